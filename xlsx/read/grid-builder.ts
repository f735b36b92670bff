import type { CellValue } from "../../core";

/** A grid in the making: finished rows, and the cells of the row at hand. */
export interface GridBuilder {
  readonly rows: CellValue[][];
  /** Only the first `length` are of the row at hand. */
  readonly line: CellValue[];
  length: number;
  /** Zero-based; -1 before the first row. */
  row: number;
  /** Cells stored so far. A row stored twice counts twice: so does the work. */
  used: number;
}

export function gridBuilder(): GridBuilder {
  return { rows: [], line: [], length: 0, row: -1, used: 0 };
}

// All blank rows between rows are this one array, which nobody writes into.
const blankRow: CellValue[] = [];

/** Puts away the row at hand. A row without values is not made. */
export function storeRow(builder: GridBuilder): void {
  const { rows, line, length, row } = builder;
  if (length === 0) return;
  while (rows.length < row) rows.push(blankRow);
  rows[row] = line.slice(0, length);
  builder.used += length;
}

/** Goes over to another row; one that was stored before is taken up again, for parts whose rows are out of order. */
export function goToRow(builder: GridBuilder, row: number): void {
  storeRow(builder);
  builder.row = row;
  const known = builder.rows[row];
  builder.length = known?.length ?? 0;
  if (known !== undefined) for (let k = 0; k < known.length; k++) builder.line[k] = known[k] ?? null;
}

/** Puts a value into the row at hand; the cells skipped are blank, a value there before is replaced. */
export function putValue(builder: GridBuilder, column: number, value: CellValue): void {
  const { line } = builder;
  if (column >= builder.length) {
    for (let k = builder.length; k < column; k++) line[k] = null;
    builder.length = column + 1;
  }
  line[column] = value;
}

/** Cells and rows held. */
export function weightOf({ used, rows }: GridBuilder): number {
  return used + rows.length;
}
