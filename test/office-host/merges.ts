import type { Area } from "./area";
import { cellCount, meets } from "./area";
import { noteChange } from "./book";
import type { CellRange } from "./cell-range";
import { cellKey } from "./cell-style";
import { eachCell } from "./cells";
import { assertAllowed } from "./protection";

/** Only the upper-left value stays. https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-merge-member(1) */
export function mergeArea({ sheet, area }: CellRange, across: boolean): void {
  assertAllowed(sheet, "", "Range.merge");
  const parts = across ? rowsOf(area) : [area];
  sheet.merges = [
    ...sheet.merges.filter((merge) => !meets(merge, area)),
    ...parts.filter((part) => cellCount(part) > 1),
  ];
  for (const part of parts) {
    eachCell(part, (row, column, i, j) => {
      if (i + j > 0) sheet.cells.delete(cellKey(row, column));
    });
  }
  noteChange(sheet.book, { kind: "sheets" });
}

const rowsOf = (area: Area): readonly Area[] =>
  Array.from({ length: area.height }, (_, i) => ({ ...area, row: area.row + i, height: 1 }));

export function unmergeArea({ sheet, area }: CellRange): void {
  assertAllowed(sheet, "", "Range.unmerge");
  sheet.merges = sheet.merges.filter((merge) => !meets(merge, area));
  noteChange(sheet.book, { kind: "sheets" });
}
