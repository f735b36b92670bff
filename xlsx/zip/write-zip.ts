import { byteSink, putBytes, takeBytes, utf8, type ByteSink } from "../write/byte-sink";
import { crc32 } from "./write-crc32";

/** Raw deflate (no zlib header), synchronous. `level` 0–9 as in zlib. */
export type Deflate = (bytes: Uint8Array, level: number) => Uint8Array;

/** One file of a zip as it is stored: `packed` holds the compressed bytes when `method` is 8, the bytes themselves when it is 0. */
export interface PackedPart {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  /** Size in bytes when unpacked. */
  readonly size: number;
  readonly packed: Uint8Array;
  /** MS-DOS date (high 16 bits) and time (low 16 bits). */
  readonly stamp: number;
}

// 1980-01-01 00:00, the first moment a zip can name: equal input gives equal bytes.
const fixedStamp = 0x0021_0000;

/** Compresses one part. Parts that would not shrink are stored. */
export function packPart(name: string, bytes: Uint8Array, deflate: Deflate, level: number): PackedPart {
  const deflated = level === 0 ? bytes : deflate(bytes, level);
  const shrinks = deflated.length < bytes.length;
  const packed = shrinks ? deflated : bytes;
  return { name, method: shrinks ? 8 : 0, crc: crc32(bytes), size: bytes.length, packed, stamp: fixedStamp };
}

function put16(sink: ByteSink, value: number): void {
  putBytes(sink, Uint8Array.of(value & 255, (value >>> 8) & 255));
}

function put32(sink: ByteSink, value: number): void {
  put16(sink, value & 0xffff);
  put16(sink, value >>> 16);
}

/** What the local header and the directory entry share: flags to the length of the extra field. */
function putEntry(sink: ByteSink, part: PackedPart, name: Uint8Array): void {
  put16(sink, 0x0800); // Names are UTF-8.
  put16(sink, part.method);
  put32(sink, part.stamp);
  put32(sink, part.crc);
  put32(sink, part.packed.length);
  put32(sink, part.size);
  put16(sink, name.length);
  put16(sink, 0);
}

/** Joins packed parts, in the order given, into a zip without ZIP64. Throws above 65,534 parts or 4 GiB. */
export function joinZip(parts: readonly PackedPart[]): Uint8Array {
  const total = parts.reduce((sum, part) => sum + part.packed.length + 2 * part.name.length * 3 + 76, 22);
  if (parts.length > 0xfffe || total > 0xffff_fffe || parts.some((part) => part.size > 0xffff_fffe)) {
    throw new Error("The workbook is too large for a zip without ZIP64");
  }
  const sink = byteSink(total);
  const directory = byteSink(parts.length * 96);
  for (const part of parts) {
    const name = utf8(part.name);
    const offset = sink.length;
    put32(sink, 0x0403_4b50);
    put16(sink, 20);
    putEntry(sink, part, name);
    putBytes(sink, name);
    putBytes(sink, part.packed);
    put32(directory, 0x0201_4b50);
    put16(directory, 20);
    put16(directory, 20);
    putEntry(directory, part, name);
    for (const zero of [0, 0, 0]) put16(directory, zero); // Comment, disk, internal attributes.
    put32(directory, 0);
    put32(directory, offset);
    putBytes(directory, name);
  }
  const start = sink.length;
  putBytes(sink, takeBytes(directory));
  put32(sink, 0x0605_4b50);
  put32(sink, 0);
  put16(sink, parts.length);
  put16(sink, parts.length);
  put32(sink, directory.length);
  put32(sink, start);
  put16(sink, 0);
  return takeBytes(sink);
}
