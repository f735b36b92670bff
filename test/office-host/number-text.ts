import { fromSerial } from "../../core";
import { notImplemented } from "./host-error";

/** A number as a cell shows it under a number format, written as en-US writes formats; a format not met yet is NotImplemented. */
export function numberText(value: number, format: string): string {
  if (format === "General" || format === "@") return generalText(value);
  const section = sectionFor(value, format.split(";"));
  if (isDateFormat(section.format)) return dateText(value, section.format);
  return fixedText(section.value, section.format);
}

const isDateFormat = (format: string): boolean => /[ymdhs]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));

function generalText(value: number): string {
  const rounded = Number(value.toPrecision(10));
  return Math.abs(rounded) >= 1e11 || (rounded !== 0 && Math.abs(rounded) < 1e-9)
    ? value
        .toExponential(5)
        .replace(/\.?0+e/, "e")
        .replace(/e([+-])(\d)$/, "E$10$2")
        .replace("e", "E")
    : String(rounded);
}

/** Sections: positive; negative; zero. https://support.microsoft.com/office/number-format-codes-5026bbd6-04bc-48cd-bf33-80f18b4eae68 */
function sectionFor(value: number, sections: readonly string[]): { readonly value: number; readonly format: string } {
  const [positive = "", negative, zero] = sections;
  if (value < 0 && negative !== undefined) return { value: -value, format: negative };
  return { value, format: value === 0 && zero !== undefined ? zero : positive };
}

const tokens = /yyyy|yy|mmmm|mmm|mm|m|dd|d|hh|h|ss|s|AM\/PM|"[^"]*"|\\.|\[[^\]]*\]|[^ymdhs"\\[]/gi;
const monthNames = [
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
const two = (value: number): string => String(value).padStart(2, "0");

function dateText(value: number, format: string): string {
  if (value < 0) return "#".repeat(8);
  const date = fromSerial(Math.floor(value));
  const seconds = Math.round((value - Math.floor(value)) * 86_400);
  const parts = format.match(tokens) ?? [];
  return parts
    .map((part, at) => {
      const minutes = /^h/i.test(parts[at - 2] ?? "") || /^s/i.test(parts[at + 2] ?? "");
      return datePart(part, date, seconds, minutes);
    })
    .join("");
}

function datePart(part: string, date: ReturnType<typeof fromSerial>, seconds: number, minutes: boolean): string {
  const name = monthNames[date.month - 1] ?? "";
  const hour = Math.floor(seconds / 3600);
  const minute = Math.floor(seconds / 60) % 60;
  switch (part.toLowerCase()) {
    case "yyyy":
      return String(date.year);
    case "yy":
      return two(date.year % 100);
    case "mmmm":
      return name;
    case "mmm":
      return name.slice(0, 3);
    case "mm":
      return two(minutes ? minute : date.month);
    case "m":
      return String(minutes ? minute : date.month);
    case "dd":
      return two(date.day);
    case "d":
      return String(date.day);
    case "hh":
      return two(hour);
    case "h":
      return String(hour);
    case "ss":
      return two(seconds % 60);
    case "s":
      return String(seconds % 60);
    default:
      return /^[[\\"]/.test(part) ? literalText(part) : part;
  }
}

const literalText = (part: string): string => {
  if (part.startsWith("[")) return "";
  return part.startsWith("\\") ? part.slice(1) : part.slice(1, -1);
};

const pattern =
  /^(?<before>(?:"[^"]*"|\\.|\[[^\]]*\]|[$(+\- ])*)(?<whole>[#0,]*)(?:\.(?<part>[#0]+))?(?<percent>%)?(?<after>(?:"[^"]*"|\\.|_.|[) +\-])*)$/;

function fixedText(value: number, format: string): string {
  const groups = pattern.exec(format)?.groups;
  if (groups === undefined) return notImplemented(`number format ${format}`);
  const { before = "", whole = "", part = "", percent, after = "" } = groups;
  const scaled = percent === undefined ? value : value * 100;
  const [integer = "0", decimals = ""] = Math.abs(scaled).toFixed(part.length).split(".");
  const padded = integer === "0" && !whole.includes("0") ? "" : integer.padStart((whole.match(/0/g) ?? []).length, "0");
  const grouped = whole.includes(",") ? padded.replace(/\B(?=(\d{3})+$)/g, ",") : padded;
  const kept = decimals.replace(/0+$/, "").padEnd((part.match(/0/g) ?? []).length, "0");
  const sign = scaled < 0 && Number(`${integer}.${decimals}`) !== 0 ? "-" : "";
  return `${sign}${affix(before)}${grouped}${kept === "" ? "" : `.${kept}`}${percent ?? ""}${affix(after)}`;
}

const affix = (text: string): string =>
  text.replace(/"([^"]*)"|\\(.)|\[[^\]]*\]|_(.)/g, (_, quoted?: string, escaped?: string) => quoted ?? escaped ?? "");
