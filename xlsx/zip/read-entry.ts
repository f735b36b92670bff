import type { ZipEntry } from "./read-directory";
import { crc32 as ownCrc32 } from "./write-crc32";

/**
 * Raw inflate, synchronous. Stops and throws a `RangeError` as soon as the output passes `limit` bytes, and throws any other error
 * for broken or incomplete data. `sizeHint` is what the zip declares, never above `limit`; it may be a lie.
 */
export type Inflate = (deflated: Uint8Array, limit: number, sizeHint: number) => Uint8Array;

/** CRC-32 as zip has it, unsigned. */
export type Checksum = (bytes: Uint8Array) => number;

/** What a host lends for unpacking. */
export interface Unpacker {
  readonly inflate: Inflate;
  /** A quicker checksum than ours, where the host has one (Node's `zlib.crc32`). */
  readonly crc32?: Checksum | undefined;
}

export type Unpacked =
  { readonly kind: "read"; readonly bytes: Uint8Array } | { readonly kind: "damaged" } | { readonly kind: "over" };

const LOCAL = 0x0403_4b50;
const damaged = { kind: "damaged" } as const;
const over = { kind: "over" } as const;

/** The entry's bytes in the zip as stored; `null` when it does not lie within the file. */
function packedBytes(zip: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const { offset } = entry;
  if (offset + 30 > zip.length) return null;
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  if (view.getUint32(offset, true) !== LOCAL) return null;
  // Name and extra field may differ in length from those in the directory; sizes here are 0 where a data descriptor follows.
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + entry.packedSize <= zip.length ? zip.subarray(start, start + entry.packedSize) : null;
}

function inflated(packed: Uint8Array, entry: ZipEntry, inflate: Inflate, limit: number): Unpacked {
  try {
    const bytes = inflate(packed, limit, Math.min(entry.size, limit));
    return bytes.length > limit ? over : { kind: "read", bytes };
  } catch (thrown) {
    // By name: a RangeError of another realm is not an instance of ours.
    const name: unknown = typeof thrown === "object" && thrown !== null && "name" in thrown ? thrown.name : null;
    return name === "RangeError" ? over : damaged;
  }
}

/** The unpacked bytes of an entry: "over" above `limit` bytes; "damaged" when its bytes, size or checksum do not hold together. */
export function readEntry(
  zip: Uint8Array,
  entry: ZipEntry,
  { inflate, crc32 = ownCrc32 }: Unpacker,
  limit: number,
): Unpacked {
  const packed = packedBytes(zip, entry);
  if (packed === null) return damaged;
  if (entry.method !== 0 && entry.method !== 8) return damaged;
  if (entry.method === 0 && packed.length > limit) return over;
  const unpacked: Unpacked =
    entry.method === 0 ? { kind: "read", bytes: packed } : inflated(packed, entry, inflate, limit);
  if (unpacked.kind !== "read") return unpacked;
  const isWhole = unpacked.bytes.length === entry.size && crc32(unpacked.bytes) === entry.crc;
  return isWhole ? unpacked : damaged;
}
