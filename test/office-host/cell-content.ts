/** An error value such as `#N/A`; its text reads like text, but it is none. */
export interface ErrorValue {
  readonly error: string;
}

export type Scalar = string | number | boolean | ErrorValue;

/** A formula is kept, never worked out: its value is what a test or a file gave it, else 0. */
export interface FormulaCell {
  readonly formula: string;
  /** "" is the empty text, read like a blank cell. */
  readonly value: Scalar;
}

/** What a cell that is not blank holds. */
export type Content = Scalar | FormulaCell;

export const isFormula = (content: Content): content is FormulaCell =>
  typeof content === "object" && "formula" in content;

const isError = (content: Content): content is ErrorValue => typeof content === "object" && "error" in content;

/** The value as the API hands it out: "" for blank, an error as its text. https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member */
export function valueOf(content: Content | undefined): string | number | boolean {
  if (content === undefined) return "";
  if (typeof content !== "object") return content;
  return "error" in content ? content.error : valueOf(content.value);
}

/** The formula, or the value where there is none. https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-formulas-member */
export const formulaOf = (content: Content | undefined): string | number | boolean =>
  content !== undefined && isFormula(content) ? content.formula : valueOf(content);

/** https://learn.microsoft.com/javascript/api/excel/excel.rangevaluetype */
export function typeOf(content: Content | undefined): "Empty" | "Double" | "Boolean" | "Error" | "String" {
  if (content === undefined) return "Empty";
  const value = isFormula(content) ? content.value : content;
  if (isError(value)) return "Error";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}

export const errorTexts = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!"];
