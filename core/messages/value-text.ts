import type { Finding } from "../finding";
import type { CellValue } from "../grid";
import type { FieldKind } from "../tables/table-spec";
import { cleanText } from "../text/fold";
import { countText } from "../text/number-text";
import { dmyOfSerial } from "../time/serial";

const rulesOnDates: ReadonlySet<Finding["rule"]> = new Set([
  "worker.departure-before-birth",
  "worker.under-18-at-departure",
  "worker.returned-before-departure",
  "worker.contract-ends-before-departure",
  "worker.departure-after-as-of",
]);

/** Numbers up to here in a date column are years by themselves. */
const LAST_YEAR = 2100;
const LAST_DAY = 73050; // 31/12/2099

/** What stands in a finding's cell, as the officer sees it there: a date is stored as a number and shown as a day. */
export function shownValue({ rule, at: { value } }: Finding): CellValue {
  return typeof value === "number" && rulesOnDates.has(rule) && value > LAST_YEAR ? dmyOfSerial(value) : value;
}

/** A cell's value on one line as the officer sees it in a column of that kind; "" for a blank cell. */
export function fieldValueText(value: CellValue, kind: FieldKind | undefined): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return cleanText(value);
  if (kind === "date" && value > LAST_YEAR && value <= LAST_DAY) return dmyOfSerial(value);
  // A number that names something (an identity, a phone, a code) has no thousands.
  return kind === "amount" || kind === "integer" ? countText(value) : String(value).replace(".", ",");
}
