import type { CellValue } from "../grid";

/** Equal as figures: numbers up to the dust of binary sums, texts whatever their Unicode form, blank text as blank. */
export function isSameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === "number" && typeof b === "number")
    return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
  return plain(a) === plain(b);
}

function plain(value: CellValue): CellValue {
  if (typeof value !== "string") return value;
  return value === "" ? null : value.normalize("NFC");
}
