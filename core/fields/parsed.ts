import type { CellValue } from "../grid";
import type { RuleId, RuleParams } from "../messages/finding-params";

/** A rule broken by one cell, before it is known where the cell stands. `to` is what a safe repair would put there. */
export type Issue = {
  readonly [R in RuleId]: { readonly rule: R; readonly params: RuleParams[R]; readonly to?: CellValue };
}[RuleId];

/** A cell that is not blank. */
export type Filled = string | number | boolean;

/**
 * What a cell was read as. `value` is the field's coded number (see each field), `NaN` when the cell cannot be used;
 * `issues` may also stand beside a value that can.
 */
export interface Parsed {
  readonly value: number;
  readonly issues: readonly Issue[];
}

const none: readonly Issue[] = [];

export function accepted(value: number, issues: readonly Issue[] = none): Parsed {
  return { value, issues };
}

export function rejected(issue: Issue): Parsed {
  return { value: Number.NaN, issues: [issue] };
}

/** A cell's content for a message: text as it stands, cut at 60 characters. */
export function shown(cell: Filled): string {
  const text = typeof cell === "boolean" ? (cell ? "TRUE" : "FALSE") : String(cell);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

const ERROR_VALUE =
  /^#(N\/A|DIV\/0!|REF!|NAME\?|VALUE!|NUM!|NULL!|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!|BUSY!)$/;

/** True for the text by which an error value arrives from every host. */
export function isErrorValue(cell: Filled): boolean {
  return typeof cell === "string" && cell.charCodeAt(0) === 35 && ERROR_VALUE.test(cell);
}
