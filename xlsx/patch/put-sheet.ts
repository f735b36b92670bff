import type { CellValue, SheetLayout } from "../../core/index";
import { relationshipsPart } from "../read/part-names";
import { rowDrawings } from "../write/looks";
import { columnLook, rowLook } from "../write/row-heights";
import { withLegalNames } from "../write/legal-layouts";
import { cutText, xmlAttributes } from "../write/xml-text";
import { withLongChoices } from "../write/long-choices";
import { definedNamesXml, sheetState } from "../write/package-parts";
import { sheetXml } from "../write/sheet-xml";
import { styleBook } from "../write/style-book";
import { appendStyles } from "./append-styles";
import { applyEdits, decodeXml, encodeText, type Edit } from "./byte-text";
import type { OpenPackage } from "./open-package";
import { clearSheet } from "./clear-sheet";
import { declarePart, freePart, relate } from "./package-edits";
import { putCharts, putNotes } from "./put-attachments";
import { shiftOf1904 } from "./new-cell";
import { relationsOf, sheetEntries, uses1904 } from "./workbook-map";
import { byteText, elementsNamed, type ByteText } from "./xml-scan";

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

interface Place {
  readonly part: string;
  /** Zero-based place among the sheets. */
  readonly index: number;
}

function withState(workbook: ByteText, index: number, layout: SheetLayout): ByteText {
  const element = elementsNamed(workbook, "sheet")[index];
  const known = element?.attributes.get("state");
  const state = sheetState(layout);
  if (element === undefined) return workbook;
  if (known !== undefined)
    return applyEdits(workbook, [{ start: known.start, end: known.end, insert: state ?? "visible" }]);
  const at = element.tag.start + 1 + element.tag.prefix.length + element.tag.name.length;
  return state === undefined ? workbook : applyEdits(workbook, [{ start: at, end: at, insert: ` state="${state}"` }]);
}

/** Finds the sheet of the layout's name, or adds an entry for it at the end. */
function placeSheet(open: OpenPackage, workbookPart: string, layout: SheetLayout): Place | null {
  const workbook = open.read(workbookPart);
  const relationsXml = open.read(relationshipsPart(workbookPart));
  const list = workbook === null ? undefined : elementsNamed(workbook, "sheets")[0];
  if (workbook === null || relationsXml === null || list === undefined || list.tag.kind === "empty") return null;
  const entries = sheetEntries(workbook);
  const index = entries.findIndex(({ name }) => name.toLowerCase() === layout.name.toLowerCase());
  if (index >= 0) {
    const part = relationsOf(workbookPart, relationsXml).find(({ id }) => id === entries[index]?.relation)?.target;
    if (part === undefined) return null;
    clearSheet(open, part);
    open.write(workbookPart, withState(workbook, index, layout));
    return { part, index };
  }
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf("/") + 1);
  const { name: part } = freePart(open, `${folder}worksheets/sheet`, ".xml");
  const relation = relate(open, workbookPart, "worksheet", part.slice(folder.length));
  declarePart(open, part, `${spreadsheet}.worksheet+xml`);
  const sheets = elementsNamed(workbook, "sheet");
  const ids = sheets.map(({ attributes }) => Number.parseInt(attributes.get("sheetId")?.raw ?? "0", 10));
  const idName = [...(sheets[0]?.attributes.keys() ?? [])].find((name) => name.endsWith(":id")) ?? "r:id";
  const attributes = {
    name: layout.name,
    sheetId: Math.max(0, ...ids) + 1,
    state: sheetState(layout),
    [idName]: relation,
  };
  const insert = encodeText(`<${list.tag.prefix}sheet${xmlAttributes(attributes)}/>`);
  open.write(workbookPart, applyEdits(workbook, [{ start: list.contentEnd, end: list.contentEnd, insert }]));
  return { part, index: entries.length };
}

const beforeDefinedNames = ["sheets", "functionGroups", "externalReferences"];

