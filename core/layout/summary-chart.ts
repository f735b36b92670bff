import type { RollUpResult } from "../rollup/roll-up-result";
import { countedAgainstQuota } from "../rollup/quota-of-unit";
import { resultTexts } from "../messages/result-texts";
import { fillText } from "../text/fill-text";
import type { Language } from "../text/local-text";
import { chartLine } from "./chart-lines";
import { chartPlace, rowsForBars } from "./chart-place";
import { chartTexts } from "./chart-texts";
import { type ChartedUnits, chartedUnits, quotaBound } from "./charted-units";
import { addLine, addRow, type Draft, lastVisible, type LineCell, type LineKey } from "./draft";
import type { ChartLayout } from "./sheet-layout";
import type { UnitLine } from "./unit-lines";

/** Columns of the chart's own table, under those of the summary that they go with. */
const at = { name: 1, quota: 2, departed: 3, chart: 4 } as const;
const titleKey: LineKey = { line: "title", unit: "" };
const headKey: LineKey = { line: "head", unit: "" };
const LEAST_UNITS = 2;

/**
 * Adds, below everything, a small table of units with what they have reached and their quota as numbers, and says the chart that
 * stands beside it. A chart needs its cells in one piece, with bounds that are numbers: the summary above has neither. Its figures
 * are in the ledger like all others. Nothing is added where there are no two units to compare.
 */
export function addSummaryChart(
  draft: Draft,
  result: RollUpResult,
  lines: readonly UnitLine[],
  lang: Language,
): readonly ChartLayout[] {
  const { context } = result;
  const countOf = ({ figures }: UnitLine): number => countedAgainstQuota(context, figures.measures);
  const charted = chartedUnits(lines, result, countOf);
  if (charted.lines.length < LEAST_UNITS) return [];
  const isYear = context.period.kind === "year";
  const what = (isYear ? chartTexts.departed : chartTexts.yearToDate)[lang];
  const bounds = charted.lines.map(quotaBound);
  const hasQuotas = bounds.some((bound) => bound !== null);
  const hasUpper = charted.lines.every(({ figures: { quota } }) => quota?.max !== null);
  const quotaName = (hasUpper ? chartTexts.quotaUpper : chartTexts.quota)[lang];

  const title = addLine(draft, chartLine(titleKey), [{ value: chartTexts.dataTitle[lang] }], "section");
  draft.merges.push({ top: title, left: 0, bottom: title, right: lastVisible(draft) });
  const heads = [resultTexts.ordinal[lang], resultTexts.unit[lang], hasQuotas ? quotaName : null, what];
  const header = addLine(
    draft,
    chartLine(headKey),
    heads.map((value) => ({ value })),
    "heading",
  );
  const top = header + 1;
  charted.lines.forEach((line, index) => {
    const { name, key } = line;
    const quota: LineCell = { key: "quota", label: `${name} – ${quotaName}`, value: bounds[index] ?? null };
    const departed: LineCell = {
      key: isYear ? "departed" : "departedYearToDate",
      label: `${name} – ${what}`,
      value: countOf(line),
    };
    const cells = [{ value: index + 1 }, { value: name }, hasQuotas ? quota : { value: null }, departed];
    addLine(draft, chartLine(key), cells);
  });
  const bottom = draft.grid.length - 1;
  const rows = rowsForBars(charted.lines.length);
  // The chart is taller than its table: empty rows keep what follows from standing under it.
  while (draft.grid.length < header + rows) addRow(draft, [], "plain");
  const column = (of: number) => ({ top, left: of, bottom, right: of });
  return [
    {
      kind: "bar",
      title: titleOf(charted, result, what, hasQuotas, lang),
      categories: column(at.name),
      series: [
        { name: what, values: column(at.departed) },
        ...(hasQuotas ? [{ name: quotaName, values: column(at.quota) }] : []),
      ],
      unit: chartTexts.persons[lang],
      at: chartPlace(draft.columns, header, at.chart, lastVisible(draft), rows),
    },
  ];
}

function titleOf(
  { lines, choice, level }: ChartedUnits,
  { context }: RollUpResult,
  what: string,
  hasQuotas: boolean,
  lang: Language,
): string {
  const name = context.units.levels.find(({ key }) => key === level)?.name[lang].toLowerCase();
  const text =
    choice === "furthest"
      ? chartTexts.furthest
      : choice === "most"
        ? chartTexts.most
        : hasQuotas
          ? chartTexts.byUnitAgainst
          : chartTexts.byUnit;
  return fillText(text[lang], { what, count: lines.length, level: name ?? chartTexts.units[lang] });
}
