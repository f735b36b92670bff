import type { Range } from "../grid";
import type { ColumnLayout } from "./sheet-layout";

/** A chart wider than this says no more; in characters, as columns are measured. */
const WIDEST = 130;
const LEAST_ROWS = 14;
/** Rows for the title, the value axis and the legend. */
const AROUND = 5;

/** Rows that a chart of so many lying bars, or groups of them, needs to be read; a row of a table holds two. */
export function rowsForBars(groups: number): number {
  return Math.max(LEAST_ROWS, groups + AROUND);
}

/** Rows of a chart with standing columns. */
export const rowsForColumns = 15;

/** The cells of a chart that begins at a row and a column, `rows` high, and is no wider than can be read. */
export function chartPlace(
  columns: readonly ColumnLayout[],
  top: number,
  left: number,
  right: number,
  rows: number,
): Range {
  let width = columns[left]?.width ?? 0;
  let last = left;
  while (last < right && width + (columns[last + 1]?.width ?? 0) <= WIDEST) {
    last++;
    width += columns[last]?.width ?? 0;
  }
  return { top, left, bottom: top + rows - 1, right: last };
}
