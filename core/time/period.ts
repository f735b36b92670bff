import type { PeriodKind, PeriodRule } from "../profiles/profile";
import type { Language } from "../text/local-text";
import { daysInMonth, fromSerial, toSerial, type Serial } from "./serial";

/** Days from `from` to `to`, both included. */
export interface Span {
  readonly from: Serial;
  readonly to: Serial;
}

/** A reporting period. `index` is which half, quarter or month of the year; 1 for a year. */
export interface Period extends Span {
  /** "2024", "2024-H1", "2024-Q3", "2024-09". */
  readonly key: string;
  readonly kind: PeriodKind;
  readonly year: number;
  readonly index: number;
}

const MONTHS: Readonly<Record<PeriodKind, number>> = { year: 12, half: 6, quarter: 3, month: 1 };
const KEY = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/;
const FIRST_YEAR = 1901;

/**
 * The period a key names, or `null` where it names none. With `startDay` 15 a period runs from the 15th of the month before it to
 * the 14th of its last month, so that 2024 is 15/12/2023–14/12/2024 (NĐ 09/2019/NĐ-CP Điều 12); with 1 it is whole months.
 */
export function periodOf(key: string, rule: PeriodRule): Period | null {
  const match = KEY.exec(key);
  if (match === null) return null;
  const [, year = "", half, quarter, month] = match;
  const y = Number.parseInt(year, 10);
  if (y < FIRST_YEAR) return null;
  if (half !== undefined) return period("half", y, Number.parseInt(half, 10), rule);
  if (quarter !== undefined) return period("quarter", y, Number.parseInt(quarter, 10), rule);
  if (month !== undefined) return period("month", y, Number.parseInt(month, 10), rule);
  return period("year", y, 1, rule);
}

/** The period of a kind in which a day lies. */
export function periodContaining(day: Serial, kind: PeriodKind, rule: PeriodRule): Period {
  const at = fromSerial(day);
  const months = at.year * 12 + at.month - 1 + (rule.startDay > 1 && at.day >= rule.startDay ? 1 : 0);
  return period(kind, Math.floor(months / 12), Math.floor((months % 12) / MONTHS[kind]) + 1, rule);
}

/** From the first day of the period's reporting year to the period's last day: what "luỹ kế" counts. */
export function yearToDate({ kind, year, from, to }: Period, rule: PeriodRule): Span {
  // A year's own span may have been moved by a stated cut-off.
  if (kind === "year") return { from, to };
  return { from: period("year", year, 1, rule).from, to };
}

/** "năm 2024", "6 tháng đầu năm 2024", "quý III năm 2024", "tháng 9 năm 2024". */
export function periodName({ kind, year, index }: Period, language: Language): string {
  const y = String(year);
  const names: Readonly<Record<PeriodKind, Readonly<Record<Language, string>>>> = {
    year: { vi: `năm ${y}`, en: y },
    half: {
      vi: `6 tháng ${index === 1 ? "đầu" : "cuối"} năm ${y}`,
      en: `${index === 1 ? "first" : "second"} half of ${y}`,
    },
    quarter: { vi: `quý ${ROMAN[index] ?? ""} năm ${y}`, en: `quarter ${String(index)} of ${y}` },
    month: { vi: `tháng ${String(index)} năm ${y}`, en: `${MONTH_NAMES[index] ?? ""} ${y}` },
  };
  return names[kind][language];
}

const ROMAN = ["", "I", "II", "III", "IV"];
const MONTH_NAMES = [
  "",
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

function period(kind: PeriodKind, year: number, index: number, { startDay }: PeriodRule): Period {
  const last = index * MONTHS[kind];
  const first = last - MONTHS[kind] + 1;
  const calendar = startDay === 1;
  const from = calendar
    ? toSerial(year, first, 1)
    : first === 1
      ? toSerial(year - 1, 12, startDay)
      : toSerial(year, first - 1, startDay);
  const to = calendar ? toSerial(year, last, daysInMonth(year, last)) : toSerial(year, last, startDay - 1);
  return { key: keyOf(kind, year, index), kind, year, index, from, to };
}

function keyOf(kind: PeriodKind, year: number, index: number): string {
  const y = String(year).padStart(4, "0");
  if (kind === "year") return y;
  if (kind === "month") return `${y}-${String(index).padStart(2, "0")}`;
  return `${y}-${kind === "half" ? "H" : "Q"}${String(index)}`;
}
