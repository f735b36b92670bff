import { type CellValue, type ColumnLook, countText, dmyOfSerial, percentText } from "../../core/index";

/** A cell as a person reads it. Numbers are written the Vietnamese way; in a date column a serial day is a date. */
export function cellText(value: CellValue, look: ColumnLook): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  switch (look) {
    case "date":
      return Number.isInteger(value) && value > 0 && value < 2_958_466 ? dmyOfSerial(value) : countText(value);
    case "percent":
      return percentText(value);
    case "general":
    case "text":
    case "centred":
    case "wrapped":
      return Number.isInteger(value) ? String(value) : String(value).replace(".", ",");
    default:
      return countText(value);
  }
}

/** Numbers stand to the right, everything else to the left, as in Excel. */
export function isRight(value: CellValue, look: ColumnLook): boolean {
  return typeof value === "number" && look !== "centred" && look !== "text";
}
