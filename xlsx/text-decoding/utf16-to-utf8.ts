// 110…, 1110… and 11110… say that one, two and three bytes follow.
const leads = [0, 0xc0, 0xe0, 0xf0];

function putUtf8Point(out: Uint8Array, at: number, point: number): number {
  if (point < 0x80) {
    out[at] = point;
    return at + 1;
  }
  const more = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
  out[at] = (leads[more] ?? 0) | (point >> (6 * more));
  for (let k = 1; k <= more; k++) out[at + k] = 0x80 | ((point >> (6 * (more - k))) & 0x3f);
  return at + more + 1;
}

function utf16ToUtf8(bytes: Uint8Array, from: number, isLittle: boolean): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Three bytes for each unit is the most: a surrogate pair needs four for two.
  const out = new Uint8Array(Math.ceil((bytes.length - from) / 2) * 3);
  let length = 0;
  for (let i = from; i < bytes.length; i += 2) {
    const unit = i + 1 < bytes.length ? view.getUint16(i, isLittle) : 0xfffd;
    const next = (unit & 0xfc00) === 0xd800 && i + 3 < bytes.length ? view.getUint16(i + 2, isLittle) : 0;
    const isPair = (next & 0xfc00) === 0xdc00;
    if (isPair) i += 2;
    const point = isPair ? ((unit - 0xd7c0) << 10) | (next & 0x3ff) : (unit & 0xf800) === 0xd800 ? 0xfffd : unit;
    length = putUtf8Point(out, length, point);
  }
  return out.subarray(0, length);
}

/**
 * An XML part as UTF-8 without a byte-order mark: UTF-16 is recognised by its mark, or by a first `<` two bytes wide, and converted;
 * anything else is taken to be UTF-8 already. Lone surrogates and a last odd byte become U+FFFD.
 */
export function asUtf8(bytes: Uint8Array): Uint8Array {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return bytes.subarray(3);
  if (a === 0xff && b === 0xfe) return utf16ToUtf8(bytes, 2, true);
  if (a === 0xfe && b === 0xff) return utf16ToUtf8(bytes, 2, false);
  if (a === 0x3c && b === 0) return utf16ToUtf8(bytes, 0, true);
  if (a === 0 && b === 0x3c) return utf16ToUtf8(bytes, 0, false);
  return bytes;
}
