import type { CellValue } from "../grid";

/**
 * Why a figure differs: "overtyped" since it was written; "stale", a source has changed, come or gone since; "changed", the same
 * sources now give another figure; "missing" from the workbook; "extra" in it.
 */
export type DifferenceCause = "changed" | "overtyped" | "stale" | "missing" | "extra";

export interface Difference {
  readonly sheet: string;
  /** Where it stands now, or where it should stand. */
  readonly cell: string;
  /** What it is, in words. */
  readonly label: string;
  readonly found: CellValue;
  readonly expected: CellValue;
  readonly cause: DifferenceCause;
}

export interface Verification {
  /** How many cells were held against each other. */
  readonly compared: number;
  readonly differences: readonly Difference[];
}
