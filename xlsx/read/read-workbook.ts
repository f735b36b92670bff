import type { FileProblem, FileRemark, Sheet, Workbook } from "../../core";
import { textSink, type TextSink } from "../text-decoding/text-sink";
import type { Checksum, Inflate } from "../zip/read-entry";
import { readSavedOn } from "./core-properties";
import { findWorkbook, rootRelationships } from "./find-workbook";
import { defaultLimits, type Limits } from "./limits";
import { damaged, failed, openPackage, tooLarge, unpacksTooLarge, type Outcome, type Package } from "./package";
import { relationshipsPart } from "./part-names";
import { readRelationships, type Relationship } from "./relationships";
import { readSharedStrings } from "./shared-strings";
import type { SheetContext } from "./sheet-data";
import { readSheetPart, type SheetPart } from "./sheet-part";
import { notZip } from "./sniff";
import { noStyles, readStylesPart, type StylesPart } from "./styles-part";
import { readWorkbookPart, type SheetEntry } from "./workbook-part";

export type { Checksum, Inflate } from "../zip/read-entry";

export interface ReadOptions {
  /** The path or name by which the user knows the file. */
  readonly file: string;
  /** SHA-256 of the bytes, lower-case hex, when the host has worked it out. */
  readonly sha256: string | null;
  readonly inflate: Inflate;
  /** A quicker CRC-32 than ours, where the host has one (Node's `zlib.crc32`). */
  readonly crc32?: Checksum;
  readonly limits?: Partial<Limits>;
}

export type ReadResult =
  | { readonly ok: true; readonly workbook: Workbook; readonly remarks: readonly FileRemark[] }
  | { readonly ok: false; readonly problem: FileProblem };

/** The one part of a kind that a workbook may have; `null` when it is not related. */
function relatedPart(related: readonly Relationship[], kind: string): string | null {
  return related.find((relationship) => relationship.kind === kind)?.part ?? null;
}

function readStrings(
  pack: Package,
  related: readonly Relationship[],
  limits: Limits,
  sink: TextSink,
): Outcome<(string | null)[] | null> {
  const name = relatedPart(related, "sharedStrings");
  // Some programs relate a table they did not write; it is missed only where a cell points into it.
  if (name === null || !pack.has(name)) return { ok: true, value: null };
  const part = pack.part(name);
  if (!part.ok) return part;
  const strings = readSharedStrings(part.value, limits.cells, sink);
  return strings === null ? damaged(name) : { ok: true, value: strings };
}

function readStyles(pack: Package, related: readonly Relationship[], sink: TextSink): Outcome<StylesPart> {
  const name = relatedPart(related, "styles");
  if (name === null) return { ok: true, value: noStyles };
  const part = pack.part(name);
  if (!part.ok) return part;
  const styles = readStylesPart(part.value, sink);
  return styles === null ? damaged(name) : { ok: true, value: styles };
}

/** Nothing hangs on the date of saving, so a damaged or missing part is only an unknown date. Its budget is heeded all the same. */
function readSaved(pack: Package, root: readonly Relationship[], sink: TextSink): Outcome<number | null> {
  const name = relatedPart(root, "core-properties");
  if (name === null) return { ok: true, value: null };
  const part = pack.part(name);
  if (part.ok) return { ok: true, value: readSavedOn(part.value, sink) };
  return part.problem.rule === "file.damaged" ? { ok: true, value: null } : part;
}

function sheetOf({ name, isHidden }: SheetEntry, { data, merges, hiddenRows, hiddenColumns }: SheetPart): Sheet {
  const { rows, fonts, formulas } = data;
  return { name, grid: rows, hidden: isHidden, merges, fonts, hiddenRows, hiddenColumns, formulas };
}

function readSheets(pack: Package, workbookName: string, limits: Limits, sink: TextSink) {
  const part = pack.part(workbookName);
  if (!part.ok) return part;
  const workbook = readWorkbookPart(part.value, sink);
  if (workbook === null) return damaged(workbookName);
  const relationshipsName = relationshipsPart(workbookName);
  const relationshipsBytes = pack.part(relationshipsName);
  if (!relationshipsBytes.ok) return relationshipsBytes;
  const related = readRelationships(relationshipsBytes.value, workbookName, sink);
  if (related === null) return damaged(relationshipsName);
  const strings = readStrings(pack, related, limits, sink);
  if (!strings.ok) return strings;
  const styles = readStyles(pack, related, sink);
  if (!styles.ok) return styles;

  const byId = new Map(related.map((relationship) => [relationship.id, relationship]));
  const sheets: Sheet[] = [];
  const remarks: FileRemark[] = [];
  let cellsLeft = limits.cells;
  for (const entry of workbook.sheets) {
    const relationship = byId.get(entry.relationship);
    if (relationship === undefined) return damaged(workbookName);
    if (relationship.kind !== "worksheet") continue;
    const sheetBytes = pack.part(relationship.part);
    if (!sheetBytes.ok) return sheetBytes;
    const context: SheetContext = {
      strings: strings.value,
      styles: styles.value,
      is1904: workbook.is1904,
      cellsLeft,
      sink,
    };
    const sheet = readSheetPart(sheetBytes.value, context);
    if (sheet.kind === "over") return failed(unpacksTooLarge(limits));
    if (sheet.kind === "damaged") return damaged(relationship.part);
    if (sheet.kind === "damaged-strings") {
      return damaged(relatedPart(related, "sharedStrings") ?? relationship.part);
    }
    cellsLeft -= sheet.cellsUsed;
    sheets.push(sheetOf(entry, sheet));
    const { notCalculated } = sheet.data;
    if (notCalculated !== null) {
      const { first, count } = notCalculated;
      remarks.push({ rule: "file.not-calculated", sheet: entry.name, row: first.row, column: first.column, count });
    }
  }
  return { ok: true, value: { sheets, remarks } } as const;
}

/**
 * Reads the cells of an .xlsx or .xlsm file: every worksheet in the order of its tabs, with values as the file last stored them
 * (formulas are not calculated). Never throws on any bytes: a file that cannot be read is returned as a problem, one that was read
 * around something comes with remarks. Dates are 1900-system serials, also in workbooks that count from 1904.
 */
export function readWorkbook(
  bytes: Uint8Array,
  { file, sha256, inflate, crc32, limits: given }: ReadOptions,
): ReadResult {
  const limits: Limits = { ...defaultLimits, ...given };
  const problem = notZip(bytes);
  if (problem !== null) return failed(problem);
  if (bytes.length > limits.container) return failed(tooLarge(bytes.length, limits));
  const sink = textSink();
  const pack = openPackage(bytes, { inflate, crc32 }, limits);
  if (!pack.ok) return pack;
  const root = rootRelationships(pack.value, sink);
  if (!root.ok) return root;
  const name = findWorkbook(pack.value, root.value, sink);
  if (!name.ok) return name;
  const read = readSheets(pack.value, name.value, limits, sink);
  if (!read.ok) return read;
  const savedOn = readSaved(pack.value, root.value, sink);
  if (!savedOn.ok) return savedOn;
  const { sheets, remarks } = read.value;
  return { ok: true, workbook: { file, sha256, savedOn: savedOn.value, sheets }, remarks };
}
