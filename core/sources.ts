import type { Finding } from "./finding";
import type { WorkerRecords } from "./records";
import type { Sheet } from "./snapshot";
import type { TableKey } from "./tables/table-spec";

/**
 * One field kept in two columns, one for men and one for women ("Năm sinh" over "Nam" | "Nữ"). The field, and the sex that the filled
 * column tells, are read as if they stood in columns of their own, beyond the sheet's width.
 */
export interface SplitColumns {
  readonly field: "birthDate" | "sex";
  readonly men: number;
  readonly women: number;
  /** Where the joined value, and the sex, are put in a shaped row. */
  readonly valueColumn: number;
  readonly sexColumn: number;
}

/** A table found in a sheet: which column is which field, and which rows are data. Zero-based throughout. */
export interface LocatedTable {
  readonly table: TableKey;
  readonly file: string;
  readonly sheet: Sheet;
  /** First and last row of the header. */
  readonly headerTop: number;
  readonly headerRow: number;
  /** Last row that is looked at. */
  readonly bottom: number;
  /** Field key -> column. */
  readonly columns: ReadonlyMap<string, number>;
  /** Field key -> the heading as the sheet writes it. */
  readonly headings: ReadonlyMap<string, string>;
  /** The running-number column, where there is one. */
  readonly ordinal: number | null;
  readonly split: SplitColumns | null;
  /** Further columns of the same quota for other years ("Chỉ tiêu 2024" | "Chỉ tiêu 2025"). */
  readonly otherYears: readonly { readonly column: number; readonly heading: string }[];
}

/** How many rows of a located table were what. */
export interface RowCounts {
  readonly read: number;
  readonly accepted: number;
  readonly refused: number;
  readonly skipped: number;
}

/** One worker table as it was first filled: a line of the conservation slip. Reading a consolidated workbook gives back the sources it was made of. */
export interface Source {
  readonly file: string;
  readonly sheet: string;
  readonly sha256: string | null;
  /** Position in `UnitTable.units` of the unit that sent it; `null` where it is not known. */
  readonly unit: number | null;
  /** The day its report says it was made, or the file was last saved: a serial day; `null` where nothing tells. */
  readonly receivedOn: number | null;
}

/** Everything that was read for one run, before anything is counted. */
export interface Reading {
  readonly sources: readonly Source[];
  readonly tables: readonly LocatedTable[];
  readonly records: WorkerRecords;
  readonly findings: readonly Finding[];
}
