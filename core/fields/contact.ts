import { type Filled, type Parsed, accepted, shown } from "./parsed";

/** Presence of a text that is kept in its grid. */
const PRESENT = 1;

// Mobile prefixes after the 0, as numbering plans stand since 2018 (TT 22/2014/TT-BTTTT as amended): 3x 5[25689] 7[06-9] 8x 9x.
const MOBILE = /^0(3\d|5[25689]|7[06789]|8[1-9]|9\d)\d{7}$/;
const LANDLINE = /^02\d{9}$/;

/** Accepts ten digits that begin like a mobile number, or says NaN: then `parsePhone` decides. */
export function fastPhone(cell: Filled): number {
  if (typeof cell !== "string" || cell.length !== 10 || cell.charCodeAt(0) !== 48) return Number.NaN;
  for (let at = 1; at < 10; at++) {
    const digit = cell.charCodeAt(at);
    if (digit < 48 || digit > 57) return Number.NaN;
  }
  const second = cell.charCodeAt(1);
  return second === 57 || second === 51 || (second === 56 && cell.charCodeAt(2) !== 48) ? PRESENT : Number.NaN;
}

/** One or more Vietnamese phone numbers (separated by `;`, `,`, `/` or a line break; words in brackets ignored). A wrong one never refuses the row. */
export function parsePhone(cell: Filled, label: string): Parsed {
  const text = String(cell)
    .replace(/^'/, "")
    .replace(/\(?\+?84\)?(?=[\s.\-]*[2-9]\d{8}(?!\d))/g, "0")
    .replace(/\([^)]*\p{L}[^)]*\)|\p{L}[\p{L}\s.:]*/gu, " ");
  const numbers = text
    .replace(/(\d{9})[\s-]+(?=0\d{9})/g, "$1;")
    .split(/[;,/\n]|\s+-\s+/)
    .map((part) => part.replace(/[\s\u00a0.\-()]/g, ""))
    .filter((part) => part !== "");
  if (numbers.length > 0 && numbers.every((number) => MOBILE.test(number) || LANDLINE.test(number)))
    return accepted(PRESENT);
  const only = numbers.length === 1 ? numbers[0] : undefined;
  if (only !== undefined && MOBILE.test(`0${only}`)) {
    const restored = `0${only}`;
    return accepted(PRESENT, [
      { rule: "worker.phone-lost-zero", params: { label, value: shown(cell), restored }, to: restored },
    ]);
  }
  return accepted(PRESENT, [{ rule: "worker.phone-format", params: { label, value: shown(cell) } }]);
}

/** Accepts one capital letter and seven digits, or says NaN: then `parsePassport` decides. */
export function fastPassport(cell: Filled): number {
  if (typeof cell !== "string" || cell.length !== 8) return Number.NaN;
  const letter = cell.charCodeAt(0);
  if (letter < 65 || letter > 90) return Number.NaN;
  for (let at = 1; at < 8; at++) {
    const digit = cell.charCodeAt(at);
    if (digit < 48 || digit > 57) return Number.NaN;
  }
  return PRESENT;
}

/** A passport number in any case, spaces ignored. An unusual one is only remarked on: older series had other shapes. */
export function parsePassport(cell: Filled, label: string): Parsed {
  const text = String(cell)
    .replace(/[\s\u00a0.\-]/g, "")
    .toUpperCase();
  if (/^[A-Z]\d{7}$/.test(text)) return accepted(PRESENT);
  return accepted(PRESENT, [{ rule: "worker.passport-format", params: { label, value: shown(cell) } }]);
}

/** Accepts text that begins with something visible, and any number, or says NaN: then `parseText` decides. */
export function fastText(cell: Filled): number {
  if (typeof cell === "string")
    return cell.charCodeAt(0) > 35 && cell.charCodeAt(0) < 0x2000 && cell.charCodeAt(0) !== 0xa0 ? PRESENT : Number.NaN;
  return PRESENT;
}

/** Any text; one of nothing but spaces and invisible characters is blank, which the caller has ruled out. */
export function parseText(): Parsed {
  return accepted(PRESENT);
}
