/** One cell at the port: blank is `null`; a date is a 1900-system serial day number; an error value is its text, `#N/A`. */
export type CellValue = string | number | boolean | null;

export type Row = readonly CellValue[];

/** Rows of cells from A1 down. Rows may be ragged: a cell beyond the end of its row is blank. */
export type Grid = readonly Row[];

/** Zero-based position of one cell in its sheet. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** Zero-based, inclusive on all four sides. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** 0 -> "A", 25 -> "Z", 26 -> "AA". */
export function columnName(index: number): string {
  let name = "";
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    name = String.fromCharCode(65 + (rest % 26)) + name;
  }
  return name;
}

/** "A" -> 0, "AA" -> 26. Upper-case letters only. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** (0, 0) -> "A1". */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${String(row + 1)}`;
}

/** "B7" or "$B$7" -> zero-based position; anything else -> null. */
export function parseCellName(name: string): Position | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(name.trim().toUpperCase());
  if (match?.[1] === undefined || match[2] === undefined) return null;
  return { row: Number.parseInt(match[2], 10) - 1, column: columnIndex(match[1]) };
}

/** "A1:C9" for a range of several cells, "A1" for one. */
export function rangeName({ top, left, bottom, right }: Range): string {
  const from = cellName(top, left);
  const to = cellName(bottom, right);
  return from === to ? from : `${from}:${to}`;
}

/** The cell at a zero-based position; blank beyond the grid. */
export function cellAt(grid: Grid, row: number, column: number): CellValue {
  return grid[row]?.[column] ?? null;
}
