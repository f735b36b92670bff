import { deflateSync } from "fflate";

export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly deflate?: boolean;
  /** Sizes and checksum only after the data, zeros before it. */
  readonly descriptor?: boolean;
  readonly flags?: number;
  readonly method?: number;
  /** What the directory declares, where it is to lie. */
  readonly declared?: { readonly size?: number; readonly offset?: number; readonly crc?: number };
}

export interface ZipShape {
  readonly zip64?: boolean;
  readonly comment?: string;
}

export function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

const u16 = (value: number): number[] => [value & 255, (value >>> 8) & 255];
const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];
const u64 = (value: number): number[] => [...u32(value % 2 ** 32), ...u32(Math.floor(value / 2 ** 32))];

/** Writes a zip byte by byte, so that tests may write what no library would. Stored unless asked otherwise. */
export function makeZip(parts: readonly ZipPart[], { zip64 = false, comment = "" }: ZipShape = {}): Uint8Array {
  const out: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let length = 0;
  const put = (bytes: ArrayLike<number>): void => {
    out.push(Uint8Array.from(bytes));
    length += bytes.length;
  };
  for (const part of parts) {
    const name = new TextEncoder().encode(part.name);
    const content = typeof part.content === "string" ? new TextEncoder().encode(part.content) : part.content;
    const packed = part.deflate === true ? deflateSync(content) : content;
    const method = part.method ?? (part.deflate === true ? 8 : 0);
    const crc = part.declared?.crc ?? crc32(content);
    const size = part.declared?.size ?? content.length;
    const offset = part.declared?.offset ?? length;
    const hasDescriptor = part.descriptor === true;
    const flags = u16((part.flags ?? 0) | (hasDescriptor ? 8 : 0));
    const sums = hasDescriptor ? [...u32(0), ...u32(0), ...u32(0)] : [...u32(crc), ...u32(packed.length), ...u32(size)];
    put([...u32(0x04034b50), ...u16(20), ...flags, ...u16(method), ...u32(0), ...sums, ...u16(name.length), ...u16(0)]);
    put(name);
    put(packed);
    if (hasDescriptor) put([...u32(0x08074b50), ...u32(crc), ...u32(packed.length), ...u32(size)]);
    const extra = zip64 ? [...u16(1), ...u16(24), ...u64(size), ...u64(packed.length), ...u64(offset)] : [];
    const full = u32(0xffffffff);
    directory.push(
      Uint8Array.from([
        ...[...u32(0x02014b50), ...u16(20), ...u16(20), ...flags, ...u16(method), ...u32(0), ...u32(crc)],
        ...(zip64 ? [...full, ...full] : [...u32(packed.length), ...u32(size)]),
        ...[...u16(name.length), ...u16(extra.length), ...u16(0), ...u16(0), ...u16(0), ...u32(0)],
        ...(zip64 ? full : u32(offset)),
        ...name,
        ...extra,
      ]),
    );
  }
  const start = length;
  for (const entry of directory) put(entry);
  const size = length - start;
  const count = parts.length;
  if (zip64) {
    const end64 = length;
    put([...u32(0x06064b50), ...u64(44), ...u16(45), ...u16(45), ...u32(0), ...u32(0)]);
    put([...u64(count), ...u64(count), ...u64(size), ...u64(start)]);
    put([...u32(0x07064b50), ...u32(0), ...u64(end64), ...u32(1)]);
  }
  const text = new TextEncoder().encode(comment);
  put([...u32(0x06054b50), ...u16(0), ...u16(0)]);
  if (zip64) put([...u16(0xffff), ...u16(0xffff), ...u32(0xffffffff), ...u32(0xffffffff)]);
  else put([...u16(count), ...u16(count), ...u32(size), ...u32(start)]);
  put([...u16(text.length), ...text]);
  const whole = new Uint8Array(length);
  out.reduce((at, piece) => (whole.set(piece, at), at + piece.length), 0);
  return whole;
}
