/**
 * A date as the corpus keeps it: "2024-03-15", or as much of it as is known ("2024-03", "1990"). Whole days compare as texts.
 * Deliberately apart from core/time, so that the expected results do not lean on what they check.
 */
export type Day = string;

const pad = (n: number): string => String(n).padStart(2, "0");
const DAY_LENGTH = 86_400_000;
// 25,569 is 01/01/1970 in the 1900 date system.
const EPOCH = 25_569;

export function dayOf(year: number, month: number, day: number): Day {
  return `${String(year)}-${pad(month)}-${pad(day)}`;
}

export function partsOf(day: Day): { readonly year: number; readonly month: number; readonly day: number } {
  const [year = "", month = "1", date = "1"] = day.split("-");
  return { year: Number.parseInt(year, 10), month: Number.parseInt(month, 10), day: Number.parseInt(date, 10) };
}

/** The serial day number of a day, or of the first day that a partly known date may mean. */
export function serialOf(day: Day): number {
  const { year, month, day: date } = partsOf(day);
  return Date.UTC(year, month - 1, date) / DAY_LENGTH + EPOCH;
}

function dayOfSerial(serial: number): Day {
  return new Date((serial - EPOCH) * DAY_LENGTH).toISOString().slice(0, 10);
}

/** The first day that a partly known date may mean. */
export function firstDay(day: Day): Day {
  const { year, month, day: date } = partsOf(day);
  return dayOf(year, month, date);
}

export function addDays(day: Day, days: number): Day {
  return dayOfSerial(serialOf(day) + days);
}

/** The same day so many months later; the last of that month where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: date } = partsOf(day);
  const index = year * 12 + month - 1 + months;
  const last = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate();
  return dayOf(Math.floor(index / 12), (index % 12) + 1, Math.min(date, last));
}

/** "15/03/2024", "03/2024", "1990". */
export function dmy(day: Day, separator = "/", padded = true): string {
  const parts = day.split("-");
  const shown = parts.map((part, at) => (padded || at === 0 ? part : String(Number.parseInt(part, 10))));
  return shown.reverse().join(separator);
}
