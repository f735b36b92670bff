import type { FileProblem } from "../../core/file-problem";
import type { PackedPart } from "../zip/write-zip";
import { decodeText } from "./byte-text";
import { byteText } from "./xml-scan";

/** The parts of a zip as they are stored, still compressed, in the order of its directory. */
export type StoredParts =
  { readonly ok: true; readonly parts: readonly PackedPart[] } | { readonly ok: false; readonly problem: FileProblem };

function refuse(problem: FileProblem): StoredParts {
  return { ok: false, problem };
}

/** Reads the directory of a zip without ZIP64. Data descriptors, comments and a leading stub are passed over. */
export function storedParts(bytes: Uint8Array): StoredParts {
  if (bytes.length === 0) return refuse({ rule: "file.empty" });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isZip = bytes.length >= 4 && view.getUint32(0, true) === 0x0403_4b50;
  if (!isZip) return refuse({ rule: "file.not-a-workbook", looksLike: "other" });
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x0605_4b50) end--;
  if (end < 0) return refuse({ rule: "file.truncated" });
  const parts: PackedPart[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x0201_4b50) return refuse({ rule: "file.truncated" });
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    if (local + 30 > end) return refuse({ rule: "file.truncated" });
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const packedSize = view.getUint32(at + 20, true);
    if (start + packedSize > end) return refuse({ rule: "file.truncated" });
    if ((view.getUint16(at + 8, true) & 1) === 1) return refuse({ rule: "file.encrypted" });
    parts.push({
      name: decodeText(byteText(bytes.subarray(at + 46, at + 46 + nameLength))),
      method: view.getUint16(at + 10, true),
      stamp: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      size: view.getUint32(at + 24, true),
      packed: bytes.subarray(start, start + packedSize),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { ok: true, parts };
}
