import { deflateSync, unzipSync } from "fflate";
import type { Deflate } from "../xlsx/zip/write-zip";
import { joinZip, packPart } from "../xlsx/zip/write-zip";

/** Deflate in plain JavaScript: unlike zlib's, its bytes depend neither on the processor nor on the Node.js version. */
export const deflate: Deflate = (bytes, level) => deflateSync(bytes, { level: level > 8 ? 9 : 6 });

/** The same package with every part packed anew, without the times at which a library packed it. */
export function repacked(bytes: Uint8Array): Uint8Array {
  return joinZip(Object.entries(unzipSync(bytes)).map(([name, part]) => packPart(name, part, deflate, 9)));
}
