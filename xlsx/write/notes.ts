import { cellName, type CellNote } from "../../core/index";
import { fontName } from "./looks";
import { wrappedLines } from "./text-extent";
import { cutText, longestText, xmlHead, xmlText } from "./xml-text";

/** In reading order, one a cell: the first note of a cell counts. */
function ordered(notes: readonly CellNote[]): CellNote[] {
  const byCell = new Map<string, CellNote>();
  for (const note of notes) {
    const name = cellName(note.row, note.column);
    if (!byCell.has(name)) byCell.set(name, note);
  }
  return [...byCell.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** The comments part. */
export function commentsXml(notes: readonly CellNote[]): string {
  const items = ordered(notes).map(
    ({ row, column, text }) =>
      `<comment ref="${cellName(row, column)}" authorId="0"><text><r><rPr><sz val="11"/><color rgb="FF000000"/>` +
      `<rFont val="${fontName}"/><family val="1"/></rPr><t xml:space="preserve">${xmlText(cutText(text, longestText))}</t></r></text></comment>`,
  );
  return (
    `${xmlHead}<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
    `<authors><author>Tổng Hợp</author></authors><commentList>${items.join("")}</commentList></comments>`
  );
}

const boxColumns = 3;
const boxPixels = 260;

/** Excel places the box by cells and pixels: left column, offset, top row, offset, right column, offset, bottom row, offset. */
function anchor({ row, column, text }: CellNote): string {
  const lines = wrappedLines(text, boxPixels, 11, false);
  const rows = Math.min(Math.max(Math.ceil((lines * 20 + 12) / 21), 2), 30);
  const top = Math.max(row - 1, 0);
  return [column + 1, 12, top, 4, column + 1 + boxColumns, 12, top + rows, 12].map(String).join(", ");
}

/** Shape ids come in blocks of 1,024; a drawing claims whole blocks, and no two drawings of a workbook the same. */
export function drawingBlocks(notes: readonly CellNote[]): number {
  return Math.ceil((notes.length + 1) / 1024);
}

/** The legacy VML drawing without which Excel shows no note. Boxes stay hidden until the cell is pointed at. */
export function notesDrawingXml(notes: readonly CellNote[], firstBlock: number): string {
  const blocks = Array.from({ length: drawingBlocks(notes) }, (_, index) => String(firstBlock + index));
  const shapes = ordered(notes).map(
    (note, index) =>
      `<v:shape id="_x0000_s${String(firstBlock * 1024 + 1 + index)}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
      '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
      '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor(note)}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
      `<x:Row>${String(note.row)}</x:Row><x:Column>${String(note.column)}</x:Column></x:ClientData></v:shape>`,
  );
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${blocks.join(",")}"/></o:shapelayout>` +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    `${shapes.join("")}</xml>`
  );
}
