import { createHash } from "node:crypto";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";
import {
  type FileProblem,
  type Finding,
  type Language,
  problemFinding,
  remarkFinding,
  unreadableFinding,
  type Workbook,
} from "../../core/index";
import { readWorkbook } from "../../xlsx/read/read-workbook";
import { systemCode, systemReason } from "./cli-text";

/** A file's bytes, or the finding that says why there are none. */
export type ReadBytes =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly finding: Finding };

export type OpenedWorkbook =
  | { readonly ok: true; readonly workbook: Workbook; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly finding: Finding };

/** In megabytes of 10^6 bytes; more than the reader would take is refused before it is read. */
const LIMIT = 20;
const MEGABYTE = 1_000_000;
// A declared size may be a lie, so no more than this is set aside for it at once.
const MOST_CHUNK = 4_000_000;
const LEAST_CHUNK = 1024;

export function deflate(bytes: Uint8Array, level: number): Uint8Array {
  return deflateRawSync(bytes, { level });
}

/** zlib would unpack without end: past `limit` bytes it stops and throws. It is quickest into one buffer of the size the zip declares. */
export function inflate(packed: Uint8Array, limit: number, sizeHint: number): Uint8Array {
  const chunkSize = Math.min(Math.max(sizeHint, LEAST_CHUNK), MOST_CHUNK);
  return inflateRawSync(packed, { maxOutputLength: Math.max(limit, 1), chunkSize });
}

/** Reads a whole file of up to 20 MB. `file` is its name in findings. */
export function readBytes(path: string, file: string, lang: Language): ReadBytes {
  let descriptor: number | null = null;
  try {
    descriptor = openSync(path, "r");
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) return unread(file, { vi: "không phải là tệp", en: "it is no file" }[lang]);
    if (stats.size > LIMIT * MEGABYTE)
      return refused(file, { rule: "file.too-large", size: Math.ceil(stats.size / 100_000) / 10, limit: LIMIT });
    const bytes = new Uint8Array(stats.size);
    let at = 0;
    for (let got = 1; got > 0 && at < bytes.length; at += got)
      got = readSync(descriptor, bytes, at, bytes.length - at, null);
    return { ok: true, bytes: bytes.subarray(0, at) };
  } catch (error) {
    return systemCode(error) === "ENOENT"
      ? { ok: false, finding: unreadableFinding(file, null) }
      : unread(file, systemReason(error, lang));
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}

/** Reads and opens a workbook. What cannot be read comes back as a finding. */
export function openWorkbook(path: string, file: string, lang: Language): OpenedWorkbook {
  const read = readBytes(path, file, lang);
  return read.ok ? openBytes(read.bytes, file) : read;
}

/** Opens the bytes of a workbook. */
export function openBytes(bytes: Uint8Array, file: string): OpenedWorkbook {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const opened = readWorkbook(bytes, { file, sha256, inflate, crc32 });
  if (!opened.ok) return refused(file, opened.problem);
  return { ok: true, workbook: opened.workbook, findings: opened.remarks.map((remark) => remarkFinding(file, remark)) };
}

function refused(file: string, problem: FileProblem): { readonly ok: false; readonly finding: Finding } {
  return { ok: false, finding: problemFinding(file, problem) };
}

function unread(file: string, reason: string): { readonly ok: false; readonly finding: Finding } {
  return { ok: false, finding: unreadableFinding(file, reason) };
}
