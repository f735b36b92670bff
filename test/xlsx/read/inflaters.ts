import { inflateRawSync } from "node:zlib";
import { Inflate as Stream } from "fflate";
import type { Inflate } from "../../../xlsx/read/read-workbook";

export const nodeInflate: Inflate = (deflated, limit, sizeHint) =>
  inflateRawSync(deflated, { maxOutputLength: limit, chunkSize: Math.max(64, sizeHint + 1) });

/** As a browser would do it: in pieces, so that a bomb is stopped at the limit. */
export const fflateInflate: Inflate = (deflated, limit) => {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const last: boolean[] = [];
  const stream = new Stream((piece, isLast) => {
    length += piece.length;
    last.push(isLast);
    if (length > limit) throw new RangeError("Too much");
    pieces.push(piece);
  });
  for (let at = 0; at < deflated.length; at += 65_536) {
    stream.push(deflated.subarray(at, at + 65_536), at + 65_536 >= deflated.length);
  }
  if (!last.includes(true)) throw new Error("Unfinished");
  const whole = new Uint8Array(length);
  pieces.reduce((at, piece) => (whole.set(piece, at), at + piece.length), 0);
  return whole;
};
