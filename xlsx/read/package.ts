import type { FileProblem } from "../../core";
import { asUtf8 } from "../text-decoding/utf16-to-utf8";
import { readDirectory, type ZipEntry } from "../zip/read-directory";
import { readEntry, type Unpacker } from "../zip/read-entry";
import type { Limits } from "./limits";
import { partKey } from "./part-names";

export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: FileProblem };

export function failed(problem: FileProblem): { readonly ok: false; readonly problem: FileProblem } {
  return { ok: false, problem };
}

export function damaged(part: string): { readonly ok: false; readonly problem: FileProblem } {
  return failed({ rule: "file.damaged", part });
}

const megabyte = 1_000_000;

export function tooLarge(bytes: number, limits: Limits): FileProblem {
  const size = Math.ceil(bytes / (megabyte / 10)) / 10;
  return { rule: "file.too-large", size, limit: limits.container / megabyte };
}

export function unpacksTooLarge(limits: Limits): FileProblem {
  return { rule: "file.unpacks-too-large", limit: limits.unpacked / megabyte };
}

/** A zip of parts, unpacked one by one as they are asked for. */
export interface Package {
  /** Names as written. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /** A part's bytes, XML in UTF-16 made UTF-8; a part that is not there is damage. Every call unpacks, and counts towards the budget. */
  part(name: string): Outcome<Uint8Array>;
}

/** Opens the zip. Two entries of one name are refused, for programs differ in which of them they show. */
export function openPackage(zip: Uint8Array, unpacker: Unpacker, limits: Limits): Outcome<Package> {
  const directory = readDirectory(zip, limits.entries);
  if (directory.kind === "truncated") return failed({ rule: "file.truncated" });
  if (directory.kind === "damaged") return damaged("zip");
  if (directory.kind === "too-many") {
    return failed({ rule: "file.too-many-parts", count: directory.count, limit: limits.entries });
  }
  const entries = new Map<string, ZipEntry>();
  for (const entry of directory.entries) {
    if (entry.isEncrypted) return failed({ rule: "file.encrypted" });
    const key = partKey(entry.name);
    if (entries.has(key)) return damaged(entry.name);
    entries.set(key, entry);
  }
  let used = 0;
  const part = (name: string): Outcome<Uint8Array> => {
    const entry = entries.get(partKey(name));
    if (entry === undefined) return damaged(name);
    const dense = Math.max(limits.ratioFrom, entry.packedSize * limits.ratio);
    const unpacked = readEntry(zip, entry, unpacker, Math.min(limits.unpacked - used, dense));
    if (unpacked.kind === "over") return failed(unpacksTooLarge(limits));
    if (unpacked.kind === "damaged") return damaged(entry.name);
    used += unpacked.bytes.length;
    return { ok: true, value: asUtf8(unpacked.bytes) };
  };
  return {
    ok: true,
    value: { names: directory.entries.map(({ name }) => name), has: (name) => entries.has(partKey(name)), part },
  };
}
