import { type CellValue, cellAt, cellName, parseCellName, type Position } from "../grid";
import { findFigures, type FoundFigure } from "../layout/find-figures";
import { readStamp, type Stamp } from "../layout/stamp";
import type { RollUpResult } from "../rollup/roll-up-result";
import type { Language } from "../text/local-text";
import type { Snapshot, Workbook } from "../snapshot";
import { figureBehind } from "./figure-behind";

/** A row that a figure was counted from, where an officer wrote it. */
export interface ExplainedRow {
  readonly file: string;
  readonly sheet: string;
  /** 1-based, as the sheet numbers it. */
  readonly row: number;
  readonly name: string;
  /** Name of the unit it counts for; "" where it is not known. */
  readonly unit: string;
}

/** A figure that may have been meant. */
export interface NearFigure {
  readonly sheet: string;
  readonly cell: string;
  readonly label: string;
}

export type Explanation =
  | {
      readonly kind: "figure";
      readonly sheet: string;
      readonly cell: string;
      readonly label: string;
      /** Which figure it is: a measure's key, "market:JP", "ofMax". */
      readonly key: string;
      /** What stands in the cell now, and what was written there. */
      readonly value: CellValue;
      readonly written: CellValue;
      /** How it is computed, one sentence each. */
      readonly how: readonly string[];
      readonly rows: readonly ExplainedRow[];
    }
  /** `reason`: no stamp of ours; a template; a cell name that cannot be read; no sheet of that name; a cell that is no figure; rows that cannot be read again. */
  | {
      readonly kind: "refusal";
      readonly reason: "no-stamp" | "template" | "cell-name" | "no-sheet" | "no-figure" | "unreadable";
      readonly asked: string;
      readonly near: readonly NearFigure[];
    };

/**
 * The rows behind one figure of a consolidated workbook, and how it is computed. `cell` is "D8" (of the first sheet seen),
 * "Tổng hợp!D8" or "'Phân tổ'!C5". `run` reads a snapshot the usual way and rolls it up as the workbook's stamp says; `null` where
 * that cannot be done. It is explained in `lang`, else in the workbook's own language.
 */
export function explain(
  workbook: Workbook,
  cell: string,
  run: (snapshot: Snapshot, stamp: Stamp) => RollUpResult | null,
  lang?: Language,
): Explanation {
  const refuse = (
    reason: Extract<Explanation, { kind: "refusal" }>["reason"],
    near: readonly NearFigure[] = [],
  ): Explanation => ({
    kind: "refusal",
    reason,
    asked: cell,
    near,
  });
  const stamp = readStamp(workbook);
  if (stamp === null) return refuse("no-stamp");
  if (stamp.kind === "template") return refuse("template");
  const figures = findFigures(workbook, stamp);
  const asked = parsePlace(cell);
  if (asked === null) return refuse("cell-name", nearest(figures, null, { row: 0, column: 0 }));
  const sheet =
    asked.sheet === null
      ? workbook.sheets.find(({ hidden }) => !hidden)
      : workbook.sheets.find(({ name }) => sameName(name, asked.sheet));
  if (sheet === undefined) return refuse("no-sheet", firstOfSheets(figures));
  const figure = figures.find(
    ({ entry, at }) => entry.sheet === sheet.name && at?.row === asked.at.row && at.column === asked.at.column,
  );
  if (figure === undefined) return refuse("no-figure", nearest(figures, sheet.name, asked.at));
  const result = run({ workbooks: [workbook] }, stamp);
  if (result === null) return refuse("unreadable");
  const { entry, value } = figure;
  const { how, rows } = figureBehind(result, entry, lang ?? stamp.lang);
  return {
    kind: "figure",
    sheet: sheet.name,
    cell: cellName(asked.at.row, asked.at.column),
    label: entry.label,
    key: entry.key,
    value,
    written: entry.value,
    how,
    rows: explainedRows(result, rows),
  };
}

/** "D8", "Tổng hợp!D8", "'Phân tổ'!C5"; an apostrophe in a quoted name is doubled. */
function parsePlace(text: string): { readonly sheet: string | null; readonly at: Position } | null {
  const mark = text.lastIndexOf("!");
  const at = parseCellName(text.slice(mark + 1));
  if (at === null) return null;
  if (mark === -1) return { sheet: null, at };
  const name = text.slice(0, mark).trim();
  const isQuoted = name.length > 1 && name.startsWith("'") && name.endsWith("'");
  return { sheet: isQuoted ? name.slice(1, -1).replace(/''/g, "'") : name, at };
}

function sameName(a: string, b: string | null): boolean {
  return b !== null && a.normalize("NFC").toLowerCase() === b.normalize("NFC").toLowerCase();
}

const NEAR = 5;

function nearest(figures: readonly FoundFigure[], sheet: string | null, to: Position): readonly NearFigure[] {
  const distance = (at: Position): number => Math.abs(at.row - to.row) + Math.abs(at.column - to.column);
  return figures
    .flatMap(({ entry, at }) => (at !== null && (sheet === null || entry.sheet === sheet) ? [{ entry, at }] : []))
    .sort((a, b) => distance(a.at) - distance(b.at))
    .slice(0, NEAR)
    .map(({ entry, at }) => ({ sheet: entry.sheet, cell: cellName(at.row, at.column), label: entry.label }));
}

/** One figure of each sheet, to show which sheets have any. */
function firstOfSheets(figures: readonly FoundFigure[]): readonly NearFigure[] {
  return [...new Set(figures.map(({ entry }) => entry.sheet))].flatMap((sheet) =>
    nearest(figures, sheet, { row: 0, column: 0 }).slice(0, 1),
  );
}

function explainedRows(
  { reading: { records, sources, tables }, context }: RollUpResult,
  rows: Iterable<number>,
): readonly ExplainedRow[] {
  const explained = [...rows].map((n): ExplainedRow => {
    const source = sources[records.source[n] ?? -1];
    const table = tables[records.table[n] ?? -1];
    const name =
      table === undefined ? null : cellAt(table.sheet.grid, records.row[n] ?? -1, table.columns.get("fullName") ?? -1);
    return {
      file: source?.file ?? "",
      sheet: source?.sheet ?? "",
      row: (records.sourceRow[n] ?? -1) + 1,
      name: name === null ? "" : String(name),
      unit: context.units.units[(records.unit[n] ?? 0) - 1]?.name ?? "",
    };
  });
  const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return explained.sort((a, b) => order(a.file, b.file) || order(a.sheet, b.sheet) || a.row - b.row);
}
