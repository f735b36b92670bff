/** Bytes in the making: the first `length` bytes of `bytes` are written. Grows by doubling. */
export interface ByteSink {
  bytes: Uint8Array;
  length: number;
}

export function byteSink(capacity: number): ByteSink {
  return { bytes: new Uint8Array(Math.max(capacity, 64)), length: 0 };
}

/** Makes room for `count` more bytes. Every `put…` below but `putUtf8` and `putBytes` trusts that this was called. */
export function reserve(sink: ByteSink, count: number): void {
  const needed = sink.length + count;
  if (needed <= sink.bytes.length) return;
  const grown = new Uint8Array(Math.max(needed, sink.bytes.length * 2));
  grown.set(sink.bytes.subarray(0, sink.length));
  sink.bytes = grown;
}

/** The bytes written so far; a view, not a copy. */
export function takeBytes(sink: ByteSink): Uint8Array {
  return sink.bytes.subarray(0, sink.length);
}

export function putBytes(sink: ByteSink, bytes: Uint8Array): void {
  reserve(sink, bytes.length);
  sink.bytes.set(bytes, sink.length);
  sink.length += bytes.length;
}

/** A few bytes, copied one by one: quicker than `set` below some thirty bytes. */
export function putShort(sink: ByteSink, short: Uint8Array): void {
  const { bytes } = sink;
  const from = sink.length;
  const end = from + short.length;
  // Counting is several times quicker here than walking with an iterator.
  for (let at = from; at < end; at++) bytes[at] = short[at - from] ?? 0;
  sink.length = end;
}

export function putAscii(sink: ByteSink, text: string): void {
  const { bytes } = sink;
  let at = sink.length;
  for (let i = 0; i < text.length; i++) bytes[at++] = text.charCodeAt(i);
  sink.length = at;
}

/** A whole number from 0 to 2^31 - 1, in decimal. */
export function putInteger(sink: ByteSink, value: number): void {
  const { bytes } = sink;
  let end = sink.length + 1;
  for (let rest = value; rest > 9; rest = (rest / 10) | 0) end++;
  let rest = value;
  for (let at = end - 1; at >= sink.length; at--) {
    const tens = (rest / 10) | 0;
    bytes[at] = 48 + rest - tens * 10;
    rest = tens;
  }
  sink.length = end;
}

/** One Unicode code point as UTF-8; a lone surrogate becomes U+FFFD. */
export function putCodePoint(sink: ByteSink, point: number): void {
  const { bytes } = sink;
  let at = sink.length;
  if (point < 0x80) {
    bytes[at++] = point;
  } else if (point < 0x800) {
    bytes[at++] = 0xc0 | (point >> 6);
    bytes[at++] = 0x80 | (point & 63);
  } else if (point < 0x10000) {
    const safe = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
    bytes[at++] = 0xe0 | (safe >> 12);
    bytes[at++] = 0x80 | ((safe >> 6) & 63);
    bytes[at++] = 0x80 | (safe & 63);
  } else {
    bytes[at++] = 0xf0 | (point >> 18);
    bytes[at++] = 0x80 | ((point >> 12) & 63);
    bytes[at++] = 0x80 | ((point >> 6) & 63);
    bytes[at++] = 0x80 | (point & 63);
  }
  sink.length = at;
}

export function putUtf8(sink: ByteSink, text: string): void {
  reserve(sink, text.length * 3);
  for (let i = 0; i < text.length; i++) {
    const point = text.codePointAt(i) ?? 0;
    if (point > 0xffff) i++;
    putCodePoint(sink, point);
  }
}

/** UTF-8 bytes of a text. TextEncoder is not in every host, so this is ours. */
export function utf8(text: string): Uint8Array {
  const sink = byteSink(text.length * 3);
  putUtf8(sink, text);
  return takeBytes(sink);
}
