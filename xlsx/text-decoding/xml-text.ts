import { AMPERSAND, BANG, CR, HASH, LESS, LF, QUESTION, SEMICOLON } from "./char-codes";
import { isFull, putPoint, putUnit, spill, takeText, type TextSink } from "./text-sink";
import { putUtf8, putWide } from "./utf8";
import { endOfDeclaration, endOfInstruction, isCdata } from "./xml-markup";

const named: ReadonlyMap<string, number> = new Map([
  ["amp", 0x26],
  ["lt", 0x3c],
  ["gt", 0x3e],
  ["quot", 0x22],
  ["apos", 0x27],
]);

function pointOf(name: string): number | null {
  if (name.charCodeAt(0) !== HASH) return named.get(name) ?? null;
  const match = /^#(?:x([0-9a-fA-F]{1,8})|(\d{1,10}))$/.exec(name);
  if (match === null) return null;
  const point = match[1] === undefined ? Number.parseInt(match[2] ?? "", 10) : Number.parseInt(match[1], 16);
  return point === 0 || point > 0x10ffff || (point >= 0xd800 && point < 0xe000) ? 0xfffd : point;
}

// "&#x0010FFFF;" is the longest reference there can be a reason for.
const longest = 12;

/** Puts what the reference at `at` stands for; an unknown one (entities are never expanded) stays as it is written. */
function putReference(sink: TextSink, bytes: Uint8Array, at: number, end: number): number {
  let name = "";
  for (let i = at + 1; i < Math.min(end, at + longest); i++) {
    const byte = bytes[i] ?? 0;
    if (byte === SEMICOLON) {
      const point = pointOf(name);
      if (point === null) break;
      putPoint(sink, point);
      return i + 1;
    }
    name += String.fromCharCode(byte);
  }
  putUnit(sink, AMPERSAND);
  return at + 1;
}

/**
 * Puts character data from `from` up to the next `<` or to `end`: UTF-8 decoded, references resolved, line ends made LF as XML
 * demands. Returns the position where it stopped.
 */
export function putXmlText(sink: TextSink, bytes: Uint8Array, from: number, end: number): number {
  const { units } = sink;
  let { length } = sink;
  let i = from;
  while (i < end) {
    const byte = bytes[i] ?? 0;
    if (isFull(length)) {
      sink.length = length;
      spill(sink);
      length = 0;
    }
    if (byte < 0x80) {
      if (byte === LESS) break;
      if (byte !== AMPERSAND && byte !== CR) {
        units[length++] = byte;
        i++;
        continue;
      }
    } else if (byte < 0xe0) {
      const second = bytes[i + 1] ?? 0;
      if (byte >= 0xc2 && (second & 0xc0) === 0x80) {
        units[length++] = ((byte & 0x1f) << 6) | (second & 0x3f);
        i += 2;
        continue;
      }
    } else if (byte > 0xe0 && byte < 0xed) {
      const second = bytes[i + 1] ?? 0;
      const third = bytes[i + 2] ?? 0;
      if ((second & 0xc0) === 0x80 && (third & 0xc0) === 0x80) {
        units[length++] = ((byte & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
        i += 3;
        continue;
      }
    }
    sink.length = length;
    if (byte === CR) {
      putUnit(sink, LF);
      i += bytes[i + 1] === LF ? 2 : 1;
    } else i = byte === AMPERSAND ? putReference(sink, bytes, i, end) : putWide(sink, bytes, i, end);
    length = sink.length;
  }
  sink.length = length;
  return i;
}

/**
 * Puts the character data of an element from `from`, through CDATA, comments and instructions, up to the next tag. Returns the
 * position of that tag's `<`; -1 when the part ends before one or a declaration stands in the way.
 */
export function putCharacters(sink: TextSink, bytes: Uint8Array, from: number): number {
  for (let i = from; ;) {
    i = putXmlText(sink, bytes, i, bytes.length);
    if (i >= bytes.length) return -1;
    const kind = bytes[i + 1];
    if (kind !== BANG && kind !== QUESTION) return i;
    const end = kind === BANG ? endOfDeclaration(bytes, i) : endOfInstruction(bytes, i);
    if (end < 0) return -1;
    if (kind === BANG && isCdata(bytes, i)) putUtf8(sink, bytes, i + 9, end - 3);
    i = end;
  }
}

/** The value of an attribute from `from` to `end`. */
export function attributeText(sink: TextSink, bytes: Uint8Array, from: number, end: number): string {
  putXmlText(sink, bytes, from, end);
  return takeText(sink);
}
