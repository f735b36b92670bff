import type { CellValue, Range } from "../core/grid";
import type { RowLook } from "../core/layout/sheet-layout";

/** How a cell is formatted: a day, a text, a whole number of no look, or an amount. */
export type CellFormat = "date" | "text" | "general" | "amount";

export interface DrawnCell {
  readonly value: CellValue;
  readonly format: CellFormat;
  /** A formula that gave the value; `null` value: it was never calculated. */
  readonly formula?: string;
}

/** A sheet as an officer made it, before any library writes it. */
export interface DrawnSheet {
  readonly name: string;
  readonly cells: readonly (readonly (DrawnCell | null)[])[];
  readonly looks: readonly RowLook[];
  readonly merges: readonly Range[];
  readonly widths: readonly number[];
  readonly hidden?: boolean;
}

export interface DrawnFile {
  /** Path inside the set's folder. */
  readonly path: string;
  /** ISO day on which the file was last saved. */
  readonly savedOn: string;
  readonly writer: "exceljs" | "hucre" | "ours";
  readonly sheets: readonly DrawnSheet[];
}

export const blankCell: DrawnCell = { value: null, format: "general" };

export function textCell(value: string | null): DrawnCell {
  return { value, format: "text" };
}

export function plainCell(value: CellValue): DrawnCell {
  return { value, format: typeof value === "string" ? "text" : "general" };
}

/** The same sheet with every text in another Unicode form, as some keyboards and old programs write it. */
export function inDecomposedForm(sheet: DrawnSheet): DrawnSheet {
  const change = (cell: DrawnCell | null): DrawnCell | null =>
    typeof cell?.value === "string" ? { ...cell, value: cell.value.normalize("NFD") } : cell;
  return { ...sheet, cells: sheet.cells.map((row) => row.map(change)) };
}