/** The names that belong to the sheet alone (filter, print titles, print area) are ours to set. */
function nameSheet(workbook: ByteText, layout: SheetLayout, index: number): ByteText {
  const names = elementsNamed(workbook, "definedName").filter(
    ({ attributes }) =>
      attributes.get("localSheetId")?.raw === String(index) &&
      decodeXml(attributes.get("name")?.raw ?? "").startsWith("_xlnm."),
  );
  const edits: Edit[] = names.map(({ tag, end }) => ({ start: tag.start, end, insert: "" }));
  const list = elementsNamed(workbook, "definedNames")[0];
  const anchor = beforeDefinedNames
    .flatMap((name) => elementsNamed(workbook, name))
    .reduce((most, { end }) => Math.max(most, end), 0);
  const prefix = elementsNamed(workbook, "sheets")[0]?.tag.prefix ?? "";
  const ours = encodeText(definedNamesXml(layout, index).replace(/<(\/?)definedName/g, `<$1${prefix}definedName`));
  if (list?.tag.kind === "open") {
    const left = elementsNamed(workbook, "definedName").length - names.length;
    // An empty list of names is against the schema.
    if (ours === "" && left === 0) return applyEdits(workbook, [{ start: list.tag.start, end: list.end, insert: "" }]);
    return applyEdits(workbook, [...edits, { start: list.contentEnd, end: list.contentEnd, insert: ours }]);
  }
  if (ours === "") return workbook;
  const insert = `<${prefix}definedNames>${ours}</${prefix}definedNames>`;
  const at = list?.tag.start ?? anchor;
  return applyEdits(workbook, [{ start: at, end: list?.end ?? at, insert }]);
}

/** In a workbook that counts from 1904, the same dates have smaller numbers. */
function countedFrom1904(layout: SheetLayout): SheetLayout {
  const shift = (value: CellValue, row: number, column: number): CellValue =>
    typeof value === "number" &&
    columnLook(layout, column) === "date" &&
    rowDrawings[rowLook(layout, row)].horizontal === null
      ? value - shiftOf1904
      : value;
  return { ...layout, grid: layout.grid.map((cells, row) => cells.map((value, column) => shift(value, row, column))) };
}

/** Puts one sheet, whose name is legal and whose drop-downs fit, into the package. Returns the part found damaged, or `null`. */
function putOne(open: OpenPackage, workbookPart: string, stylesPart: string, layout: SheetLayout): string | null {
  const styles = open.read(stylesPart);
  const place = placeSheet(open, workbookPart, layout);
  if (place === null) return workbookPart;
  const book = styleBook();
  const notesDrawing = putNotes(open, place.part, layout, place.index);
  const chartsDrawing = putCharts(open, place.part, layout);
  const surroundings = { book, texts: null, isActive: false, notesDrawing, chartsDrawing };
  // Drawn twice: the first time only to learn which styles the sheet needs.
  sheetXml(layout, surroundings);
  const appended = styles === null ? null : appendStyles(styles, book);
  if (appended === null) return stylesPart;
  open.write(place.part, byteText(sheetXml(layout, { ...surroundings, styleNumbers: appended.styleNumbers })));
  if (appended.xml !== styles) open.write(stylesPart, appended.xml);
  const workbook = open.read(workbookPart);
  if (workbook !== null) open.write(workbookPart, nameSheet(workbook, layout, place.index));
  return null;
}

/**
 * Puts whole sheets of ours into an officer's workbook: a sheet of the same name is replaced where it stands, others come last.
 * Drop-downs too long for Excel get a very hidden sheet each. Returns the name of the part found damaged, or `null` when all went well.
 */
export function putSheets(
  open: OpenPackage,
  workbookPart: string,
  stylesPart: string,
  layouts: readonly SheetLayout[],
): string | null {
  const is1904 = layouts.length > 0 && uses1904(open.read(workbookPart) ?? "");
  for (const layout of withLegalNames(layouts)) {
    // The list sheet is named after its sheet, so that putting a sheet again replaces its lists too.
    const [sheet, ...lists] = withLongChoices([layout], `_${cutText(layout.name, 30)}`);
    for (const each of sheet === undefined ? lists : [...lists, sheet]) {
      const damaged = putOne(open, workbookPart, stylesPart, is1904 ? countedFrom1904(each) : each);
      if (damaged !== null) return damaged;
    }
  }
  return null;
}
