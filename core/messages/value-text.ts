import type { Finding } from "../finding";
import type { CellValue } from "../grid";
import { dmyOfSerial } from "../time/serial";

const rulesOnDates: ReadonlySet<Finding["rule"]> = new Set([
  "worker.departure-before-birth",
  "worker.under-18-at-departure",
  "worker.returned-before-departure",
  "worker.contract-ends-before-departure",
  "worker.departure-after-as-of",
]);

/** What stands in a finding's cell, as the officer sees it there: a date is stored as a number and shown as a day. */
export function shownValue({ rule, at: { value } }: Finding): CellValue {
  return typeof value === "number" && rulesOnDates.has(rule) && value > 2100 ? dmyOfSerial(value) : value;
}
