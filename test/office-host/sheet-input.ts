import type { CellValue, Range } from "../../core";
import type { Area } from "./area";
import { cellArea } from "./area";
import type { SheetState, Visibility } from "./book";
import { type Content, errorTexts, type Scalar } from "./cell-content";
import { defaultOptions } from "./protection";
import { putContent } from "./write-cells";

/** A cell of a test's workbook: a plain value as it stands in a file, nothing coerced, or a formula with its value. */
export type CellInput = CellValue | { readonly formula: string; readonly value: CellValue };

export interface SheetInput {
  readonly rows: readonly (readonly CellInput[])[];
  readonly visibility?: Visibility;
  readonly merges?: readonly Range[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Protected, with this password or none; cells in `unlocked` stay open. */
  readonly protected?: boolean | { readonly password: string };
  readonly unlocked?: readonly Range[];
  /** Number formats by areas: `[range, "dd/mm/yyyy"]`. */
  readonly numberFormats?: readonly (readonly [Range, string])[];
}

export interface WorkbookInput {
  readonly name?: string;
  /** By name, in order; a sheet with only rows may be given as those. */
  readonly sheets: Readonly<Record<string, SheetInput | SheetInput["rows"]>>;
  /** The serial day Excel thinks today is. */
  readonly today?: number;
  /** Sheets can then be neither added, deleted, renamed nor hidden. */
  readonly structureProtected?: boolean;
}

export const areaOf = ({ top, left, bottom, right }: Range): Area => ({
  row: top,
  column: left,
  height: bottom - top + 1,
  width: right - left + 1,
});

export const rangeOfArea = ({ row, column, height, width }: Area): Range => ({
  top: row,
  left: column,
  bottom: row + height - 1,
  right: column + width - 1,
});

const isRows = (input: SheetInput | SheetInput["rows"]): input is SheetInput["rows"] => Array.isArray(input);

export function fillSheet(sheet: SheetState, input: SheetInput | SheetInput["rows"]): SheetState {
  const given: SheetInput = isRows(input) ? { rows: input } : input;
  for (const [row, cells] of given.rows.entries()) {
    for (const [column, cell] of cells.entries()) putContent(sheet, row, column, contentOf(cell));
  }
  sheet.visibility = given.visibility ?? "Visible";
  sheet.merges = (given.merges ?? []).map(areaOf);
  for (const row of given.hiddenRows ?? []) sheet.rows.set(row, { hidden: true });
  for (const column of given.hiddenColumns ?? []) sheet.columns.set(column, { hidden: true });
  for (const [range, format] of given.numberFormats ?? []) sheet.styles.set(areaOf(range), "numberFormat", format);
  for (const range of given.unlocked ?? []) sheet.styles.set(areaOf(range), "protection.locked", false);
  const guard = given.protected ?? false;
  if (guard !== false) sheet.protection = { password: guard === true ? null : guard.password, options: defaultOptions };
  sheet.selection = [cellArea(0, 0)];
  return sheet;
}

function contentOf(cell: CellInput): Content | null {
  if (typeof cell !== "object" || cell === null) return scalarOf(cell);
  return { formula: cell.formula, value: scalarOf(cell.value) ?? "" };
}

function scalarOf(value: CellValue): Scalar | null {
  if (value === null || value === "") return null;
  return typeof value === "string" && errorTexts.includes(value) ? { error: value } : value;
}
