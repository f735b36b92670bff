import type { Change, FileProblem } from "../../core/index";
import { relationshipsPart } from "../read/part-names";
import { dropPart } from "./package-edits";
import { openPackage, type OpenPackage, type PackageTools } from "./open-package";
import { patchSheet } from "./patch-sheet";
import { putSheets } from "./put-sheet";
import { storedParts } from "./stored-parts";
import { styleTwins } from "./style-twins";
import { renameTableColumns } from "./table-headers";
import { touchedCells, type PutCells } from "./touched-cells";
import {
  relationsOf,
  sheetEntries,
  uses1904,
  withFullCalculation,
  withoutElements,
  type PartRelation,
} from "./workbook-map";
import type { ByteText } from "./xml-scan";

export type { PackageTools } from "./open-package";

export type Patched =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly problem: FileProblem };

/** The stored order of calculation names cells that may have no formula any more; Excel makes a new one. */
function dropCalculationChain(open: OpenPackage, workbookPart: string, relations: readonly PartRelation[]): void {
  const chain = relations.find(({ kind }) => kind === "calcChain");
  if (chain === undefined) return;
  dropPart(open, chain.target);
  const name = relationshipsPart(workbookPart);
  const xml = open.read(name);
  if (xml === null) return;
  open.write(
    name,
    withoutElements(xml, "Relationship", (attribute) => attribute("Id") === chain.id),
  );
}

/** Changes by the part of the sheet they touch. Throws for a sheet that is not there. */
function changesByPart(
  changes: readonly PutCells[],
  workbook: ByteText,
  relations: readonly PartRelation[],
): Map<string, PutCells[]> {
  const entries = sheetEntries(workbook);
  const byPart = new Map<string, PutCells[]>();
  for (const change of changes) {
    const wanted = change.sheet.normalize("NFC").toLowerCase();
    const entry =
      entries.find(({ name }) => name === change.sheet) ??
      entries.find(({ name }) => name.normalize("NFC").toLowerCase() === wanted);
    const target = relations.find(({ id }) => id === entry?.relation)?.target;
    if (target === undefined) throw new Error(`There is no sheet named ${change.sheet}`);
    byPart.set(target, [...(byPart.get(target) ?? []), change]);
  }
  return byPart;
}

/** Where the workbook's own parts are; the name of the part that is missing where one is. */
function locate(open: OpenPackage): { readonly workbook: string; readonly styles: string | null } | string {
  const root = open.read(relationshipsPart(""));
  if (root === null) return relationshipsPart("");
  const workbook = relationsOf("", root).find(({ kind }) => kind === "officeDocument")?.target ?? "xl/workbook.xml";
  if (!open.has(workbook)) return workbook;
  const relations = open.read(relationshipsPart(workbook));
  if (relations === null) return relationshipsPart(workbook);
  return { workbook, styles: relationsOf(workbook, relations).find(({ kind }) => kind === "styles")?.target ?? null };
}

/** Cell changes that a later new sheet of the same name would wipe out are left out; the rest come after the new sheets. */
function lasting(changes: readonly Change[]): PutCells[] {
  return changes.flatMap((change, at) => {
    if (change.kind === "put-sheet") return [];
    const isWiped = changes.some(
      (later, place) => place > at && later.kind === "put-sheet" && later.layout.name === change.sheet,
    );
    return isWiped ? [] : [change];
  });
}

/** Puts the cells into their sheets; returns the name of the part found damaged, or `null`. */
function putCells(
  open: OpenPackage,
  workbookPart: string,
  stylesPart: string | null,
  changes: readonly PutCells[],
): string | null {
  const workbook = open.read(workbookPart);
  if (workbook === null) return workbookPart;
  const relations = relationsOf(workbookPart, open.read(relationshipsPart(workbookPart)) ?? "");
  const stylesXml = stylesPart === null ? null : open.read(stylesPart);
  const context = { twins: styleTwins(stylesXml), uses1904: uses1904(workbook) };
  for (const [part, own] of changesByPart(changes, workbook, relations)) {
    const xml = open.read(part);
    if (xml === null) return part;
    const touched = touchedCells(xml, own);
    const patched = patchSheet(xml, touched, context);
    if (patched === null) return part;
    renameTableColumns(open, part, touched);
    open.write(part, patched);
  }
  const styles = context.twins.changed();
  if (styles !== null && stylesPart !== null) open.write(stylesPart, styles);
  dropCalculationChain(open, workbookPart, relations);
  open.write(workbookPart, withFullCalculation(workbook));
  return null;
}

/**
 * Applies changes to the bytes of an .xlsx workbook and returns the new bytes; the old ones are not touched.
 *
 * For "put-cells" only the cells named are rewritten, and styles.xml where a value needs a number format its cell does not
 * have; every other part keeps its bytes, but for the lists of parts when the calculation chain goes, and workbook.xml, which
 * asks Excel to calculate anew. "put-sheet" replaces or adds a sheet part and enters it in the lists; the other sheets keep
 * their bytes. A file that is damaged or no workbook comes back as a problem. Throws for changes that cannot be made: an
 * unknown sheet, a cell inside an array formula, a heading that an Excel table cannot take.
 */
export function patchWorkbook(bytes: Uint8Array, changes: readonly Change[], tools: PackageTools): Patched {
  if (changes.length === 0) return { ok: true, bytes };
  const stored = storedParts(bytes);
  if (!stored.ok) return stored;
  const open = openPackage(bytes, stored.parts, tools);
  const place = locate(open);
  if (typeof place === "string") return { ok: false, problem: open.problem(place) };
  const layouts = changes.flatMap((change) => (change.kind === "put-sheet" ? [change.layout] : []));
  const broken =
    putSheets(open, place.workbook, place.styles ?? "xl/styles.xml", layouts) ??
    putCells(open, place.workbook, place.styles, lasting(changes));
  return broken === null ? { ok: true, bytes: open.join() } : { ok: false, problem: open.problem(broken) };
}
