import { resultTexts, sheetNames } from "../messages/result-texts";
import { type SummaryColumn, summaryColumns } from "../reports/summary-columns";
import type { RollUpResult, UnitFigures } from "../rollup/roll-up-result";
import { fillText } from "../text/fill-text";
import type { Language } from "../text/local-text";
import { countText } from "../text/number-text";
import {
  addBanner,
  addLine,
  addRow,
  type Draft,
  finishDraft,
  hiddenLine,
  type LineCell,
  type LineKey,
  lastVisible,
  type SheetPart,
  startDraft,
} from "./draft";
import type { Mark } from "./sheet-layout";
import { addSummaryChart } from "./summary-chart";
import { summaryNotes } from "./summary-notes";
import { addSignatures, addTitles, officeOf, periodLine } from "./title-block";
import { totalKey, type UnitLine, unitLines } from "./unit-lines";

/** Columns before the figures: number and unit. */
const LEAD = 2;

/** The summary by unit: what a province signs. Below the signatures, a chart of who has come how far. */
export function summarySheet(result: RollUpResult, lang: Language): SheetPart {
  const { context, totals } = result;
  const columns = summaryColumns.filter(({ notFor }) => notFor?.includes(context.period.kind) !== true);
  const draft = startDraft(sheetNames.summary[lang], [
    { width: 5, look: "centred" },
    { width: 24, look: "wrapped" },
    ...columns.map((column) => ({ width: column.width, look: lookOf(column, result, lang) })),
    hiddenLine,
  ]);
  addTitles(draft, officeOf(result), resultTexts.summaryTitle[lang], [
    periodLine(context, lang),
    conservationLine(result, lang),
  ]);
  const header = addHeader(draft, columns, lang);
  const top = draft.grid.length;
  const lines = unitLines(result, lang);
  for (const line of lines) addUnit(draft, columns, line, lang);
  addFigures(
    draft,
    columns,
    totalKey,
    { ordinal: null, name: resultTexts.total[lang], figures: totals },
    lang,
    "total",
  );
  const bottom = draft.grid.length - 1;
  for (const note of summaryNotes(result, lang)) addBanner(draft, note, "note", 0, lastVisible(draft));
  addSignatures(draft, lang);
  const charts = addSummaryChart(draft, result, lines, lang);
  const ofMax = LEAD + columns.findIndex(({ key }) => key === "ofMax");
  return finishDraft(draft, {
    freeze: { rows: header + 1, columns: LEAD },
    repeatRows: { top: header - 2, bottom: header },
    bars: [{ range: { top, left: ofMax, bottom, right: ofMax }, full: 1 }],
    charts,
  });
}

/** Amounts are whole as a rule; one that is not shows its decimals, so that lines add up to the total as printed. */
function lookOf(
  { look, value }: SummaryColumn,
  { units, totals }: RollUpResult,
  lang: Language,
): SummaryColumn["look"] {
  if (look !== "amount") return look;
  const isWhole = [...units, totals].every((figures) => Number.isInteger(value(figures, lang) ?? 0));
  return isWhole ? look : "decimal";
}

/** The conservation slip's total as one line. */
export function conservationLine({ bySource }: RollUpResult, lang: Language): string {
  const sum = (key: "read" | "counted" | "refused" | "duplicate"): string =>
    countText(bySource.reduce((total, counts) => total + counts[key], 0));
  return fillText(resultTexts.conservation[lang], {
    read: sum("read"),
    counted: sum("counted"),
    refused: sum("refused"),
    duplicate: sum("duplicate"),
  });
}

/** Two rows of headings with their groups merged, and the numbering row; says which row that is. */
function addHeader(draft: Draft, columns: readonly SummaryColumn[], lang: Language): number {
  const heads = [{ heading: resultTexts.ordinal, group: null }, { heading: resultTexts.unit, group: null }, ...columns];
  const upper = addRow(
    draft,
    heads.map(({ heading, group }, at) =>
      group === null ? heading[lang] : group === heads[at - 1]?.group ? null : group[lang],
    ),
    "heading",
  );
  const lower = addRow(
    draft,
    heads.map(({ heading, group }) => (group === null ? null : heading[lang])),
    "heading",
  );
  heads.forEach(({ group }, left) => {
    if (group === null) draft.merges.push({ top: upper, left, bottom: lower, right: left });
    else if (group !== heads[left - 1]?.group) {
      let right = left;
      while (heads[right + 1]?.group === group) right++;
      draft.merges.push({ top: upper, left, bottom: upper, right });
    }
  });
  return addRow(
    draft,
    heads.map((_, at) => `(${String(at + 1)})`),
    "numbering",
  );
}

function addUnit(draft: Draft, columns: readonly SummaryColumn[], line: UnitLine, lang: Language): void {
  addFigures(draft, columns, line.key, line, lang, line.hasParts ? "section" : undefined);
}

type Named = Pick<UnitLine, "name" | "figures"> & { readonly ordinal: string | null };

function addFigures(
  draft: Draft,
  columns: readonly SummaryColumn[],
  key: LineKey,
  { ordinal, name, figures }: Named,
  lang: Language,
  look?: "section" | "total",
): void {
  const cells = columns.map((column): LineCell => ({
    key: column.key,
    label: `${name} – ${headingOf(column, lang)}`,
    value: column.value(figures, lang),
  }));
  const row = addLine(draft, key, [{ value: ordinal }, { value: name }, ...cells], look);
  const tone = toneOf(figures);
  const at = columns.findIndex((column) => column.key === "status") + LEAD;
  if (tone !== null) draft.marks.push({ tone, range: { top: row, left: at, bottom: row, right: at } });
}

function headingOf({ group, heading }: SummaryColumn, lang: Language): string {
  return group === null ? heading[lang] : `${group[lang]}, ${heading[lang].toLowerCase()}`;
}

function toneOf({ status }: UnitFigures): Mark["tone"] | null {
  return status === null ? null : status === "below" ? "explain" : "good";
}
