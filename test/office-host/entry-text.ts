import type { Content } from "./cell-content";
import { errorTexts } from "./cell-content";
import { dateEntry } from "./entry-date";

/** What becomes of something written into a cell: what it holds, and the number format it brings to a "General" cell. */
export interface Entry {
  /** `null`: blank. */
  readonly content: Content | null;
  readonly numberFormat?: string;
}

/**
 * What Excel makes of a value written through the API or typed. Text is read as en-US whatever the user's language:
 * https://github.com/OfficeDev/office-js/issues/1559 and /3775 and /5317.
 * `today` is the serial day that gives its year to "1/2".
 */
export function entryOf(value: string | number | boolean, cellFormat: string, today: number): Entry {
  // A cell formatted as text keeps everything as text. https://support.microsoft.com/office/format-numbers-as-text-583160db-936b-4e52-bdff-6f1863518ba4
  if (cellFormat === "@") return { content: value === "" ? null : textOf(value) };
  if (typeof value !== "string") return { content: value };
  if (value === "") return { content: null };
  // An apostrophe says "text" and is not part of it; a lone one is an empty text, read back as "".
  if (value.startsWith("'")) return value.length === 1 ? { content: null } : { content: value.slice(1) };
  if (value.startsWith("=") && value.length > 1) return { content: { formula: value, value: 0 } };
  return literalEntry(value, today) ?? plainEntry(value);
}

const textOf = (value: string | number | boolean): string =>
  typeof value === "boolean" ? String(value).toUpperCase() : String(value);

function literalEntry(text: string, today: number): Entry | null {
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { content: upper === "TRUE" };
  if (errorTexts.includes(upper)) return { content: { error: upper } };
  // Numbers, dates and times all have a digit; most texts have none.
  return /\d/.test(trimmed) ? (numberEntry(trimmed) ?? dateEntry(trimmed, today)) : null;
}

/** Text that starts like a formula is one, as when it is typed. https://owasp.org/www-community/attacks/CSV_Injection */
const plainEntry = (text: string): Entry =>
  /^[+\-@]./.test(text) ? { content: { formula: `=${text}`, value: { error: "#NAME?" } } } : { content: text };

const digits = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+`;
const numberPattern = new RegExp(
  String.raw`^(?<open>\()?(?<sign>[+-])?(?<money>\$)?(?<digits>${digits})(?<power>[eE][+-]?\d+)?(?<percent>%)?(?<close>\))?$`,
);

function numberEntry(text: string): Entry | null {
  const groups = numberPattern.exec(text)?.groups;
  if (groups === undefined || (groups["open"] === undefined) !== (groups["close"] === undefined)) return null;
  const { digits: body = "", power = "", sign, open, money, percent } = groups;
  const size = fifteenDigits(Number(body.replaceAll(",", "") + power));
  const value = (sign === "-" || open !== undefined ? -1 : 1) * size;
  const decimals = body.includes(".");
  if (percent !== undefined) return { content: fifteenDigits(value / 100), numberFormat: decimals ? "0.00%" : "0%" };
  if (money !== undefined)
    return { content: value, numberFormat: decimals ? "$#,##0.00_);[Red]($#,##0.00)" : "$#,##0_);[Red]($#,##0)" };
  if (power !== "") return { content: value, numberFormat: "0.00E+00" };
  if (body.includes(",")) return { content: value, numberFormat: decimals ? "#,##0.00" : "#,##0" };
  return { content: value };
}

/** Further digits become zeros. https://learn.microsoft.com/office/troubleshoot/excel/last-digits-changed-to-zeros */
const fifteenDigits = (value: number): number =>
  Number.isInteger(value) && Math.abs(value) >= 1e15 ? truncated(value) : value;

function truncated(value: number): number {
  const text = BigInt(value).toString();
  const sign = text.startsWith("-") ? "-" : "";
  const body = text.slice(sign.length);
  return Number(sign + body.slice(0, 15) + "0".repeat(body.length - 15));
}
