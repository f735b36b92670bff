import { cleanText } from "../text/fold";
import { type Filled, type Parsed, accepted, rejected, shown } from "./parsed";

/** Bounds of a number field; `example` is shown when the cell is no number. */
export interface NumberRules {
  readonly label: string;
  readonly least: number;
  readonly most: number;
  readonly example: string;
}

/** Reads a plain number within bounds, or says NaN: then `parseAmount` decides. */
export function fastAmount(cell: Filled, least: number, most: number, whole: boolean): number {
  return typeof cell === "number" && cell >= least && cell <= most && (!whole || Number.isInteger(cell))
    ? cell
    : Number.NaN;
}

const GROUPED = /^[+-]?\d{1,3}([.\u00a0 ]\d{3})+(,\d+)?$/;
const GROUPED_ENGLISH = /^[+-]?\d{1,3}(,\d{3}){2,}(\.\d+)?$/;
const PLAIN = /^[+-]?\d+([.,]\d+)?$/;

/**
 * A number as Vietnamese sheets write it: `1.234.567`, `1 234,5`, `28,5`, `28.5`, `1,234,567`. A single point before exactly three
 * digits groups thousands, as the law writes numbers. `null` for anything else.
 */
export function numberOfText(text: string): number | null {
  if (GROUPED.test(text)) return Number.parseFloat(text.replace(/[.\u00a0 ]/g, "").replace(",", "."));
  if (GROUPED_ENGLISH.test(text)) return Number.parseFloat(text.replace(/,/g, ""));
  if (PLAIN.test(text)) return Number.parseFloat(text.replace(",", "."));
  return null;
}

const YEARS = /^(\d+(?:[.,]\d+)?) ?(?:năm|nam|n)(?: ?(\d{1,2}) ?(?:tháng|thang|th)?)?$/i;
const MONTHS = / ?(tháng|thang|th|người|lao động)\.?$/i;

/** A whole number with its unit words read: `36 tháng`, `3 năm`, `1 năm 6 tháng` (in months). Out of bounds or no number: told. */
export function parseCount(cell: Filled, rules: NumberRules): Parsed {
  return within(cell, typeof cell === "string" ? countOfText(cleanText(cell)) : numberOf(cell), rules, true);
}

function countOfText(text: string): number | null {
  const years = YEARS.exec(text);
  if (years?.[1] === undefined) return numberOfText(text.replace(MONTHS, ""));
  const whole = numberOfText(years[1]);
  return whole === null ? null : whole * 12 + (years[2] === undefined ? 0 : Number.parseInt(years[2], 10));
}

const NOTHING = /^(không|ko|không vay|không có|chưa|chưa vay|-|–|—|0)$/i;
const MONEY =
  /^([+-]?[\d.,\u00a0 ]*\d) ?(tỷ|tỉ|triệu|trđ|tr\.?đ?|nghìn|ngàn|k)?\.? ?(đồng|đ|vnđ|vnd)?(?:\/ ?tháng)?\.?$/i;
const SCALE: Readonly<Record<string, number>> = { tỷ: 1000, tỉ: 1000, nghìn: 0.001, ngàn: 0.001, k: 0.001 };
/** No worker borrows or earns a million million đồng: such a number was written in đồng. */
const SURELY_DONG = 1e6;

/**
 * Money in million đồng: `100`, `100 triệu`, `25tr/tháng`, `0,1 tỷ`, `100.000.000 đ`, and a bare number too large for anything but
 * đồng. `không` and a dash are nothing. Other currencies and anything unclear are told, never converted.
 */
export function parseMoney(cell: Filled, rules: NumberRules): Parsed {
  if (typeof cell !== "string") return within(cell, inMillions(numberOf(cell)), rules, false);
  const text = cleanText(cell);
  if (NOTHING.test(text)) return accepted(0);
  const [, digits, scale, unit] = MONEY.exec(text) ?? [];
  const value = digits === undefined ? null : numberOfText(digits.trim());
  if (value === null || (scale === undefined && unit === undefined))
    return within(cell, inMillions(value), rules, false);
  const factor = scale === undefined ? 1e-6 : (SCALE[scale.toLowerCase()] ?? 1);
  return within(cell, Math.round(value * factor * 1e6) / 1e6, rules, false);
}

function inMillions(value: number | null): number | null {
  return value !== null && value >= SURELY_DONG ? value / 1e6 : value;
}

function numberOf(cell: number | boolean): number | null {
  return typeof cell === "number" ? cell : null;
}

function within(
  cell: Filled,
  value: number | null,
  { label, least, most, example }: NumberRules,
  whole: boolean,
): Parsed {
  if (value === null || Number.isNaN(value) || (whole && !Number.isInteger(value))) {
    return rejected({ rule: "cell.not-a-number", params: { label, value: shown(cell), example } });
  }
  if (value < least || value > most) {
    return rejected({ rule: "cell.number-out-of-range", params: { label, found: value, least, most } });
  }
  return accepted(value);
}
