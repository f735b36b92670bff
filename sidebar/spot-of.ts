import type { FindingItem } from "../core/index";
import type { Spot } from "./backend";

/** The cell a finding is about, in the open workbook; the first of its row where it is about the row, `null` where about no row. */
export function spotOf(item: FindingItem): Spot | null {
  return item.sheet === null || item.row === null
    ? null
    : { sheet: item.sheet, row: item.row, column: item.column ?? 0 };
}
