import { isoOfSerial, type SheetLayout, type WorkbookLayout } from "../../core/index";
import { absoluteReference } from "./absolute-reference";
import { quotedSheetName } from "./legal-sheet-names";
import { chartType, drawingType } from "./drawing-xml";
import { xmlAttributes, xmlHead, xmlText } from "./xml-text";

const officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export interface Relation {
  /** The last word of its type URI, e.g. "worksheet". */
  readonly kind: string;
  readonly target: string;
}

/** A relationships part: ids are rId1, rId2… in the order given. */
export function relationsXml(relations: readonly Relation[]): string {
  const items = relations.map(({ kind, target }, index) => {
    const type =
      kind === "core-properties" ? `${packageRelations}/metadata/core-properties` : `${officeRelations}/${kind}`;
    return `<Relationship${xmlAttributes({ Id: `rId${String(index + 1)}`, Type: type, Target: target })}/>`;
  });
  return `${xmlHead}<Relationships xmlns="${packageRelations}">${items.join("")}</Relationships>`;
}

/** What hangs on the sheets: numbers of the sheets with notes and with charts, and how many charts there are in all. */
export interface Attached {
  readonly noted: readonly number[];
  readonly drawn: readonly number[];
  readonly charts: number;
}

export function contentTypesXml(sheetCount: number, { noted, drawn, charts }: Attached): string {
  const override = (part: string, type: string): string => `<Override PartName="${part}" ContentType="${type}"/>`;
  const sheets = Array.from({ length: sheetCount }, (_, index) =>
    override(`/xl/worksheets/sheet${String(index + 1)}.xml`, `${spreadsheet}.worksheet+xml`),
  );
  const notes = noted.map((number) => override(`/xl/comments${String(number)}.xml`, `${spreadsheet}.comments+xml`));
  const drawings = drawn.map((number) => override(`/xl/drawings/drawing${String(number)}.xml`, drawingType));
  const chartParts = Array.from({ length: charts }, (_, index) =>
    override(`/xl/charts/chart${String(index + 1)}.xml`, chartType),
  );
  return (
    `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    (notes.length === 0
      ? ""
      : '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>') +
    override("/xl/workbook.xml", `${spreadsheet}.sheet.main+xml`) +
    sheets.join("") +
    override("/xl/styles.xml", `${spreadsheet}.styles+xml`) +
    override("/xl/sharedStrings.xml", `${spreadsheet}.sharedStrings+xml`) +
    notes.join("") +
    drawings.join("") +
    chartParts.join("") +
    override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml") +
    override("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml") +
    "</Types>"
  );
}

/** Print titles and the hidden name that Excel keeps for a filter. `index` is the sheet's place in the workbook. */
export function definedNamesXml(sheet: SheetLayout, index: number): string {
  const local = `localSheetId="${String(index)}"`;
  const { filter, repeatRows } = sheet;
  let xml = "";
  if (filter !== undefined) {
    const cells = xmlText(absoluteReference(sheet.name, filter));
    xml += `<definedName name="_xlnm._FilterDatabase" ${local} hidden="1">${cells}</definedName>`;
  }
  if (repeatRows !== undefined) {
    const name = xmlText(quotedSheetName(sheet.name));
    const rows = `$${String(repeatRows.top + 1)}:$${String(repeatRows.bottom + 1)}`;
    xml += `<definedName name="_xlnm.Print_Titles" ${local}>${name}!${rows}</definedName>`;
  }
  return xml;
}

export function sheetState({ visibility }: SheetLayout): "hidden" | "veryHidden" | undefined {
  return visibility === "visible" ? undefined : visibility === "hidden" ? "hidden" : "veryHidden";
}

/** workbook.xml: sheet n hangs on relationship rIdn. The first visible sheet is the active one. */
export function workbookXml(sheets: readonly SheetLayout[], activeTab: number): string {
  const items = sheets.map(
    (sheet, index) =>
      `<sheet${xmlAttributes({ name: sheet.name, sheetId: index + 1, state: sheetState(sheet), "r:id": `rId${String(index + 1)}` })}/>`,
  );
  const names = sheets.map(definedNamesXml).join("");
  return (
    `${xmlHead}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${officeRelations}">` +
    `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"${xmlAttributes({ activeTab: activeTab || undefined })}/></bookViews>` +
    `<sheets>${items.join("")}</sheets>${names === "" ? "" : `<definedNames>${names}</definedNames>`}</workbook>`
  );
}

/** A serial day number as the file's properties write a moment, to the second. */
function moment(serial: number): string {
  const seconds = Math.round(serial * 86_400);
  const ofDay = seconds % 86_400;
  const pair = (value: number): string => String(Math.floor(value)).padStart(2, "0");
  const time = [ofDay / 3600, (ofDay / 60) % 60, ofDay % 60].map(pair).join(":");
  return `${isoOfSerial((seconds - ofDay) / 86_400)}T${time}Z`;
}

export function corePropertiesXml({ title, createdOn }: WorkbookLayout): string {
  const created = moment(createdOn);
  return (
    `${xmlHead}<cp:coreProperties xmlns:cp="${packageRelations.replace("relationships", "metadata/core-properties")}" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${xmlText(title)}</dc:title><dc:creator>Tổng Hợp</dc:creator>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${created}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${created}</dcterms:modified></cp:coreProperties>`
  );
}

export function appPropertiesXml(): string {
  return (
    `${xmlHead}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
    "<Application>Tổng Hợp</Application></Properties>"
  );
}
