import { fromSerial, serialOfIso } from "../../core";
import type { Entry } from "./entry-text";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const monthOf = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** A date or time text as en-US reads it: month first, so "1/2/2025" is 2 January and "13/1/2025" stays text. https://github.com/OfficeDev/office-js/issues/1559 */
export function dateEntry(text: string, today: number): Entry | null {
  if (!/^[\da-z][\da-z/:, -]{2,24}$/i.test(text)) return null;
  const thisYear = fromSerial(Math.floor(today)).year;
  for (const [pattern, read] of readings) {
    const groups = pattern.exec(text)?.groups;
    if (groups !== undefined) return read(groups, thisYear);
  }
  return null;
}

type Groups = Readonly<Record<string, string | undefined>>;

const int = (text: string | undefined): number => Number.parseInt(text ?? "", 10);

/** 00–29 are 2000–2029. https://learn.microsoft.com/office/troubleshoot/excel/two-digit-year-numbers */
const fullYear = (text: string | undefined): number => {
  const year = int(text);
  return text === undefined || text.length > 2 ? year : year + (year < 30 ? 2000 : 1900);
};

function day(year: number, month: number, date: number, numberFormat: string): Entry | null {
  const iso = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
  const serial = year >= 1900 ? serialOfIso(iso) : null;
  return serial === null ? null : { content: serial, numberFormat };
}

function time({ hour, minute, second, half }: Groups): Entry | null {
  const afternoon = half?.toLowerCase().startsWith("p") === true ? 12 : 0;
  const hours = half === undefined ? int(hour) : (int(hour) % 12) + afternoon;
  const seconds = second === undefined ? 0 : int(second);
  if (int(minute) > 59 || seconds > 59) return null;
  return {
    content: (hours * 3600 + int(minute) * 60 + seconds) / 86_400,
    numberFormat: second === undefined ? "h:mm" : "h:mm:ss",
  };
}

const readings: readonly (readonly [RegExp, (groups: Groups, thisYear: number) => Entry | null])[] = [
  [
    /^(?<m>\d{1,2})[/-](?<d>\d{1,2})[/-](?<y>\d{4}|\d{2})$/,
    (g) => day(fullYear(g["y"]), int(g["m"]), int(g["d"]), "m/d/yyyy"),
  ],
  [/^(?<y>\d{4})[/-](?<m>\d{1,2})[/-](?<d>\d{1,2})$/, (g) => day(int(g["y"]), int(g["m"]), int(g["d"]), "m/d/yyyy")],
  [/^(?<d>\d{1,2})[ -](?<m>[a-z]{3,9})[ -](?<y>\d{4}|\d{2})$/i, (g) => named(g, fullYear(g["y"]), "d-mmm-yy")],
  [/^(?<m>[a-z]{3,9}) (?<d>\d{1,2}), ?(?<y>\d{4})$/i, (g) => named(g, int(g["y"]), "d-mmm-yy")],
  [/^(?<m>\d{1,2})[/-](?<d>\d{1,2})$/, (g, year) => monthDay(int(g["m"]), int(g["d"]), year)],
  [/^(?<m>\d{1,2})[/-](?<y>\d{4})$/, (g) => day(int(g["y"]), int(g["m"]), 1, "mmm-yy")],
  [/^(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?(?: ?(?<half>[ap]m?))?$/i, time],
];

const named = (g: Groups, year: number, numberFormat: string): Entry | null => {
  const month = monthOf(g["m"] ?? "");
  return month === 0 ? null : day(year, month, int(g["d"]), numberFormat);
};

/** "5/6" is 6 May of this year; "5/40", which no month has, May 1940. */
function monthDay(month: number, date: number, year: number): Entry | null {
  return day(year, month, date, "d-mmm") ?? (date > 31 ? day(fullYear(String(date)), month, 1, "mmm-yy") : null);
}
