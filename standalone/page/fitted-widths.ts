import type { CellValue, ColumnLook } from "../../core/index";
import { cellText } from "./cell-text";

/** The widest of the usual fonts; digits are all of this width. */
const CHARACTER = 8.3;
const PADDING = 12;
const LEAST = 44;
const MOST = 180;
/** A line with fewer cells than this is a title, which runs on over its neighbours. */
const FEWEST_CELLS = 3;

/** Widths in CSS pixels for columns of a sheet that says none: what stands in its first rows can be read, within reason. */
export function fittedWidths(
  rows: readonly (readonly CellValue[])[],
  columnCount: number,
  look: (row: number, column: number) => ColumnLook,
  otherwise: number,
): readonly number[] {
  const longest = new Array<number>(columnCount).fill(0);
  for (const [row, cells] of rows.entries()) {
    if (cells.filter((value) => value !== null).length < FEWEST_CELLS) continue;
    for (const [column, value] of cells.entries()) {
      const length = cellText(value, look(row, column)).length;
      if (length > (longest[column] ?? columnCount)) longest[column] = length;
    }
  }
  return longest.map((length) =>
    length === 0 ? otherwise : Math.min(Math.max(Math.ceil(length * CHARACTER) + PADDING, LEAST), MOST),
  );
}
