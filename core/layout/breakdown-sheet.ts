import type { Range } from "../grid";
import { resultTexts, sheetNames } from "../messages/result-texts";
import type { Dimension } from "../reports/dimensions";
import { codeName, codesOf, shownDimensions } from "../reports/shown-dimensions";
import type { RollUpResult } from "../rollup/roll-up-result";
import { fillText } from "../text/fill-text";
import type { Language } from "../text/local-text";
import { percentText } from "../text/number-text";
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
import { chartPlace, rowsForBars } from "./chart-place";
import { chartTexts } from "./chart-texts";
import type { ChartLayout } from "./sheet-layout";
import { addTitles, officeOf, periodLine } from "./title-block";
import { totalKey, unitLines } from "./unit-lines";

const LEAD = 2;
/** Columns of the blocks below the first: persons and share. */
const LEAST_COLUMNS = 2;
const ACROSS = "market";

/** Departures broken down: units by markets, then a block for each other dimension. */
export function breakdownSheet(result: RollUpResult, lang: Language): SheetPart {
  const shown = shownDimensions(result);
  const across = shown.find(({ key }) => key === ACROSS);
  const codes = across === undefined ? [] : codesOf(result, across);
  const figures = Math.max(codes.length + 1, LEAST_COLUMNS);
  const draft = startDraft(sheetNames.breakdowns[lang], [
    { width: 6, look: "centred" },
    { width: 34, look: "wrapped" },
    ...Array.from({ length: figures }, () => ({ width: 11, look: "integer" }) as const),
    hiddenLine,
  ]);
  addTitles(draft, officeOf(result), resultTexts.breakdownTitle[lang], [periodLine(result.context, lang)]);
  const charts = across === undefined ? [] : addUnitBlock(draft, result, across, codes, lang);
  for (const dimension of shown) {
    if (dimension !== across && codesOf(result, dimension).length > 0)
      addDimensionBlock(draft, result, dimension, lang);
  }
  return finishDraft(draft, { freeze: { rows: 0, columns: LEAD }, charts });
}

/** Units by markets, and the chart of its total line. */
function addUnitBlock(
  draft: Draft,
  result: RollUpResult,
  across: Dimension,
  codes: readonly string[],
  lang: Language,
): readonly ChartLayout[] {
  const names = codes.map((code) => codeName(result.context, across, code, lang));
  addBlockTitle(draft, fillText(resultTexts.byUnitAnd[lang], { dimension: lowerFirst(across.label[lang]) }));
  const header = addRow(
    draft,
    [resultTexts.ordinal[lang], resultTexts.unit[lang], ...names, resultTexts.totalShort[lang]],
    "heading",
  );
  const addUnit = (
    key: LineKey,
    ordinal: string | null,
    name: string,
    { breakdowns, measures }: RollUpResult["totals"],
    look?: "section" | "total",
  ): void => {
    const cells = codes.map((code, at): LineCell => ({
      key: `${across.key}:${code}`,
      label: `${name} – ${names[at] ?? code}`,
      value: breakdowns[across.key]?.[code] ?? 0,
    }));
    const all: LineCell = {
      key: "departed",
      label: `${name} – ${resultTexts.totalShort[lang]}`,
      value: measures["departed"] ?? 0,
    };
    addLine(draft, key, [{ value: ordinal }, { value: name }, ...cells, all], look);
  };
  for (const { key, ordinal, name, figures, hasParts } of unitLines(result, lang))
    addUnit(key, ordinal, name, figures, hasParts ? "section" : undefined);
  addUnit(totalKey, null, resultTexts.total[lang], result.totals, "total");
  const total = draft.grid.length - 1;
  addRow(draft, [], "plain");
  return codes.length < LEAST_CHARTED ? [] : [addTotalChart(draft, header, total, codes.length, lang)];
}

const LEAST_CHARTED = 2;

/** Leaves empty rows for the chart: below it stand further blocks. */
function addTotalChart(draft: Draft, header: number, total: number, count: number, lang: Language): ChartLayout {
  const top = draft.grid.length;
  const rows = rowsForBars(count);
  for (let row = 0; row <= rows; row++) addRow(draft, [], "plain");
  const line = (row: number): Range => ({ top: row, left: LEAD, bottom: row, right: LEAD + count - 1 });
  return {
    kind: "bar",
    title: chartTexts.byMarket[lang],
    categories: line(header),
    series: [{ name: resultTexts.persons[lang], values: line(total) }],
    unit: chartTexts.persons[lang],
    at: chartPlace(draft.columns, top, 0, lastVisible(draft), rows),
  };
}

function addDimensionBlock(draft: Draft, result: RollUpResult, dimension: Dimension, lang: Language): void {
  const { context, totals } = result;
  const { key: dimensionKey, label: labels } = dimension;
  const label = labels[lang];
  const whole = totals.measures["departed"] ?? 0;
  addBlockTitle(draft, fillText(resultTexts.byDimension[lang], { dimension: lowerFirst(label) }));
  const last = lastVisible(draft);
  // The name takes the room of the columns that this block does not need.
  const gap = Array<null>(last - LEAD - 1).fill(null);
  const mergeName = (row: number): void => {
    if (gap.length > 0) draft.merges.push({ top: row, left: 1, bottom: row, right: last - LEAD });
  };
  mergeName(
    addRow(
      draft,
      [resultTexts.ordinal[lang], label, ...gap, resultTexts.persons[lang], resultTexts.share[lang]],
      "heading",
    ),
  );
  const addCount = (
    key: LineKey,
    figure: string,
    ordinal: string | null,
    name: string,
    count: number,
    look?: "total",
  ): void => {
    const share = whole === 0 ? null : percentText(count / whole);
    const about = `${label}: ${name}`;
    const row = addLine(
      draft,
      key,
      [
        { value: ordinal },
        { value: name },
        ...gap.map((value) => ({ value })),
        { key: figure, label: `${about} – ${resultTexts.persons[lang]}`, value: count },
        { key: `share:${figure}`, label: `${about} – ${resultTexts.share[lang]}`, value: share },
      ],
      look,
    );
    mergeName(row);
  };
  codesOf(result, dimension).forEach((code, at) => {
    const count = totals.breakdowns[dimensionKey]?.[code] ?? 0;
    addCount(
      { line: `code:${dimensionKey}:${code}`, unit: "" },
      `${dimensionKey}:${code}`,
      String(at + 1),
      codeName(context, dimension, code, lang),
      count,
    );
  });
  addCount({ line: `total:${dimensionKey}`, unit: "" }, "departed", null, resultTexts.totalShort[lang], whole, "total");
  if (dimension.kind === "groups") addBanner(draft, resultTexts.severalGroups[lang], "note", 0, last);
  addRow(draft, [], "plain");
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function addBlockTitle(draft: Draft, text: string): void {
  addBanner(draft, text, "section", 0, lastVisible(draft));
}
