import { sourceLine } from "../layout/sources-sheet";
import type { FigureEntry } from "../layout/stamp";
import { explainTexts } from "../messages/result-texts-explain";
import { methodTexts } from "../messages/result-texts";
import { rowStatus } from "../records";
import { dimensions } from "../reports/dimensions";
import { measures } from "../reports/measures";
import { codeName } from "../reports/shown-dimensions";
import type { RollUpResult } from "../rollup/roll-up-result";
import { rowsBehind } from "../rollup/trace";
import { fillText } from "../text/fill-text";
import type { Language } from "../text/local-text";
import { countText } from "../text/number-text";

/** How a figure is computed, in sentences, and the rows it was counted from as positions in the records. */
export interface FigureBehind {
  readonly how: readonly string[];
  readonly rows: Iterable<number>;
}

const COUNTED = "departed";
const SHARE = "share:";

/** What stands behind a figure of the ledger; a figure of a unit or kind that the result does not know has no rows. */
export function figureBehind(result: RollUpResult, { line, unit, key }: FigureEntry, lang: Language): FigureBehind {
  const ofSource = statusOf(key);
  if (ofSource !== undefined && (line.startsWith("source:") || line === "total"))
    return { how: [explainTexts[ofSource.key][lang]], rows: sourceRows(result, line, ofSource.status) };
  if (key === "sha256") return { how: [explainTexts.sha256[lang]], rows: [] };
  const place = placeOf(result, line, unit);
  if (place === undefined) return { how: [], rows: [] };
  const spec = measures.find((measure) => measure.key === key);
  if (spec !== undefined)
    return { how: [`${spec.label[lang]}: ${spec.how[lang]}`], rows: rowsBehind(result, place, key) };
  const figure = key.startsWith(SHARE) ? key.slice(SHARE.length) : key;
  const shares = figure === key ? [] : [explainTexts.share[lang]];
  const departed = howOfMeasure(COUNTED, lang);
  if (figure === COUNTED) return { how: [...shares, departed], rows: rowsBehind(result, place, COUNTED) };
  const dimension = dimensions.find((one) => figure.startsWith(`${one.key}:`));
  if (dimension !== undefined) {
    const code = figure.slice(dimension.key.length + 1);
    const words = fillText(explainTexts.breakdown[lang], {
      dimension: dimension.label[lang].toLowerCase(),
      name: codeName(result.context, dimension, code, lang),
    });
    return { how: [...shares, departed, words], rows: rowsBehind(result, place, { dimension: dimension.key, code }) };
  }
  const held = againstQuota(result);
  const sentences = howOfQuota(result, place, key, lang);
  return key === "quota"
    ? { how: sentences, rows: [] }
    : { how: [...sentences, howOfMeasure(held, lang)], rows: rowsBehind(result, place, held) };
}

type Place = number | null | "total";

/** `undefined` for a unit that the result does not know. */
function placeOf({ context }: RollUpResult, line: string, unit: string): Place | undefined {
  if (line === "unit") return null;
  if (unit === "") return "total";
  const position = context.units.units.findIndex(({ id }) => id === unit);
  return position === -1 ? undefined : position;
}

/** A quota is for a year: within one, what counts is everything since its start. */
function againstQuota({ context }: RollUpResult): string {
  return context.period.kind === "year" ? COUNTED : "departedYearToDate";
}

function howOfMeasure(measure: string, lang: Language): string {
  const spec = measures.find(({ key }) => key === measure);
  return spec === undefined ? "" : `${spec.label[lang]}: ${spec.how[lang]}`;
}

function howOfQuota(result: RollUpResult, place: Place, key: string, lang: Language): readonly string[] {
  const { units, totals } = result;
  const figures = place === "total" ? totals : units.find(({ unit }) => unit === place);
  const quota = figures?.quota ?? null;
  if (quota === null) return [explainTexts.noQuota[lang]];
  const basis = fillText(explainTexts.quota[lang], {
    basis: quota.basis === "" ? explainTexts.noBasis[lang] : quota.basis,
  });
  if (key === "quota") return [basis];
  if (key === "status") return [methodTexts.statusHow[lang], basis];
  const bound = key === "ofMin" ? quota.min : quota.max;
  const actual = countText(figures?.measures[againstQuota(result)] ?? 0);
  return [
    bound === null
      ? explainTexts.noBound[lang]
      : fillText(explainTexts.ratio[lang], { actual, bound: countText(bound) }),
    basis,
  ];
}

const statuses = [
  { key: "read", status: null },
  { key: "counted", status: rowStatus.accepted },
  { key: "refused", status: rowStatus.refused },
  { key: "duplicate", status: rowStatus.duplicate },
] as const;

function statusOf(key: string): (typeof statuses)[number] | undefined {
  return statuses.find((one) => one.key === key);
}

function sourceRows(
  { reading: { records, sources } }: RollUpResult,
  line: string,
  status: number | null,
): readonly number[] {
  const lines = sources.map(sourceLine);
  return Array.from({ length: records.length }, (_, n) => n).filter(
    (n) =>
      (line === "total" || lines[records.source[n] ?? -1] === line) &&
      (status === null || records.status[n] === status),
  );
}
