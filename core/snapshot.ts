import type { Grid, Position, Range } from "./grid";

/** Cells of one column, from `top` to `bottom` inclusive (zero-based), that share a font. */
export interface FontRun {
  readonly font: string;
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}

/** One worksheet as a host delivered it. Everything here survives JSON. */
export interface Sheet {
  readonly name: string;
  readonly grid: Grid;
  readonly hidden: boolean;
  readonly merges: readonly Range[];
  /** Empty where the host does not know fonts. */
  readonly fonts: readonly FontRun[];
  /** Zero-based indices of rows and columns the user does not see (hidden, or hidden by a filter). */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Cells whose value was computed by a formula. */
  readonly formulas: readonly Position[];
}

/** One workbook file, or the workbook open in a host. */
export interface Workbook {
  /** The path or name by which the user knows it. */
  readonly file: string;
  /** SHA-256 of the file's bytes, lower-case hex; `null` where the host has no bytes (an open workbook). */
  readonly sha256: string | null;
  /** When the file says it was last saved: a serial day number, or `null`. */
  readonly savedOn: number | null;
  readonly sheets: readonly Sheet[];
}

/** Everything a command may look at. */
export interface Snapshot {
  readonly workbooks: readonly Workbook[];
}

/** A sheet with only cells in it, for hosts and tests that know nothing more. */
export function plainSheet(name: string, grid: Grid): Sheet {
  return { name, grid, hidden: false, merges: [], fonts: [], hiddenRows: [], hiddenColumns: [], formulas: [] };
}
