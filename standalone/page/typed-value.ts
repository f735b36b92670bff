import { type CellValue, type ColumnLook, serialOfIso } from "../../core/index";

const numbers: ReadonlySet<ColumnLook> = new Set(["integer", "decimal", "amount"]);

/**
 * What a cell holds after something was typed into it: a day where dates stand, a number where numbers stand, else the text as it is,
 * zeros in front included. Nothing is ever a formula.
 */
export function typedValue(text: string, look: ColumnLook): CellValue {
  const words = text.trim();
  if (words === "") return null;
  if (look === "date") {
    const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(words);
    if (match === null) return text;
    const [, day = "", month = "", year = ""] = match;
    return serialOfIso(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`) ?? text;
  }
  if (numbers.has(look)) {
    if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(words)) return Number.parseFloat(words.replace(/\./g, "").replace(",", "."));
    if (/^\d{1,15}(,\d+)?$/.test(words)) return Number.parseFloat(words.replace(",", "."));
  }
  return text;
}
