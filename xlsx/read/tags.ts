import {
  APOSTROPHE,
  BANG,
  COLON,
  EQUALS,
  GREATER,
  LESS,
  QUESTION,
  QUOTE,
  SLASH,
  SPACE,
} from "../text-decoding/char-codes";
import type { TextSink } from "../text-decoding/text-sink";
import { endOfDeclaration, endOfInstruction } from "../text-decoding/xml-markup";
import { attributeText } from "../text-decoding/xml-text";

/** A place in an XML part and the tag found last. One is made for a part and moved along: no object for each tag. */
export interface TagCursor {
  readonly bytes: Uint8Array;
  /** Where the next tag is looked for: after the last one. */
  at: number;
  kind: "open" | "close" | "empty";
  /** The local name, without its prefix. */
  nameStart: number;
  nameEnd: number;
  /** Position after the tag. */
  end: number;
  /** Elements open after the tag. */
  depth: number;
  /** Not well-formed, or with a DOCTYPE: nothing more is found. */
  isBroken: boolean;
}

export function tagCursor(bytes: Uint8Array): TagCursor {
  return { bytes, at: 0, kind: "open", nameStart: 0, nameEnd: 0, end: 0, depth: 0, isBroken: false };
}

/** Whether a byte ends a name: white space, `/`, `>`, or the end of the part. */
export function endsName(byte: number | undefined): boolean {
  return byte === undefined || byte <= SPACE || byte === GREATER || byte === SLASH;
}

function stop(cursor: TagCursor): false {
  cursor.isBroken = true;
  cursor.at = cursor.bytes.length;
  return false;
}

/** Position of the `<` of the next tag, past comments, CDATA and instructions; the part's length at its end; -1 when broken. */
export function nextTagStart(bytes: Uint8Array, from: number): number {
  for (let i = from; ;) {
    i = bytes.indexOf(LESS, i);
    if (i < 0) return bytes.length;
    const kind = bytes[i + 1];
    if (kind === BANG) i = endOfDeclaration(bytes, i);
    else if (kind === QUESTION) i = endOfInstruction(bytes, i);
    else return i;
    if (i < 0) return -1;
  }
}

/** Moves to the next tag; false at the end of the part, and when it is broken (`isBroken`). */
export function nextTag(cursor: TagCursor): boolean {
  const { bytes } = cursor;
  const start = nextTagStart(bytes, cursor.at);
  if (start < 0) return stop(cursor);
  if (start >= bytes.length) {
    cursor.at = bytes.length;
    return false;
  }
  const isClose = bytes[start + 1] === SLASH;
  let i = isClose ? start + 2 : start + 1;
  cursor.nameStart = i;
  for (; !endsName(bytes[i]); i++) if (bytes[i] === COLON) cursor.nameStart = i + 1;
  cursor.nameEnd = i;
  if (cursor.nameStart === i) return stop(cursor);
  let quote = 0;
  for (; quote !== 0 || bytes[i] !== GREATER; i++) {
    const byte = bytes[i];
    if (byte === undefined || (byte === LESS && quote === 0)) return stop(cursor);
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === QUOTE || byte === APOSTROPHE) quote = byte;
  }
  cursor.end = cursor.at = i + 1;
  cursor.kind = isClose ? "close" : bytes[i - 1] === SLASH ? "empty" : "open";
  if (isClose) cursor.depth--;
  else if (cursor.kind === "open") cursor.depth++;
  return cursor.depth < 0 ? stop(cursor) : true;
}

/** Whether everything opened was closed, once `nextTag` has said false. */
export function isWellFormed(cursor: TagCursor): boolean {
  return !cursor.isBroken && cursor.depth === 0 && cursor.end > 0;
}

export function hasBytes(bytes: Uint8Array, from: number, to: number, ascii: string): boolean {
  if (to - from !== ascii.length) return false;
  for (let k = 0; k < ascii.length; k++) if (bytes[from + k] !== ascii.charCodeAt(k)) return false;
  return true;
}

/** Whether the tag has this local name. */
export function isNamed(cursor: TagCursor, name: string): boolean {
  return hasBytes(cursor.bytes, cursor.nameStart, cursor.nameEnd, name);
}

/** Whether the tag begins an element of this local name. */
export function begins(cursor: TagCursor, name: string): boolean {
  return cursor.kind !== "close" && isNamed(cursor, name);
}

/** Moves past the element whose start tag was found last. */
export function skipElement(cursor: TagCursor): void {
  if (cursor.kind !== "open") return;
  const outside = cursor.depth - 1;
  while (cursor.depth > outside && nextTag(cursor));
}

/** The value of the tag's attribute by local name; `null` when it has none. */
export function attribute(cursor: TagCursor, name: string, sink: TextSink): string | null {
  const { bytes, end } = cursor;
  for (let i = cursor.nameEnd; i < end;) {
    while (i < end && endsName(bytes[i])) i++;
    let nameStart = i;
    for (; i < end && bytes[i] !== EQUALS && !endsName(bytes[i]); i++) if (bytes[i] === COLON) nameStart = i + 1;
    const nameEnd = i;
    while (i < end && bytes[i] !== QUOTE && bytes[i] !== APOSTROPHE) i++;
    const valueEnd = bytes.indexOf(bytes[i] ?? 0, i + 1);
    if (i >= end || valueEnd < 0 || valueEnd >= end) return null;
    if (hasBytes(bytes, nameStart, nameEnd, name)) return attributeText(sink, bytes, i + 1, valueEnd);
    i = valueEnd + 1;
  }
  return null;
}

/** An attribute that is true or false (xsd:boolean); absent or anything else is false. */
export function isTrue(cursor: TagCursor, name: string, sink: TextSink): boolean {
  const value = attribute(cursor, name, sink);
  return value === "1" || value === "true";
}
