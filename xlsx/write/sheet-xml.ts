import { cellName, columnName, type Position, rangeName, type SheetLayout } from "../../core/index";
import { byteSink, putUtf8, takeBytes } from "./byte-sink";
import { barsExtensionXml, barsXml } from "./data-bars";
import { quotedSheetName } from "./legal-sheet-names";
import { digitPixels, fontName } from "./looks";
import { columnLook, columnWidth } from "./row-heights";
import { extent, putRows, type SheetPlace } from "./sheet-data";
import { columnStyleIndex } from "./style-book";
import { validationsXml } from "./validations";
import { xmlAttributes, xmlHead } from "./xml-text";

function viewXml({ freeze }: SheetLayout, isActive: boolean): string {
  const tabSelected = isActive ? ' tabSelected="1"' : "";
  const rows = freeze?.rows ?? 0;
  const columns = freeze?.columns ?? 0;
  const active = cellName(rows, columns);
  if (rows === 0 && columns === 0) return `<sheetViews><sheetView${tabSelected} workbookViewId="0"/></sheetViews>`;
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const split = xmlAttributes({
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: active,
    activePane: pane,
    state: "frozen",
  });
  const others = pane === "bottomRight" ? '<selection pane="topRight"/><selection pane="bottomLeft"/>' : "";
  const selection = `<selection pane="${pane}" activeCell="${active}" sqref="${active}"/>`;
  return `<sheetViews><sheetView${tabSelected} workbookViewId="0"><pane${split}/>${others}${selection}</sheetView></sheetViews>`;
}

/** Excel stores the width of a column with its five pixels of padding, in 256ths of a digit. */
function storedWidth(characters: number): number {
  return Math.trunc(((characters * digitPixels + 5) / digitPixels) * 256) / 256;
}

function columnsXml(layout: SheetLayout, { book, styleNumbers }: SheetPlace): string {
  const items = layout.columns.map(({ hidden }, column) => {
    const index = columnStyleIndex(book, layout.bodyLook, columnLook(layout, column));
    const style = styleNumbers?.[index] ?? index;
    const width = storedWidth(columnWidth(layout, column));
    return `<col${xmlAttributes({ min: column + 1, max: column + 1, width, style: style || undefined, hidden: hidden === true ? 1 : undefined, customWidth: 1 })}/>`;
  });
  return items.length === 0 ? "" : `<cols>${items.join("")}</cols>`;
}

// Locked against slips only: widths, heights, sorting and filtering stay free, and there is no password.
const protection = '<sheetProtection sheet="1" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>';

function linksXml({ links }: SheetLayout): string {
  const items = links.map(
    ({ row, column, toSheet, toCell }) =>
      `<hyperlink${xmlAttributes({ ref: cellName(row, column), location: `${quotedSheetName(toSheet)}!${toCell}` })}/>`,
  );
  return items.length === 0 ? "" : `<hyperlinks>${items.join("")}</hyperlinks>`;
}

function pageXml({ landscape, pagesWide = 1 }: SheetLayout): string {
  const font = `&amp;"${fontName},Regular"&amp;11`.replace(/"/g, "&quot;");
  return (
    '<printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9" orientation="${landscape ? "landscape" : "portrait"}" fitToWidth="${String(pagesWide)}" fitToHeight="0"/>` +
    `<headerFooter><oddFooter>&amp;C${font} Trang &amp;P/&amp;N</oddFooter></headerFooter>`
  );
}

/** No green triangles on identity numbers: in a text column a number kept as text is what is wanted. */
function ignoredErrorsXml(layout: SheetLayout, rows: number): string {
  const names = layout.columns.flatMap(({ look }, column) =>
    look === "text" || look === "wrapped" || look === "centred"
      ? [`${columnName(column)}1:${columnName(column)}${String(rows)}`]
      : [],
  );
  return names.length === 0
    ? ""
    : `<ignoredErrors><ignoredError sqref="${names.join(" ")}" numberStoredAsText="1"/></ignoredErrors>`;
}

/** One worksheet part, its elements in the order of the schema (ECMA-376 18.3.1.99, CT_Worksheet). */
export function sheetXml(layout: SheetLayout, place: SheetPlace): Uint8Array {
  const { rows, columns } = extent(layout);
  const sink = byteSink(Math.min(rows * columns * 36 + 4096, 1 << 27));
  const corner: Position = { row: rows - 1, column: columns - 1 };
  putUtf8(
    sink,
    `${xmlHead}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ` +
      'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
      `<dimension ref="${rangeName({ top: 0, left: 0, bottom: corner.row, right: corner.column })}"/>` +
      viewXml(layout, place.isActive) +
      '<sheetFormatPr defaultRowHeight="15.75"/>' +
      `${columnsXml(layout, place)}<sheetData>`,
  );
  putRows(sink, layout, place);
  const merges = layout.merges.filter(({ top, left, bottom, right }) => top !== bottom || left !== right);
  const mergeItems = merges.map((range) => `<mergeCell ref="${rangeName(range)}"/>`).join("");
  putUtf8(
    sink,
    "</sheetData>" +
      (layout.protect ? protection : "") +
      (layout.filter === undefined ? "" : `<autoFilter ref="${rangeName(layout.filter)}"/>`) +
      (merges.length === 0 ? "" : `<mergeCells count="${String(merges.length)}">${mergeItems}</mergeCells>`) +
      barsXml(layout.bars) +
      validationsXml(layout) +
      linksXml(layout) +
      pageXml(layout) +
      ignoredErrorsXml(layout, rows) +
      (place.chartsDrawing === null ? "" : `<drawing r:id="${place.chartsDrawing}"/>`) +
      (place.notesDrawing === null ? "" : `<legacyDrawing r:id="${place.notesDrawing}"/>`) +
      barsExtensionXml(layout.bars) +
      "</worksheet>",
  );
  return takeBytes(sink);
}
