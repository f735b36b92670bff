import type { FileProblem } from "../../core/index";
import { defaultLimits } from "../read/limits";
import { partKey } from "../read/part-names";
import { readEntry, type Inflate } from "../zip/read-entry";
import { joinZip, packPart, type Deflate, type PackedPart } from "../zip/write-zip";
import type { StoredPart } from "./stored-parts";
import { byteText, bytesOf, type ByteText } from "./xml-scan";

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
  names(): readonly string[];
  /** What is wrong with the file when `part` could not be used: it is damaged, unless parts unpacked to more than the budget. */
  problem(part: string): FileProblem;
  join(): Uint8Array;
}

const level = 6;

export function openPackage(
  zip: Uint8Array,
  stored: readonly StoredPart[],
  { inflate, deflate }: PackageTools,
): OpenPackage {
  const limits = defaultLimits;
  /** Names of all parts, in the zip's order; those not in `written` are still as stored. */
  const names = new Map(stored.map(({ name }) => [partKey(name), name]));
  const untouched = new Map(stored.map((part) => [partKey(part.name), part]));
  const written = new Map<string, ByteText>();
  let used = 0;
  let isOver = false;
  const unpack = ({ entry, packed }: StoredPart): ByteText | null => {
    const dense = Math.max(limits.ratioFrom, packed.length * limits.ratio);
    const unpacked = readEntry(zip, entry, { inflate }, Math.min(limits.unpacked - used, dense));
    if (unpacked.kind === "over") isOver = true;
    if (unpacked.kind !== "read") return null;
    used += unpacked.bytes.length;
    return byteText(unpacked.bytes);
  };
  const finished = ([key, name]: readonly [string, string]): PackedPart[] => {
    const content = written.get(key);
    const kept = untouched.get(key);
    if (content !== undefined) return [packPart(name, bytesOf(content), deflate, level)];
    return kept === undefined ? [] : [kept];
  };
  return {
    read: (name) => {
      const key = partKey(name);
      const kept = untouched.get(key);
      return written.get(key) ?? (kept === undefined ? null : unpack(kept));
    },
    write: (name, content) => {
      const key = partKey(name);
      if (!names.has(key)) names.set(key, name);
      written.set(key, content);
    },
    drop: (name) => {
      for (const map of [names, untouched, written]) map.delete(partKey(name));
    },
    has: (name) => names.has(partKey(name)),
    names: () => [...names.values()],
    problem: (part) =>
      isOver ? { rule: "file.unpacks-too-large", limit: limits.unpacked / 1_000_000 } : { rule: "file.damaged", part },
    join: () => joinZip([...names].flatMap(finished)),
  };
}
