import { cleanText } from "../text/fold";
import { daysInMonth, serialOfDay, toSerial } from "../time/serial";
import { type Filled, type Parsed, accepted, rejected, shown } from "./parsed";

/** How much of a date is known. */
export const precision = { day: 0, month: 1, year: 2 } as const;
export type Precision = (typeof precision)[keyof typeof precision];

/** A date as one number: the serial of its first day × 4 + how much of it is known. */
export function codeDate(serial: number, known: Precision = precision.day): number {
  return serial * 4 + known;
}

export function serialOfCode(code: number): number {
  return code >> 2;
}

export function precisionOfCode(code: number): Precision {
  const known = code & 3;
  return known === 0 ? precision.day : known === 1 ? precision.month : precision.year;
}

/** The last day that a partly known date may mean. */
export function lastSerialOfCode(code: number): number {
  const known = code & 3;
  return (code >> 2) + (known === 0 ? 0 : known === 1 ? 30 : 365);
}

// Nobody in these sheets was born before 1900 or leaves after 2099; numbers outside are typing errors, not days.
const EARLIEST = toSerial(1900, 1, 1);
const LATEST = toSerial(2099, 12, 31);
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

const digitAt = (text: string, at: number): number => text.charCodeAt(at) - 48;

/** Reads the two commonest shapes, a serial day and dd/mm/yyyy, or says NaN: then `parseDate` decides. */
export function fastDate(cell: Filled): number {
  if (typeof cell === "number") {
    return cell > LAST_YEAR && cell <= LATEST && (cell | 0) === cell ? cell * 4 : Number.NaN;
  }
  if (typeof cell !== "string" || cell.length !== 10 || cell.charCodeAt(2) !== 47 || cell.charCodeAt(5) !== 47)
    return Number.NaN;
  const d1 = digitAt(cell, 0);
  const d2 = digitAt(cell, 1);
  const m1 = digitAt(cell, 3);
  const m2 = digitAt(cell, 4);
  const y1 = digitAt(cell, 6);
  const y2 = digitAt(cell, 7);
  const y3 = digitAt(cell, 8);
  const y4 = digitAt(cell, 9);
  if (!(d1 >= 0 && d1 <= 3 && d2 >= 0 && d2 <= 9 && m1 >= 0 && m1 <= 1 && m2 >= 0 && m2 <= 9)) return Number.NaN;
  if (!(y1 >= 1 && y1 <= 2 && y2 >= 0 && y2 <= 9 && y3 >= 0 && y3 <= 9 && y4 >= 0 && y4 <= 9)) return Number.NaN;
  const day = d1 * 10 + d2;
  const month = m1 * 10 + m2;
  const year = y1 * 1000 + y2 * 100 + y3 * 10 + y4;
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return Number.NaN;
  if (day > 28 && day > daysInMonth(year, month)) return Number.NaN;
  return toSerial(year, month, day) * 4;
}

const DAY =
  /^(?:ngày )?(\d{1,2}) ?[/.\- ] ?(?:tháng )?(\d{1,2}) ?[/.\- ] ?(?:năm )?(\d{4}|\d{2})(?: \d{1,2}:\d{2}(?::\d{2})?)?$/i;
const WORDS = /^ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/i;
const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{2}:\d{2}.*)?$/;
const MONTH = /^(?:tháng |t)?(\d{1,2}) ?[/.\-] ?(\d{4})$/i;
const MONTH_WORDS = /^tháng (\d{1,2}) năm (\d{4})$/i;
const YEAR = /^(?:năm )?(\d{4})$/i;

/** `19` and `98` mean 2019 and 1998: two digits are this century up to 30 years after 2000, the last one above. */
function fullYear(text: string): number {
  const year = Number.parseInt(text, 10);
  return text.length === 4 ? year : year <= 39 ? 2000 + year : 1900 + year;
}

/**
 * The whole grammar of dates in sheets: serial days (a time of day is dropped), d/m/y with any separator and two- or four-digit
 * years, y-m-d, `tháng 3/2024`, `T3/2024`, `2024`, `năm 1990`, as text or number. Day comes before month, always.
 */
export function parseDate(cell: Filled, label: string): Parsed {
  if (typeof cell === "number") return numberDate(cell, label);
  if (typeof cell === "boolean") return rejected({ rule: "cell.not-a-date", params: { label, value: shown(cell) } });
  const text = cleanText(cell.replace(/^'/, ""));
  const day = DAY.exec(text) ?? WORDS.exec(text);
  if (day !== null)
    return dayDate(
      fullYear(day[3] ?? ""),
      Number.parseInt(day[2] ?? "", 10),
      Number.parseInt(day[1] ?? "", 10),
      label,
      text,
    );
  const iso = ISO.exec(text);
  if (iso !== null) {
    return dayDate(
      Number.parseInt(iso[1] ?? "", 10),
      Number.parseInt(iso[2] ?? "", 10),
      Number.parseInt(iso[3] ?? "", 10),
      label,
      text,
    );
  }
  const month = MONTH.exec(text) ?? MONTH_WORDS.exec(text);
  if (month !== null)
    return monthDate(Number.parseInt(month[2] ?? "", 10), Number.parseInt(month[1] ?? "", 10), label, text);
  const year = YEAR.exec(text);
  if (year !== null) return yearDate(Number.parseInt(year[1] ?? "", 10), label);
  if (/^\d{5}(\.\d+)?$/.test(text)) return numberDate(Number.parseFloat(text), label);
  return rejected({ rule: "cell.not-a-date", params: { label, value: shown(cell) } });
}

function numberDate(cell: number, label: string): Parsed {
  if (Number.isInteger(cell) && cell >= FIRST_YEAR && cell <= LAST_YEAR) return yearDate(cell, label);
  if (cell >= 1 && cell < LATEST + 1) {
    const serial = Math.floor(cell);
    return accepted(codeDate(serial));
  }
  return rejected({ rule: "cell.not-a-date", params: { label, value: shown(cell) } });
}

function dayDate(year: number, month: number, day: number, label: string, text: string): Parsed {
  const serial = serialOfDay(year, month, day);
  if (serial === null) return rejected({ rule: "cell.no-such-day", params: { label, value: text } });
  return inRange(serial, codeDate(serial), label);
}

function monthDate(year: number, month: number, label: string, text: string): Parsed {
  const serial = serialOfDay(year, month, 1);
  if (serial === null) return rejected({ rule: "cell.no-such-day", params: { label, value: text } });
  return inRange(serial, codeDate(serial, precision.month), label);
}

function yearDate(year: number, label: string): Parsed {
  const serial = toSerial(year, 1, 1);
  return inRange(serial, codeDate(serial, precision.year), label);
}

function inRange(serial: number, code: number, label: string): Parsed {
  if (serial >= EARLIEST && serial <= LATEST) return accepted(code);
  return rejected({ rule: "cell.date-out-of-range", params: { label, found: serial, from: EARLIEST, to: LATEST } });
}
