import { birthPlaces } from "../lists/birth-places";
import { type Filled, type Issue, type Parsed, accepted, rejected, shown } from "./parsed";

/**
 * An identity number as one number: its digits × 16 + how many there are, so that 001… and 1… stay apart.
 * 12 digits are a CCCD (số định danh), 9 a CMND.
 */
export function codeIdentity(digits: string): number {
  return Number.parseInt(digits, 10) * 16 + digits.length;
}

/** The digits again, with their leading zeros. */
export function digitsOfIdentity(code: number): string {
  return String(Math.floor(code / 16)).padStart(code % 16, "0");
}

/** Sex and year of birth told by a CCCD (NĐ 137/2015 Điều 13: place 3, century and sex 1, year 2, 6 random); `null` for a CMND. */
export function factsOfIdentity(code: number): { readonly isFemale: boolean; readonly birthYear: number } | null {
  if (code % 16 !== 12) return null;
  const number = Math.floor(code / 16);
  const centurySex = Math.floor(number / 1e8) % 10;
  return {
    isFemale: centurySex % 2 === 1,
    birthYear: 1900 + Math.floor(centurySex / 2) * 100 + (Math.floor(number / 1e6) % 100),
  };
}

/** True for a 12-digit number whose sex (1 man, 2 woman) and year of birth are these, told without taking it apart into an object. */
export function digitsMatch(code: number, sex: number, year: number): boolean {
  if (code % 16 !== 12) return false;
  const facts = Math.floor(code / 16e6) % 1000;
  const centurySex = Math.floor(facts / 100);
  return (centurySex & 1) + 1 === sex && 1900 + (centurySex >> 1) * 100 + (facts % 100) === year;
}

// Codes from 100 up are births registered abroad (TT 07/2016 Phụ lục 2): a list nobody publishes, so all of them are taken.
const isPlace = new Uint8Array(1000);
for (const code of Object.keys(birthPlaces)) isPlace[Number.parseInt(code, 10)] = 1;
isPlace.fill(1, 100);

/** Reads twelve digits of a known place, or says NaN: then `parseIdentity` decides. */
export function fastIdentity(cell: Filled): number {
  if (typeof cell !== "string" || cell.length !== 12) return Number.NaN;
  let number = 0;
  for (let at = 0; at < 12; at++) {
    const digit = cell.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = number * 10 + digit;
    if (at === 2 && isPlace[number] === 0) return Number.NaN;
  }
  return number * 16 + 12;
}

/**
 * An identity number as text or as a number. Spaces, dots and hyphens between digits are ignored. 11 and 10 digits that a lost
 * leading zero explains are read as the 12 they must have been; whether that is sure is decided against the row's sex and birth.
 */
export function parseIdentity(cell: Filled, label: string): Parsed {
  const digits = digitsOfCell(cell);
  if (digits === null || !/^\d+$/.test(digits)) {
    return rejected({ rule: "worker.identity-characters", params: { label, value: shown(cell) } });
  }
  if (digits.length === 9) {
    return accepted(codeIdentity(digits), [{ rule: "worker.identity-cmnd-lapsed", params: { label, value: digits } }]);
  }
  if (digits.length === 12) return accepted(codeIdentity(digits), placeIssues(digits, label));
  const restored = digits.padStart(12, "0");
  if ((digits.length === 11 || digits.length === 10) && isPlace[Number.parseInt(restored.slice(0, 3), 10)] === 1) {
    return accepted(codeIdentity(restored), [
      { rule: "worker.identity-lost-zeros", params: { label, value: digits, length: digits.length, restored } },
    ]);
  }
  return rejected({ rule: "worker.identity-length", params: { label, value: shown(cell), length: digits.length } });
}

function digitsOfCell(cell: Filled): string | null {
  if (typeof cell === "number") return Number.isInteger(cell) && cell >= 0 && cell < 1e15 ? String(cell) : null;
  if (typeof cell === "boolean") return null;
  return cell
    .replace(/^'/, "")
    .replace(/^(\d+)\.0+$/, "$1")
    .replace(/[\s\u00a0.\-\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/[０-９]/g, (d) => String(d.charCodeAt(0) - 0xff10));
}

function placeIssues(digits: string, label: string): Issue[] {
  const place = digits.slice(0, 3);
  if (isPlace[Number.parseInt(place, 10)] === 1) return [];
  return [{ rule: "worker.identity-place-unknown", params: { label, value: digits, place } }];
}
