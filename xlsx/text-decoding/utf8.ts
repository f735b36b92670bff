import { isFull, putPoint, putUnit, spill, takeText, type TextSink } from "./text-sink";

const REPLACEMENT = 0xfffd;

/**
 * Puts the character that begins with the byte at `at` (0x80 or above) and returns the position after it. A broken sequence
 * gives U+FFFD for as many bytes as could have begun a character, as https://encoding.spec.whatwg.org/#utf-8-decoder has it.
 */
export function putWide(sink: TextSink, bytes: Uint8Array, at: number, end: number): number {
  const first = bytes[at] ?? 0;
  const count = first < 0xc2 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : first < 0xf5 ? 3 : 0;
  if (count === 0) {
    putUnit(sink, REPLACEMENT);
    return at + 1;
  }
  // The second byte alone tells over-long forms, surrogates and points past U+10FFFF.
  let least = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  let most = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  let point = first & (0x3f >> count);
  let i = at + 1;
  for (; i <= at + count; i++) {
    const next = i < end ? (bytes[i] ?? 0) : 0;
    if (next < least || next > most) {
      putUnit(sink, REPLACEMENT);
      return i;
    }
    point = (point << 6) | (next & 0x3f);
    least = 0x80;
    most = 0xbf;
  }
  putPoint(sink, point);
  return i;
}

/** Puts UTF-8 as it stands, markup or not. */
export function putUtf8(sink: TextSink, bytes: Uint8Array, from: number, end: number): void {
  for (let i = from; i < end;) {
    const byte = bytes[i] ?? 0;
    if (byte >= 0x80) {
      i = putWide(sink, bytes, i, end);
      continue;
    }
    if (isFull(sink.length)) spill(sink);
    sink.units[sink.length++] = byte;
    i++;
  }
}

/** UTF-8 as text; U+FFFD for broken bytes. A byte-order mark is kept as a character. */
export function decodeUtf8(sink: TextSink, bytes: Uint8Array): string {
  putUtf8(sink, bytes, 0, bytes.length);
  return takeText(sink);
}
