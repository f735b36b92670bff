import type { CellValue, Change, SheetLayout } from "../core/index";
import type { SheetSource } from "./host-port";
import { stopHere } from "./job-queue";

/** Rows fetched at a time. */
const ROWS = 1_000;

/** Sheets to be written with all their cells, fetched before anything is touched. */
export async function wholeLayouts(
  sources: readonly SheetSource[],
  signal: AbortSignal,
): Promise<readonly SheetLayout[]> {
  const layouts: SheetLayout[] = [];
  for (const { layout, rowCount, rows } of sources) {
    const grid: (readonly CellValue[])[] = [];
    for (let from = 0; from < rowCount; from += ROWS) {
      stopHere(signal);
      for (const row of await rows(from, Math.min(from + ROWS, rowCount))) grid.push(row);
    }
    layouts.push({ ...layout, grid });
  }
  stopHere(signal);
  return layouts;
}

/** How much a run changes: cells put one by one, and whole sheets. */
export function sizeOf(changes: readonly Change[]): { readonly cells: number; readonly sheets: number } {
  let [cells, sheets] = [0, 0];
  for (const change of changes) {
    if (change.kind === "put-sheet") sheets++;
    else cells += change.cells.reduce((sum, row) => sum + row.length, 0);
  }
  return { cells, sheets };
}
