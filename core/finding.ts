import type { Fix } from "./change";
import type { CellValue } from "./grid";
import type { RuleId, RuleParams } from "./messages/finding-params";
import type { KeptReason } from "./reasons/kept-reason";

/** lỗi (the row is refused until mended), cần giải trình (may stand with a written reason), lưu ý. */
export type Severity = "error" | "explain" | "note";

/** Where a finding points, as specifically as it can: a file, a sheet, a row, a cell. Zero-based rows and columns. */
export interface Place {
  readonly file: string;
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: number | null;
  /** What stands in the cell. */
  readonly value: CellValue;
}

interface FindingOf<R extends RuleId> {
  readonly rule: R;
  readonly severity: Severity;
  readonly at: Place;
  readonly params: RuleParams[R];
  /** A repair that is safe to offer. */
  readonly fix?: Fix;
  /** The reason that the workbook keeps for it; an error has none. */
  readonly reason?: KeptReason;
}

/** Something wrong with the data, as a value. It holds no sentence: text is made for the findings that are shown. */
export type Finding = { readonly [R in RuleId]: FindingOf<R> }[RuleId];

export function filePlace(file: string): Place {
  return { file, sheet: null, row: null, column: null, value: null };
}

export function sheetPlace(file: string, sheet: string): Place {
  return { file, sheet, row: null, column: null, value: null };
}
