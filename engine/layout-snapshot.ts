import type { CellValue, Grid, Sheet, SheetLayout } from "../core/index";
import { withLegalNames } from "../xlsx/write/legal-layouts";

/** The sheets of layouts as a reader would see them once they are written: same names, same cells, no formulas. */
export function sheetsOfLayouts(layouts: readonly SheetLayout[]): readonly Sheet[] {
  return withLegalNames(layouts).map((layout) => ({
    name: layout.name,
    grid: storedGrid(layout.grid),
    hidden: layout.visibility !== "visible",
    merges: layout.merges,
    fonts: [],
    hiddenRows: [],
    hiddenColumns: layout.columns.flatMap(({ hidden }, column) => (hidden === true ? [column] : [])),
    formulas: [],
  }));
}

/** A value as a file keeps it: no empty texts, no numbers that are none. */
export function storedValue(value: CellValue): CellValue {
  if (value === "") return null;
  return typeof value === "number" && !Number.isFinite(value) ? "#NUM!" : value;
}

/** Rows without the blanks at their ends, and without blank rows at the end. */
export function storedGrid(grid: Grid): Grid {
  const rows = grid.map(storedRow);
  let length = rows.length;
  while (length > 0 && rows[length - 1]?.length === 0) length--;
  return rows.slice(0, length);
}

export function storedRow(cells: readonly CellValue[]): readonly CellValue[] {
  const row = cells.map(storedValue);
  let length = row.length;
  while (length > 0 && row[length - 1] === null) length--;
  return length === row.length ? row : row.slice(0, length);
}
