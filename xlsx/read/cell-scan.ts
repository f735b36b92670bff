import { APOSTROPHE, EQUALS, GREATER, QUOTE, SLASH, SPACE, ZERO } from "../text-decoding/char-codes";
import { endsName, hasBytes } from "./tags";

/** The limits of a worksheet (Excel, specifications and limits). */
const rowLimit = 1_048_576;
export const columnLimit = 16_384;

/** Types of cells by the first letter of `t`, "str" a code of its own. */
export const NUMBER = 0x6e;
export const SHARED = 0x73;
export const TEXT = 1;
export const INLINE = 0x69;
export const BOOLEAN = 0x62;
export const ERROR = 0x65;
export const DATE = 0x64;

/** The cell or row being read. One record for a whole sheet: no object is made for each. */
export interface CellScan {
  readonly bytes: Uint8Array;
  /** Where scanning goes on. */
  at: number;
  /** Zero-based position. */
  row: number;
  column: number;
  style: number;
  type: number;
  isHidden: boolean;
  /** The tag was `<c …/>`. */
  isEmpty: boolean;
  /** The tag is not well-formed. */
  isBroken: boolean;
  /** Where the name of the attribute at hand begins, and its length. */
  nameStart: number;
  nameLength: number;
  /** The quote around its value, which begins at `at`. */
  quote: number;
}

export function cellScan(bytes: Uint8Array): CellScan {
  return {
    bytes,
    at: 0,
    row: -1,
    column: -1,
    style: 0,
    type: NUMBER,
    isHidden: false,
    isEmpty: false,
    isBroken: false,
    nameStart: 0,
    nameLength: 0,
    quote: QUOTE,
  };
}

/** Moves to the value of the next attribute; false at the end of the tag, `at` then being after it, and when it is broken. */
function nextAttribute(scan: CellScan): boolean {
  const { bytes } = scan;
  let { at } = scan;
  while ((bytes[at] ?? GREATER) <= SPACE) at++;
  const first = bytes[at];
  if (first === GREATER || first === SLASH || first === undefined) {
    scan.isEmpty = first === SLASH;
    scan.isBroken = bytes[scan.isEmpty ? at + 1 : at] !== GREATER;
    scan.at = scan.isEmpty ? at + 2 : at + 1;
    return false;
  }
  scan.nameStart = at++;
  scan.nameLength = 1;
  // Nearly every attribute of a cell is one letter, `=` and `"`.
  if (bytes[at] !== EQUALS || bytes[at + 1] !== QUOTE) {
    while (bytes[at] !== EQUALS && !endsName(bytes[at])) at++;
    scan.nameLength = at - scan.nameStart;
    while ((bytes[at] ?? GREATER) <= SPACE) at++;
    scan.isBroken = bytes[at] !== EQUALS;
    while ((bytes[at + 1] ?? GREATER) <= SPACE) at++;
  }
  const quote = bytes[at + 1] ?? 0;
  if (quote !== QUOTE && quote !== APOSTROPHE) scan.isBroken = true;
  scan.quote = quote;
  scan.at = at + 2;
  return !scan.isBroken;
}

/** Moves past the value of the attribute at hand, of which `at` may be anywhere. */
function leaveAttribute({ bytes, quote }: CellScan, from: number): number {
  let at = from;
  while (bytes[at] !== quote && bytes[at] !== undefined) at++;
  return at + 1;
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
 * Reads a tag as Excel writes it, ` r="B7" s="3" t="s">`, of which all but `r` may be missing; false for any other, with `scan` left as
 * it was. The general way below reads the same: this one only keeps what it knows in local variables.
 */
function readUsualTag(scan: CellScan): boolean {
  const { bytes } = scan;
  let { at } = scan;
  if (bytes[at] !== SPACE || bytes[at + 1] !== R || bytes[at + 2] !== EQUALS || bytes[at + 3] !== QUOTE) return false;
  at += 4;
  let column = 0;
  for (let letter = (bytes[at] ?? 0) - 64; letter >= 1 && letter <= 26; letter = (bytes[++at] ?? 0) - 64) {
    column = column * 26 + letter;
  }
  let row = 0;
  for (let digit = (bytes[at] ?? 0) - ZERO; digit >= 0 && digit <= 9; digit = (bytes[++at] ?? 0) - ZERO) {
    row = row * 10 + digit;
  }
  if (bytes[at++] !== QUOTE || column < 1 || column > columnLimit || row < 1 || row > rowLimit) return false;
  let style = 0;
  if (bytes[at] === SPACE && bytes[at + 1] === S && bytes[at + 2] === EQUALS && bytes[at + 3] === QUOTE) {
    at += 4;
    for (let digit = (bytes[at] ?? 0) - ZERO; digit >= 0 && digit <= 9; digit = (bytes[++at] ?? 0) - ZERO) {
      style = style * 10 + digit;
    }
    if (bytes[at++] !== QUOTE) return false;
  }
  let type = NUMBER;
  if (bytes[at] === SPACE && bytes[at + 1] === T && bytes[at + 2] === EQUALS && bytes[at + 3] === QUOTE) {
    type = bytes[at + 4] ?? 0;
    if (bytes[at + 5] !== QUOTE) return false;
    at += 6;
  }
  const isEmpty = bytes[at] === SLASH;
  if (isEmpty) at++;
  if (bytes[at] !== GREATER) return false;
  scan.at = at + 1;
  scan.row = row - 1;
  scan.column = column - 1;
  scan.style = style;
  scan.type = type;
  scan.isEmpty = isEmpty;
  return true;
}

/**
 * Reads the attributes of a `c` tag. On entry `scan` stands after the tag's name, with the position of the cell before; on return
 * after the tag, with the position, style and type of this one. False when the tag is not well-formed or names no cell.
 */
export function readCellTag(scan: CellScan): boolean {
  if (readUsualTag(scan)) return true;
  const { bytes } = scan;
  scan.column++;
  scan.style = 0;
  scan.type = NUMBER;
  while (nextAttribute(scan)) {
    const name = scan.nameLength === 1 ? bytes[scan.nameStart] : 0;
    if (name === R) {
      if (!readName(scan)) return false;
    } else if (name === S) scan.style = readInteger(scan);
    else {
      const { at, quote } = scan;
      if (name === T) scan.type = bytes[at] === SHARED && bytes[at + 1] !== quote ? TEXT : (bytes[at] ?? 0);
      scan.at = leaveAttribute(scan, at);
      continue;
    }
    if (bytes[scan.at++] !== scan.quote) return false;
  }
  return !scan.isBroken && scan.column < columnLimit && scan.row >= 0;
}

const HIDDEN = 6;

/**
 * Reads the attributes of a `row` tag. On entry `scan` stands after the tag's name, with the row before; on return after the tag, with
 * this row, before its first column. False when the tag is not well-formed or names no row.
 */
export function readRowTag(scan: CellScan): boolean {
  const { bytes } = scan;
  scan.row++;
  scan.column = -1;
  scan.isHidden = false;
  while (nextAttribute(scan)) {
    if (scan.nameLength === 1 && bytes[scan.nameStart] === R) {
      scan.row = readInteger(scan) - 1;
      if (bytes[scan.at++] !== scan.quote || scan.row < 0) return false;
      continue;
    }
    if (scan.nameLength === HIDDEN && hasBytes(bytes, scan.nameStart, scan.nameStart + HIDDEN, "hidden")) {
      // "1" or "true".
      scan.isHidden = bytes[scan.at] === 0x31 || bytes[scan.at] === T;
    }
    scan.at = leaveAttribute(scan, scan.at);
  }
  return !scan.isBroken && scan.row < rowLimit;
}
