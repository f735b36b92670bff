import type { FileProblem } from "../../core/index";
import { defaultLimits } from "../read/limits";
import { partKey } from "../read/part-names";
import { notZip } from "../read/sniff";
import { readDirectory, type ZipEntry } from "../zip/read-directory";
import type { PackedPart } from "../zip/write-zip";
import { decodeText } from "./byte-text";

/** A part as it is stored, still compressed. */
export interface StoredPart extends PackedPart {
  readonly entry: ZipEntry;
}

/** The parts of a zip in the order of its directory. */
export type StoredParts =
  { readonly ok: true; readonly parts: readonly StoredPart[] } | { readonly ok: false; readonly problem: FileProblem };

function refuse(problem: FileProblem): StoredParts {
  return { ok: false, problem };
}

function storedPart(bytes: Uint8Array, view: DataView, entry: ZipEntry): StoredPart | null {
  const { offset, packedSize, method, crc, size } = entry;
  if (offset + 30 > bytes.length) return null;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) return null;
  const packed = bytes.subarray(start, start + packedSize);
  return { name: decodeText(entry.name), method, crc, size, packed, stamp: view.getUint32(offset + 10, true), entry };
}

/** Finds the parts of a package without unpacking any. */
export function storedParts(bytes: Uint8Array): StoredParts {
  const problem = notZip(bytes);
  if (problem !== null) return refuse(problem);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = readDirectory(bytes, defaultLimits.entries);
  if (directory.kind === "truncated") return refuse({ rule: "file.truncated" });
  if (directory.kind === "too-many") {
    return refuse({ rule: "file.too-many-parts", count: directory.count, limit: defaultLimits.entries });
  }
  if (directory.kind === "damaged") return refuse({ rule: "file.damaged", part: "zip" });
  const parts: StoredPart[] = [];
  const keys = new Set<string>();
  for (const entry of directory.entries) {
    if (entry.isEncrypted) return refuse({ rule: "file.encrypted" });
    const part = storedPart(bytes, view, entry);
    const key = partKey(entry.name);
    // Of two parts with one name, programs differ in which they show.
    if (part === null || keys.has(key)) return refuse({ rule: "file.damaged", part: entry.name });
    keys.add(key);
    parts.push(part);
  }
  return { ok: true, parts };
}
