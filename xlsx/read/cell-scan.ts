import { APOSTROPHE, EQUALS, GREATER, QUOTE, SLASH, SPACE, ZERO } from "../text-decoding/char-codes";
import { endsName } from "./tags";

/** The limits of a worksheet (Excel, specifications and limits). */
export const rowLimit = 1_048_576;
export const columnLimit = 16_384;

/** Types of cells by the first letter of `t`, "str" told from "s". */
export const NUMBER = 0x6e;
export const SHARED = 0x73;
export const TEXT = 0x53;
export const INLINE = 0x69;
export const BOOLEAN = 0x62;
export const ERROR = 0x65;
export const DATE = 0x64;

/** The cell being read. One record for all cells of a sheet: no object is made for each. */
export interface CellScan {
  readonly bytes: Uint8Array;
  /** Where scanning goes on. */
  at: number;
  /** Zero-based position. */
  row: number;
  column: number;
  style: number;
  type: number;
  /** The tag was `<c …/>`. */
  isEmpty: boolean;
}

export function cellScan(bytes: Uint8Array): CellScan {
  return { bytes, at: 0, row: -1, column: -1, style: 0, type: NUMBER, isEmpty: false };
}

const R = 0x72;
const S = 0x73;
const T = 0x74;

/** Reads the digits at `scan.at`; -1 when there is none. Large numbers lose exactness, never their size. */
function readInteger(scan: CellScan): number {
  const { bytes } = scan;
  let { at } = scan;
  let value = 0;
  for (let digit = (bytes[at] ?? 0) - ZERO; digit >= 0 && digit <= 9; digit = (bytes[++at] ?? 0) - ZERO) {
    value = value * 10 + digit;
  }
  if (at === scan.at) return -1;
  scan.at = at;
  return value;
}

/** Reads a cell name at `scan.at` ("B7", letters of either case); false when it names no cell. */
function readName(scan: CellScan): boolean {
  const { bytes } = scan;
  let letters = 0;
  // A digit gives less than 1.
  for (let letter = ((bytes[scan.at] ?? 0) & 0xdf) - 64; letter >= 1 && letter <= 26;) {
    letters = letters * 26 + letter;
    letter = ((bytes[++scan.at] ?? 0) & 0xdf) - 64;
  }
  scan.column = letters - 1;
  scan.row = readInteger(scan) - 1;
  return letters >= 1 && letters <= columnLimit && scan.row >= 0 && scan.row < rowLimit;
}

/**
 * Reads the attributes of a `c` tag. On entry `scan` stands after the tag's name, with the position of the cell before; on return
 * after the tag, with the position, style and type of this one. False when the tag is not well-formed or names no cell.
 */
export function readCellTag(scan: CellScan): boolean {
  const { bytes } = scan;
  scan.column++;
  scan.style = 0;
  scan.type = NUMBER;
  for (;;) {
    const first = bytes[scan.at];
    if (first === undefined) return false;
    if (first === GREATER || first === SLASH) break;
    if (first <= SPACE) {
      scan.at++;
      continue;
    }
    const start = scan.at;
    let at = start + 1;
    while (bytes[at] !== EQUALS && !endsName(bytes[at])) at++;
    const isShort = at === start + 1;
    while ((bytes[at] ?? GREATER) <= SPACE) at++;
    if (bytes[at++] !== EQUALS) return false;
    while ((bytes[at] ?? GREATER) <= SPACE) at++;
    const quote = bytes[at++];
    if (quote !== QUOTE && quote !== APOSTROPHE) return false;
    scan.at = at;
    if (isShort && first === R) {
      if (!readName(scan)) return false;
    } else if (isShort && first === S) scan.style = readInteger(scan);
    else {
      if (isShort && first === T) scan.type = bytes[at] === SHARED && bytes[at + 1] !== quote ? TEXT : (bytes[at] ?? 0);
      while (bytes[at] !== quote && bytes[at] !== undefined) at++;
      scan.at = at;
    }
    if (bytes[scan.at++] !== quote) return false;
  }
  scan.isEmpty = bytes[scan.at] === SLASH;
  scan.at += scan.isEmpty ? 2 : 1;
  return scan.column < columnLimit && scan.row >= 0;
}
