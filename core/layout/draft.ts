import type { CellValue, Range } from "../grid";
import type { ColumnLayout, Mark, RowLook, SheetLayout } from "./sheet-layout";
import { sheetLayout } from "./sheet-layout";
import type { FigureEntry } from "./stamp";

/** A sheet in the making: rows are added from the top, and figures remember where they stand. */
export interface Draft {
  readonly name: string;
  readonly columns: readonly ColumnLayout[];
  readonly grid: CellValue[][];
  readonly rows: Record<number, RowLook>;
  readonly merges: Range[];
  readonly marks: Mark[];
  readonly figures: FigureEntry[];
}

/** A finished sheet with the figures in it. */
export interface SheetPart {
  readonly layout: SheetLayout;
  readonly figures: readonly FigureEntry[];
}

/** One cell of a line; with a key it is a figure, and `label` says which in words. */
export interface LineCell {
  readonly value: CellValue;
  readonly key?: string;
  readonly label?: string;
}

/** The key of a line, kept in a hidden last column so that a line which was moved is found again. */
export interface LineKey {
  readonly line: string;
  readonly unit: string;
}

export const hiddenLine: ColumnLayout = { width: 4, look: "text", hidden: true };

export function startDraft(name: string, columns: readonly ColumnLayout[]): Draft {
  return { name, columns, grid: [], rows: {}, merges: [], marks: [], figures: [] };
}

/** Adds a row and says its zero-based position. */
export function addRow(draft: Draft, cells: readonly CellValue[], look?: RowLook): number {
  const row = draft.grid.push([...cells]) - 1;
  if (look !== undefined) draft.rows[row] = look;
  return row;
}

/** Adds a row of one text over several columns. */
export function addBanner(draft: Draft, text: string, look: RowLook, left: number, right: number): number {
  const row = addRow(draft, [...Array<null>(left).fill(null), text], look);
  if (right > left) draft.merges.push({ top: row, left, bottom: row, right });
  return row;
}

/** Adds a row of figures. The draft's last column must be `hiddenLine`. */
export function addLine(draft: Draft, key: LineKey, cells: readonly LineCell[], look?: RowLook): number {
  const values: CellValue[] = cells.map(({ value }) => value);
  while (values.length < draft.columns.length - 1) values.push(null);
  const row = addRow(draft, [...values, key.line], look);
  cells.forEach((cell, column) => {
    if (cell.key === undefined) return;
    draft.figures.push({
      sheet: draft.name,
      ...key,
      key: cell.key,
      label: cell.label ?? cell.key,
      value: cell.value,
      row,
      column,
    });
  });
  return row;
}

export function finishDraft(draft: Draft, rest: Partial<SheetLayout> = {}): SheetPart {
  const { name, grid, columns, rows, merges, marks, figures } = draft;
  return { layout: sheetLayout(name, grid, { columns, rows, merges, marks, ...rest }), figures };
}

/** Index of the last column that is seen. */
export function lastVisible(draft: Draft): number {
  let last = draft.columns.length - 1;
  while (last > 0 && draft.columns[last]?.hidden === true) last--;
  return last;
}
