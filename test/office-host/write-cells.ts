import type { Area } from "./area";
import { cellCount, meets, sheetColumns } from "./area";
import type { HostChange, SheetState } from "./book";
import { noteChange } from "./book";
import type { Content } from "./cell-content";
import { cellKey } from "./cell-style";
import { eachCell, keysIn } from "./cells";
import { entryOf } from "./entry-text";
import { invalidArgument } from "./host-error";
import { assertEditable } from "./protection";

type Author = Extract<HostChange, { readonly kind: "cells" }>["by"];

/** https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const longestText = 32_767;

/**
 * Writes values or formulas: one for all cells, or a grid of the area's shape; `null` leaves a cell, "" blanks it.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
 */
export function writeCells(
  sheet: SheetState,
  area: Area,
  values: unknown,
  location: string,
  by: Author = "ThisLocalAddin",
): void {
  const at = valuePicker(area, values, location);
  assertEditable(sheet, [area], location);
  const seen = hiddenByMerges(sheet, area);
  eachCell(area, (row, column, i, j) => {
    const value = at(i, j);
    if (value === null || seen(row, column)) return;
    writeCell(sheet, row, column, cellValue(value, location));
  });
  noteChange(sheet.book, { kind: "cells", sheet, area, by });
}

const cellValue = (value: unknown, location: string): string | number | boolean => {
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" && value.length <= longestText ? value : invalidArgument(location);
};

function writeCell(sheet: SheetState, row: number, column: number, value: string | number | boolean): void {
  const { styles, book } = sheet;
  const format = styles.at(row, column)["numberFormat"];
  const entry = entryOf(value, String(format), book.today);
  putContent(sheet, row, column, entry.content);
  if (entry.numberFormat !== undefined && format === "General") {
    styles.set({ row, column, height: 1, width: 1 }, "numberFormat", entry.numberFormat);
  }
}

export function putContent(sheet: SheetState, row: number, column: number, content: Content | null): void {
  if (content === null) sheet.cells.delete(cellKey(row, column));
  else sheet.cells.set(cellKey(row, column), content);
}

/** Picks the value of a cell out of a single value or a grid of exactly the area's shape. */
export function valuePicker(area: Area, values: unknown, location: string): (i: number, j: number) => unknown {
  if (!Array.isArray(values)) return () => values;
  const rows: readonly unknown[] = values;
  const fits = rows.length === area.height && rows.every((row) => Array.isArray(row) && row.length === area.width);
  if (!fits) return invalidArgument(location);
  return (i, j) => {
    const row: unknown = rows[i];
    const cells: readonly unknown[] = Array.isArray(row) ? row : [];
    return cells[j];
  };
}

/** Cells under a merge other than its first hold nothing. https://support.microsoft.com/office/merge-and-unmerge-cells-5cbd15d5-9375-4540-907f-c673a93fcedf */
function hiddenByMerges(sheet: SheetState, area: Area): (row: number, column: number) => boolean {
  const merges = sheet.merges.filter((merge) => meets(merge, area));
  if (merges.length === 0) return () => false;
  const hidden = new Set<number>();
  for (const merge of merges) {
    eachCell(merge, (row, column, i, j) => {
      if (i + j > 0) hidden.add(cellKey(row, column));
    });
  }
  return (row, column) => hidden.has(cellKey(row, column));
}

/** Blanks the cells; their looks stay. */
export function clearContents(sheet: SheetState, area: Area, location: string): void {
  assertEditable(sheet, [area], location);
  for (const key of cellCount(area) < sheet.cells.size ? areaKeys(area) : keysIn(sheet.cells, area)) {
    sheet.cells.delete(key);
  }
  noteChange(sheet.book, { kind: "cells", sheet, area, by: "ThisLocalAddin" });
}

function areaKeys(area: Area): readonly number[] {
  const keys: number[] = [];
  eachCell(area, (row, column) => keys.push(row * sheetColumns + column));
  return keys;
}
