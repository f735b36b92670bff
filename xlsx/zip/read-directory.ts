/** One file of a zip by its entry in the central directory. Sizes and offset in bytes, as declared: never to be trusted. */
export interface ZipEntry {
  /** As written, which is UTF-8 or some code page; only ASCII names are looked for. */
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Of the local header. */
  readonly offset: number;
}

export type Directory =
  | { readonly kind: "read"; readonly entries: readonly ZipEntry[] }
  /** No end record: the file stops early. */
  | { readonly kind: "truncated" }
  | { readonly kind: "damaged" }
  | { readonly kind: "too-many"; readonly count: number };

const END = 0x0605_4b50;
const END64 = 0x0606_4b50;
const LOCATOR64 = 0x0706_4b50;
const ENTRY = 0x0201_4b50;
const endSize = 22;
const longestComment = 0xffff;

/** An unsigned 64-bit number; inexact above 2^53, where it is past the end of any file anyway. */
function uint64(view: DataView, at: number): number {
  return view.getUint32(at + 4, true) * 0x1_0000_0000 + view.getUint32(at, true);
}

interface End {
  readonly count: number;
  readonly offset: number;
}

/** Where the directory is; `null` when the end record found contradicts the file. */
function readEnd(view: DataView, at: number): End | null {
  let count = view.getUint16(at + 10, true);
  let size = view.getUint32(at + 12, true);
  let offset = view.getUint32(at + 16, true);
  let limit = at;
  if (at >= 20 && view.getUint32(at - 20, true) === LOCATOR64) {
    const end64 = uint64(view, at - 12);
    if (end64 + 56 > at - 20 || view.getUint32(end64, true) !== END64) return null;
    count = uint64(view, end64 + 32);
    size = uint64(view, end64 + 40);
    offset = uint64(view, end64 + 48);
    limit = end64;
  }
  return offset + size <= limit ? { count, offset } : null;
}

/** Latin letters for bytes: part names are ASCII, anything else only has to stay distinct. */
function nameText(bytes: Uint8Array, from: number, to: number): string {
  let name = "";
  for (let i = from; i < to; i++) name += String.fromCharCode(bytes[i] ?? 0);
  return name;
}

/** Puts the 64-bit fields of an extra field in place of those that are full (APPNOTE 4.5.3); `null` when they are missing. */
function widen(view: DataView, entry: ZipEntry, from: number, to: number): ZipEntry | null {
  const full = 0xffff_ffff;
  if (entry.size !== full && entry.packedSize !== full && entry.offset !== full) return entry;
  for (let at = from; at + 4 <= to;) {
    const fieldEnd = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1 && fieldEnd <= to) {
      let next = at + 4;
      const wide = (value: number): number => {
        if (value !== full) return value;
        next += 8;
        return next <= fieldEnd ? uint64(view, next - 8) : Number.NaN;
      };
      const size = wide(entry.size);
      const packedSize = wide(entry.packedSize);
      const offset = wide(entry.offset);
      return Number.isNaN(size + packedSize + offset) ? null : { ...entry, size, packedSize, offset };
    }
    at = fieldEnd;
  }
  return null;
}

/** Reads the central directory of a zip (PKWARE APPNOTE 6.3.10), ZIP64 included. Reads at most `limit` entries. */
export function readDirectory(bytes: Uint8Array, limit: number): Directory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end: End | null = null;
  let isEndFound = false;
  const lowest = Math.max(0, bytes.length - endSize - longestComment);
  for (let at = bytes.length - endSize; at >= lowest && end === null; at--) {
    // A first byte test keeps the search through a long comment cheap.
    if (bytes[at] !== 0x50 || view.getUint32(at, true) !== END) continue;
    // A record whose comment does not fit was cut off in it.
    if (at + endSize + view.getUint16(at + 20, true) > bytes.length) continue;
    isEndFound = true;
    end = readEnd(view, at);
  }
  if (end === null) return { kind: isEndFound ? "damaged" : "truncated" };
  if (end.count > limit) return { kind: "too-many", count: end.count };
  const entries: ZipEntry[] = [];
  let at = end.offset;
  for (let k = 0; k < end.count; k++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return { kind: "damaged" };
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > bytes.length) return { kind: "damaged" };
    const entry = widen(
      view,
      {
        name: nameText(bytes, at + 46, nameEnd),
        method: view.getUint16(at + 10, true),
        isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
        crc: view.getUint32(at + 16, true),
        packedSize: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        offset: view.getUint32(at + 42, true),
      },
      nameEnd,
      extraEnd,
    );
    if (entry === null) return { kind: "damaged" };
    entries.push(entry);
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return { kind: "read", entries };
}
