import type { CellValue } from "../../core";
import { resolveEscapedUnits } from "../text-decoding/escaped-units";
import { takeText, type TextSink } from "../text-decoding/text-sink";
import { putCharacters } from "../text-decoding/xml-text";
import { numberOrText } from "./cell-number";
import { BOOLEAN, DATE, ERROR, INLINE, SHARED, TEXT } from "./cell-scan";
import { serialOfIsoCell } from "./iso-date";
import { putRichText } from "./shared-strings";
import { isNamed, nextTag, skipElement, type TagCursor } from "./tags";

/** What stands between the tags of one cell. */
export interface CellContent {
  /** Text of `v` or `is`, escapes unresolved; "" when there is none. */
  text: string;
  hasValue: boolean;
  hasFormula: boolean;
  isInline: boolean;
}

/**
 * Reads any cell content at all: `f`, `v` and `is` in any order, with prefixes, comments, CDATA and extensions. The cursor stands
 * after the cell's start tag (an open one) and is moved after its end tag; false when the part is not well-formed.
 */
export function readCellContent(cursor: TagCursor, content: CellContent, sink: TextSink): boolean {
  content.text = "";
  content.hasValue = content.hasFormula = content.isInline = false;
  const outside = cursor.depth - 1;
  while (cursor.depth > outside && nextTag(cursor)) {
    if (cursor.kind === "close") continue;
    if (isNamed(cursor, "f")) {
      content.hasFormula = true;
      skipElement(cursor);
    } else if (isNamed(cursor, "is")) {
      content.isInline = true;
      if (!putRichText(cursor, sink)) return false;
      content.text = takeText(sink);
    } else if (isNamed(cursor, "v")) {
      content.hasValue = true;
      if (cursor.kind === "empty") continue;
      const end = putCharacters(sink, cursor.bytes, cursor.end);
      if (end < 0) return false;
      content.text = takeText(sink);
      cursor.at = end;
    } else skipElement(cursor);
  }
  // The end tag of a row would leave the depth the same where the cell's own is missing.
  return cursor.depth === outside && isNamed(cursor, "c");
}

/** Text as the user sees it; blank text is a blank cell. */
function plainText(text: string): string | null {
  return text === "" ? null : resolveEscapedUnits(text);
}

/** A cell's value by its type. `undefined` for a shared string that is not there. */
export function valueOf(
  type: number,
  content: CellContent,
  strings: readonly CellValue[] | null,
): CellValue | undefined {
  const { text } = content;
  if (content.isInline || type === TEXT || type === INLINE || type === ERROR) return plainText(text);
  if (text.trim() === "") return null;
  if (type === SHARED) {
    const index = numberOrText(text);
    return typeof index === "number" ? strings?.[index] : undefined;
  }
  if (type === BOOLEAN) return /^\s*(?:1|true)\s*$/.test(text);
  if (type === DATE) return serialOfIsoCell(text) ?? plainText(text);
  return numberOrText(text);
}
