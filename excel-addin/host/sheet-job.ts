import type { RowLook, SheetLayout } from "../../core/index";
import type { SheetSource } from "../../engine/host-port";
import { rowDrawings } from "../../xlsx/write/looks";

/** A sheet to be drawn: its cells in pieces, the name it bears until it is complete, and the passing names of its sisters. */
export interface SheetJob {
  readonly source: SheetSource;
  readonly name: string;
  /** From a final name to the passing one, for references between sheets that are written together. */
  readonly passing: ReadonlyMap<string, string>;
}

/** Zero-based rows, both inclusive. */
export interface RowRun {
  readonly top: number;
  readonly bottom: number;
}

/** A whole layout as a source. */
export function sourceOf(layout: SheetLayout): SheetSource {
  const { grid } = layout;
  return {
    layout: { ...layout, grid: [] },
    rowCount: grid.length,
    columnCount: grid.reduce((most, row) => Math.max(most, row.length), 0),
    rows: (from, to) => Promise.resolve(grid.slice(from, to)),
  };
}

/** Rows and columns that a sheet takes; at least one of each. */
export function extentOf({ layout, rowCount, columnCount }: SheetSource): { rows: number; columns: number } {
  let rows = Math.max(rowCount, 1);
  let columns = Math.max(columnCount, layout.columns.length, 1);
  for (const row of Object.keys(layout.rows)) rows = Math.max(rows, Number.parseInt(row, 10) + 1);
  for (const { bottom, right } of layout.merges) {
    rows = Math.max(rows, bottom + 1);
    columns = Math.max(columns, right + 1);
  }
  return { rows, columns };
}

/** Runs of rows whose look passes a test. */
export function rowRuns(source: SheetSource, passes: (look: RowLook) => boolean): RowRun[] {
  const { rows } = extentOf(source);
  const runs: RowRun[] = [];
  for (let row = 0; row < rows; row++) {
    if (!passes(source.layout.rows[row] ?? source.layout.bodyLook)) continue;
    const last = runs[runs.length - 1];
    if (last?.bottom === row - 1) runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ top: row, bottom: row });
  }
  return runs;
}

/** A row with an alignment of its own holds labels, not data: the column's number format does not count in it. */
export function isLabel(look: RowLook): boolean {
  return rowDrawings[look].horizontal !== null;
}

/** Runs of columns of which a key says the same. */
export function columnRuns<Key>(
  count: number,
  keyOf: (column: number) => Key,
): { readonly left: number; readonly right: number; readonly key: Key }[] {
  const runs: { left: number; right: number; key: Key }[] = [];
  for (let column = 0; column < count; column++) {
    const key = keyOf(column);
    const last = runs[runs.length - 1];
    if (last !== undefined && last.key === key) last.right = column;
    else runs.push({ left: column, right: column, key });
  }
  return runs;
}
