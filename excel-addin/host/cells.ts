import type { CellValue } from "../../core/index";

/** One cell as Excel gives it to core: blank is `null`, an error is its text. */
export function cellOf(value: unknown): CellValue {
  if (typeof value === "string") return value === "" ? null : value;
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}

/** A row for core, from column A on, without the blanks at its end. */
export function rowOf(values: readonly unknown[], left: number): CellValue[] {
  let length = values.length;
  while (length > 0 && (values[length - 1] === "" || values[length - 1] === null)) length--;
  if (length === 0) return [];
  const row = new Array<CellValue>(left + length).fill(null);
  for (let at = 0; at < length; at++) row[left + at] = cellOf(values[at]);
  return row;
}

/** Bytes of a text in UTF-8 inside JSON, near enough to fill requests by. */
function textBytes(text: string): number {
  let bytes = 2;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    bytes += unit < 128 ? (unit === 34 || unit === 92 || unit < 32 ? 2 : 1) : unit < 2048 ? 2 : 3;
  }
  return bytes;
}

/** Bytes of a value with its comma; a blank is written as an empty text. */
export function valueBytes(value: unknown): number {
  if (typeof value === "string") return textBytes(value) + 1;
  if (typeof value === "number") return Number.isInteger(value) ? digits(Math.abs(value)) + 2 : 19;
  return value === null || value === undefined ? 3 : 6;
}

function digits(integer: number): number {
  return integer < 10 ? 1 : Math.floor(Math.log10(integer)) + 1;
}

/** Whether a cell's formula is one: a text that looks like a formula is its own value. */
export function isFormula(formula: unknown, value: unknown): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}
