import { resolveEscapedUnits } from "../text-decoding/escaped-units";
import { takeText, type TextSink } from "../text-decoding/text-sink";
import { putCharacters, putXmlText } from "../text-decoding/xml-text";
import { GREATER, LESS, SLASH } from "../text-decoding/char-codes";
import { begins, isNamed, isWellFormed, nextTag, skipElement, tagCursor, type TagCursor } from "./tags";

/** Text of a cell: blank text is a blank cell. */
export function cellText(sink: TextSink): string | null {
  const text = takeText(sink);
  return text === "" ? null : resolveEscapedUnits(text);
}

/**
 * Puts the text of an `si` or `is` element whose start tag was found last: its own text or that of its rich runs, phonetic runs
 * left out. Leaves the cursor after the element; false when it is not well-formed.
 */
export function putRichText(cursor: TagCursor, sink: TextSink): boolean {
  if (cursor.kind === "empty") return true;
  const outside = cursor.depth - 1;
  while (cursor.depth > outside && nextTag(cursor)) {
    if (cursor.kind !== "open") continue;
    if (isNamed(cursor, "rPh")) skipElement(cursor);
    else if (isNamed(cursor, "t")) {
      const end = putCharacters(sink, cursor.bytes, cursor.end);
      if (end < 0) return false;
      cursor.at = end;
    }
  }
  return cursor.depth === outside;
}

const itemStart = Uint8Array.from("<si><t", (letter) => letter.charCodeAt(0));
const itemEnd = Uint8Array.from("</t></si>", (letter) => letter.charCodeAt(0));

function matches(bytes: Uint8Array, at: number, pattern: Uint8Array): boolean {
  for (let k = 0; k < pattern.length; k++) if (bytes[at + k] !== pattern[k]) return false;
  return true;
}

/** Where the text of a plain item (`<si><t>`, `<si><t xml:space="preserve">`) at `at` begins; -1 for any other. */
function plainItem(bytes: Uint8Array, at: number): number {
  if (!matches(bytes, at, itemStart)) return -1;
  const next = at + itemStart.length;
  if (bytes[next] === GREATER) return next + 1;
  const end = bytes[next] === 0x20 ? bytes.indexOf(GREATER, next) : -1;
  return end < 0 || bytes[end - 1] === SLASH ? -1 : end + 1;
}

/** The shared strings in order, blank ones as `null`; `null` when the part is not well-formed or holds more than `limit`. */
export function readSharedStrings(bytes: Uint8Array, limit: number, sink: TextSink): (string | null)[] | null {
  const strings: (string | null)[] = [];
  const cursor = tagCursor(bytes);
  for (;;) {
    // Nearly all items are plain and follow one another: no need of a cursor for them.
    let { at } = cursor;
    for (let from = plainItem(bytes, at); from >= 0; from = plainItem(bytes, at)) {
      const to = putXmlText(sink, bytes, from, bytes.length);
      if (bytes[to] !== LESS || !matches(bytes, to, itemEnd)) {
        takeText(sink);
        break;
      }
      strings.push(cellText(sink));
      at = to + itemEnd.length;
    }
    cursor.at = at;
    if (!nextTag(cursor)) break;
    if (!begins(cursor, "si")) continue;
    if (!putRichText(cursor, sink)) return null;
    strings.push(cellText(sink));
    if (strings.length > limit) return null;
  }
  return isWellFormed(cursor) && strings.length <= limit ? strings : null;
}
