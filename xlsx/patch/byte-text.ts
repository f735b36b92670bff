import { utf8 } from "../write/byte-sink";
import { byteText, type ByteText } from "./xml-scan";

/** Text as the byte text of its UTF-8. */
export function encodeText(text: string): ByteText {
  return byteText(utf8(text));
}

/** The text behind UTF-8; a broken sequence gives U+FFFD. */
export function decodeText(raw: ByteText): string {
  let text = "";
  for (let i = 0; i < raw.length;) {
    const first = raw.charCodeAt(i++);
    const more = first < 0x80 ? 0 : first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : first >= 0xc0 ? 1 : -1;
    let point = more === 0 ? first : first & (0x3f >> more);
    let isWhole = more >= 0;
    for (let k = 0; k < more; k++) {
      const next = raw.charCodeAt(i);
      if ((next & 0xc0) !== 0x80) {
        isWhole = false;
        break;
      }
      point = (point << 6) | (next & 0x3f);
      i++;
    }
    text += isWhole && point <= 0x10ffff ? String.fromCodePoint(point) : "\ufffd";
  }
  return text;
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The value of an attribute, or of character data, as it is meant: UTF-8 and entities resolved. */
export function decodeXml(raw: ByteText): string {
  return decodeText(raw).replace(
    /&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? whole;
      const point = Number.parseInt(hex ?? decimal ?? "", hex === undefined ? 10 : 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : "\ufffd";
    },
  );
}

/** A replacement of the characters from `start` to `end` (exclusive). */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly insert: ByteText;
}

/** Applies edits that do not overlap. Edits at the same place go in the order given. */
export function applyEdits(text: ByteText, edits: readonly Edit[]): ByteText {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, insert } of [...edits].sort((a, b) => a.start - b.start)) {
    if (start < at) throw new Error("Two edits of one part overlap");
    pieces.push(text.slice(at, start), insert);
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}
