import type { Change, Finding, SheetLayout, Workbook, WorkbookLayout } from "../core/index";
import { type PackageTools, patchWorkbook } from "../xlsx/patch/patch-workbook";
import { writeWorkbook } from "../xlsx/write/write-workbook";
import { applied } from "./applied";
import { sheetsOfLayouts } from "./layout-snapshot";
import { isSameSheet, sheetKey } from "./same-sheet";

/** What a saved copy is made from: a file's own bytes, a result's layout, or nothing where a host holds the workbook. */
type Origin =
  | { readonly kind: "file"; readonly bytes: Uint8Array }
  | { readonly kind: "result"; readonly layout: WorkbookLayout }
  | { readonly kind: "host" };

/** The open workbook with everything done to it since it was opened. Plain data: an earlier one is what it was. */
export interface HeldWorkbook {
  readonly workbook: Workbook;
  readonly origin: Origin;
  readonly changes: readonly Change[];
  /** What reading the file gave cause to say. */
  readonly remarks: readonly Finding[];
}

/** Packs nearly as well as the highest levels at a third of their time; the command line writes results with the same. */
const DEFLATE_LEVEL = 3;

export function heldFile(workbook: Workbook, bytes: Uint8Array, remarks: readonly Finding[] = []): HeldWorkbook {
  return { workbook, origin: { kind: "file", bytes }, changes: [], remarks };
}

export function heldFromHost(workbook: Workbook): HeldWorkbook {
  return { workbook, origin: { kind: "host" }, changes: [], remarks: [] };
}

export function heldResult(file: string, layout: WorkbookLayout): HeldWorkbook {
  const workbook = { file, sha256: null, savedOn: layout.createdOn, sheets: sheetsOfLayouts(layout.sheets) };
  return { workbook, origin: { kind: "result", layout }, changes: [], remarks: [] };
}

/**
 * With changes made. Throws, and changes nothing, where the file cannot take them: an unknown sheet, a cell inside an array formula,
 * a heading that an Excel table needs. Better told when it is asked for than when the officer saves.
 */
export function withChanges(held: HeldWorkbook, changes: readonly Change[], tools: PackageTools): HeldWorkbook {
  if (changes.length === 0) return held;
  const next = {
    ...held,
    workbook: applied(held.workbook, changes),
    changes: lastingChanges([...held.changes, ...changes]),
  };
  // A trial: packing is most of the work, and tells nothing.
  if (held.origin.kind === "file") patched(held.origin.bytes, next.changes, { ...tools, deflate: (bytes) => bytes });
  return next;
}

/** The workbook as a file: the opened file's bytes but for the cells that were changed, or a result as the command line writes it. */
export function savedBytes({ origin, changes }: HeldWorkbook, tools: PackageTools): Uint8Array {
  if (origin.kind === "host") throw new Error("the host holds this workbook and saves it itself");
  const bytes = origin.kind === "file" ? origin.bytes : writeWorkbook(origin.layout, tools.deflate, DEFLATE_LEVEL);
  return patched(bytes, changes, tools);
}

/** The layout by which a sheet of ours is drawn; `null` for any other sheet. */
export function layoutOf({ origin, changes }: HeldWorkbook, sheet: string): SheetLayout | null {
  const put = [...changes].reverse().find((change) => change.kind === "put-sheet" && isOf(change, sheet));
  if (put?.kind === "put-sheet") return put.layout;
  if (origin.kind !== "result") return null;
  return origin.layout.sheets.find(({ name }) => isSameSheet(name, sheet)) ?? null;
}

/**
 * Without what a later sheet of the same name wipes out: two sheets of one name in one go would be told apart by a number. A sheet
 * stands where it was first put.
 */
function lastingChanges(changes: readonly Change[]): readonly Change[] {
  const later = new Map<string, Change>();
  const kept: Change[] = [];
  for (const change of [...changes].reverse()) {
    const sheet = sheetKey(change.kind === "put-sheet" ? change.layout.name : change.sheet);
    if (change.kind === "put-cells" && !later.has(sheet)) kept.push(change);
    if (change.kind !== "put-sheet") continue;
    const last = later.get(sheet) ?? change;
    const before = kept.indexOf(last);
    if (before >= 0) kept.splice(before, 1);
    kept.push(last);
    later.set(sheet, last);
  }
  return kept.reverse();
}

function isOf(change: Change, sheet: string): boolean {
  return isSameSheet(change.kind === "put-sheet" ? change.layout.name : change.sheet, sheet);
}

function patched(bytes: Uint8Array, changes: readonly Change[], tools: PackageTools): Uint8Array {
  const result = patchWorkbook(bytes, changes, tools);
  if (!result.ok) throw new Error(`the file cannot be changed: ${result.problem.rule}`);
  return result.bytes;
}
