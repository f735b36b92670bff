import { deflateRawSync, inflateRawSync } from "node:zlib";

/** As the command line unpacks: with the declared size as the most there may be. */
export function inflate(packed: Uint8Array, size: number): Uint8Array {
  return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
}

export function deflate(bytes: Uint8Array, level: number): Uint8Array {
  return deflateRawSync(bytes, { level });
}
