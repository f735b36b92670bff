import type { CellValue, Row } from "../../../core/grid";
import { registerFields } from "../register/columns";

/** A row as an object by field, as validators want it. */
export function rowObject(row: Row): Record<string, CellValue> {
  const object: Record<string, CellValue> = {};
  for (let n = 0; n < registerFields.length; n++) object[registerFields[n] ?? ""] = row[n + 1] ?? null;
  return object;
}
