/** A day as spreadsheets count it in the 1900 date system: 1 is 1 January 1900, 45292 is 1 January 2024. Whole numbers are midnights. */
export type Serial = number;

export interface CalendarDay {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}

// Days from 0000-03-01 by the proleptic Gregorian calendar; 1899-12-30 is day 693899 of it.
const EPOCH = 693899;

/** The serial of a calendar day. Excel keeps 29/02/1900, which never was: serials below 61 are a day off there. */
export function toSerial(year: number, month: number, day: number): Serial {
  const y = month > 2 ? year : year - 1;
  const m = month > 2 ? month - 3 : month + 9;
  return (
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((153 * m + 2) / 5) +
    day -
    1 -
    EPOCH
  );
}

const FIRST_TABLED = 1;
const LAST_TABLED = 73050; // 31/12/2099
let tabled: Int32Array | null = null;

// One look-up instead of a page of arithmetic for the two centuries that sheets speak of: year << 9 | month << 5 | day.
function table(): Int32Array {
  const days = new Int32Array(LAST_TABLED + 1);
  for (let serial = FIRST_TABLED; serial <= LAST_TABLED; serial++) {
    const { year, month, day } = computeDay(serial);
    days[serial] = (year << 9) | (month << 5) | day;
  }
  return days;
}

/** The calendar day of a serial; a fraction (the time of day) is dropped. */
export function fromSerial(serial: Serial): CalendarDay {
  if (!(serial >= FIRST_TABLED && serial < LAST_TABLED + 1)) return computeDay(serial);
  tabled ??= table();
  const packed = tabled[Math.floor(serial)] ?? 0;
  return { year: packed >> 9, month: (packed >> 5) & 15, day: packed & 31 };
}

/** The year of a serial. */
export function yearOfSerial(serial: Serial): number {
  return fromSerial(serial).year;
}

function computeDay(serial: Serial): CalendarDay {
  const days = Math.floor(serial) + EPOCH;
  let y = Math.floor((10000 * days + 14780) / 3652425);
  const dayOfYear = (year: number): number =>
    days - (365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400));
  let rest = dayOfYear(y);
  if (rest < 0) rest = dayOfYear(--y);
  const m = Math.floor((100 * rest + 52) / 3060);
  return {
    year: y + (m >= 10 ? 1 : 0),
    month: m < 10 ? m + 3 : m - 9,
    day: rest - Math.floor((m * 306 + 5) / 10) + 1,
  };
}

export function daysInMonth(year: number, month: number): number {
  return month === 2
    ? isLeapYear(year)
      ? 29
      : 28
    : month === 4 || month === 6 || month === 9 || month === 11
      ? 30
      : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The serial of a day that may not exist: `null` for 31/02 or month 13. */
export function serialOfDay(year: number, month: number, day: number): Serial | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return toSerial(year, month, day);
}

/** "2024-12-14" -> serial; anything else -> `null`. The form of dates in our own data and on the command line. */
export function serialOfIso(text: string): Serial | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const [, year, month, day] = match;
  return serialOfDay(Number.parseInt(year ?? "", 10), Number.parseInt(month ?? "", 10), Number.parseInt(day ?? "", 10));
}

const two = (n: number): string => String(n).padStart(2, "0");

/** 45640 -> "2024-12-14". */
export function isoOfSerial(serial: Serial): string {
  const { year, month, day } = fromSerial(serial);
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

/** 45640 -> "14/12/2024". */
export function dmyOfSerial(serial: Serial): string {
  const { year, month, day } = fromSerial(serial);
  return `${two(day)}/${two(month)}/${String(year)}`;
}

/** The same day of another month; the last day of that month where it has no such day. */
export function addMonths(serial: Serial, months: number): Serial {
  const { year, month, day } = fromSerial(serial);
  const index = year * 12 + month - 1 + months;
  const y = Math.floor(index / 12);
  const m = (index % 12) + 1;
  return toSerial(y, m, Math.min(day, daysInMonth(y, m)));
}
