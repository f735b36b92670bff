import { deflateSync, Inflate as Inflating } from "fflate";
import type { Inflate } from "../xlsx/read/read-workbook";
import type { Deflate } from "../xlsx/write/write-workbook";

/** A declared size may be a lie, so no more than this is set aside for it at once. */
const MOST_AT_ONCE = 4_000_000;
/** A piece unpacks to a thousand times its size at the most, before the limit is looked at. */
const PIECE = 65_536;

/** Raw deflate without zlib. Valid, but not byte for byte what zlib writes. */
export const deflate: Deflate = (bytes, level) => deflateSync(bytes, { level: levelOf(level) });

/** Raw inflate without zlib: past `limit` bytes it stops and throws a RangeError. */
export const inflate: Inflate = (packed, limit, sizeHint) => {
  let out = new Uint8Array(Math.min(Math.max(sizeHint, 1024), MOST_AT_ONCE));
  let length = 0;
  const ends: boolean[] = [];
  const stream = new Inflating((piece, isLast) => {
    if (length + piece.length > limit) throw new RangeError("unpacks to more than the limit");
    if (length + piece.length > out.length) {
      const larger = new Uint8Array(Math.max(length + piece.length, out.length * 2));
      larger.set(out.subarray(0, length));
      out = larger;
    }
    out.set(piece, length);
    length += piece.length;
    ends.push(isLast);
  });
  for (let at = 0; at < packed.length; at += PIECE)
    stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  if (!ends.includes(true)) throw new Error("the packed data stop before their end");
  return out.subarray(0, length);
};

type Level = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

function levelOf(level: number): Level {
  return Math.min(9, Math.max(0, Math.round(level))) as Level; // rounded and held within 0 to 9 just before
}
