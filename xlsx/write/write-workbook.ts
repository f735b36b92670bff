import type { WorkbookLayout } from "../../core/index";
import { joinZip, packPart, type Deflate, type PackedPart } from "../zip/write-zip";
import { utf8 } from "./byte-sink";
import { drawableCharts } from "./chart-cells";
import { withLegalNames } from "./legal-layouts";
import { withLongChoices } from "./long-choices";
import { drawingBlocks } from "./notes";
import { appPropertiesXml, contentTypesXml, corePropertiesXml, relationsXml, workbookXml } from "./package-parts";
import { sharedStringsXml, type SharedStrings } from "./shared-strings";
import { sheetAttachments } from "./sheet-attachments";
import { sheetXml } from "./sheet-xml";
import { styleBook } from "./style-book";
import { stylesXml } from "./styles-xml";

export type { Deflate } from "../zip/write-zip";

/**
 * The .xlsx bytes of a whole new workbook. Equal layouts give equal bytes with the same `deflate`. Every cell is a value: text
 * that looks like a formula is text. Throws when there is no visible sheet or a sheet is larger than Excel's own limits.
 */
export function writeWorkbook(layout: WorkbookLayout, deflate: Deflate, level = 6): Uint8Array {
  const sheets = withLegalNames(withLongChoices(layout.sheets));
  const activeTab = sheets.findIndex(({ visibility }) => visibility === "visible");
  if (activeTab < 0) throw new Error("A workbook needs at least one visible sheet");
  const book = styleBook();
  const strings: SharedStrings = new Map<string, number>();
  const parts: PackedPart[] = [];
  const pack = (name: string, bytes: Uint8Array): number => parts.push(packPart(name, bytes, deflate, level));
  const charts = sheets.map((sheet) => drawableCharts(sheet).length);
  const attached = {
    noted: sheets.flatMap(({ notes }, index) => (notes.length === 0 ? [] : [index + 1])),
    drawn: charts.flatMap((count, index) => (count === 0 ? [] : [index + 1])),
    charts: charts.reduce((sum, count) => sum + count, 0),
  };
  pack("[Content_Types].xml", utf8(contentTypesXml(sheets.length, attached)));
  pack(
    "_rels/.rels",
    utf8(
      relationsXml([
        { kind: "officeDocument", target: "xl/workbook.xml" },
        { kind: "core-properties", target: "docProps/core.xml" },
        { kind: "extended-properties", target: "docProps/app.xml" },
      ]),
    ),
  );
  pack("docProps/app.xml", utf8(appPropertiesXml()));
  pack("docProps/core.xml", utf8(corePropertiesXml(layout)));
  pack("xl/workbook.xml", utf8(workbookXml(sheets, activeTab)));
  const sheetRelations = sheets.map((_, index) => ({
    kind: "worksheet",
    target: `worksheets/sheet${String(index + 1)}.xml`,
  }));
  const others = [
    { kind: "styles", target: "styles.xml" },
    { kind: "sharedStrings", target: "sharedStrings.xml" },
  ];
  pack("xl/_rels/workbook.xml.rels", utf8(relationsXml([...sheetRelations, ...others])));
  let firstBlock = 1;
  let firstChart = 1;
  sheets.forEach((sheet, index) => {
    const number = index + 1;
    const { notesDrawing, chartsDrawing, parts: own } = sheetAttachments(sheet, { number, firstBlock, firstChart });
    const place = { book, texts: strings, isActive: index === activeTab, notesDrawing, chartsDrawing };
    pack(`xl/worksheets/sheet${String(number)}.xml`, sheetXml(sheet, place));
    for (const [name, xml] of own) pack(name, utf8(xml));
    if (notesDrawing !== null) firstBlock += drawingBlocks(sheet.notes);
    firstChart += charts[index] ?? 0;
  });
  pack("xl/styles.xml", utf8(stylesXml(book)));
  pack("xl/sharedStrings.xml", sharedStringsXml(strings));
  return joinZip(parts);
}
