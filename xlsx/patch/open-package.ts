import { joinZip, packPart, type Deflate, type PackedPart } from "../zip/write-zip";
import { byteText, bytesOf, type ByteText } from "./xml-scan";

/** Raw inflate, synchronous: the unpacked bytes. `size` is what the zip declares for them. */
export interface Inflate {
  (packed: Uint8Array, size: number): Uint8Array;
}

export interface PackageTools {
  readonly inflate: Inflate;
  readonly deflate: Deflate;
}

/** A package whose parts are unpacked only when looked at and packed only when changed. */
export interface OpenPackage {
  /** The part's bytes as a text, changes included; `null` when there is no such part or it does not unpack. */
  read(name: string): ByteText | null;
  /** Replaces a part where it stands, or adds it at the end. */
  write(name: string, content: ByteText): void;
  drop(name: string): void;
  has(name: string): boolean;
  join(): Uint8Array;
}

const level = 6;

export function openPackage(stored: readonly PackedPart[], { inflate, deflate }: PackageTools): OpenPackage {
  // Part names are equal whatever the case (ECMA-376 part 2, 6.2.2.3).
  const parts = new Map(stored.map((part) => [part.name.toLowerCase(), part]));
  const unpack = ({ method, packed, size }: PackedPart): ByteText | null => {
    if (method === 0) return byteText(packed);
    if (method !== 8) return null;
    try {
      const bytes = inflate(packed, size);
      return bytes.length === size ? byteText(bytes) : null;
    } catch {
      // Whatever zlib says of broken bytes, the officer hears that the part is damaged.
      return null;
    }
  };
  return {
    read: (name) => {
      const part = parts.get(name.toLowerCase());
      return part === undefined ? null : unpack(part);
    },
    write: (name, content) => {
      const known = parts.get(name.toLowerCase())?.name ?? name;
      parts.set(name.toLowerCase(), packPart(known, bytesOf(content), deflate, level));
    },
    drop: (name) => {
      parts.delete(name.toLowerCase());
    },
    has: (name) => parts.has(name.toLowerCase()),
    join: () => joinZip([...parts.values()]),
  };
}
