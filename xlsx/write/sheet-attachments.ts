import type { SheetLayout } from "../../core/index";
import { drawableCharts } from "./chart-cells";
import { chartXml } from "./chart-xml";
import { drawingXml } from "./drawing-xml";
import { commentsXml, notesDrawingXml } from "./notes";
import { relationsXml, type Relation } from "./package-parts";

/** The parts that hang on a sheet, by name and with their text, and the ids under which the sheet names its drawings. */
export interface Attachments {
  readonly parts: readonly (readonly [name: string, xml: string])[];
  readonly notesDrawing: string | null;
  readonly chartsDrawing: string | null;
}

/** Numbers that must not be used twice in a workbook: the sheet's own, its first block of shape ids, its first chart. */
export interface AttachmentNumbers {
  readonly number: number;
  readonly firstBlock: number;
  readonly firstChart: number;
}

/** Notes and charts of one sheet of a new workbook. */
export function sheetAttachments(
  sheet: SheetLayout,
  { number, firstBlock, firstChart }: AttachmentNumbers,
): Attachments {
  const own = String(number);
  const relations: Relation[] = [];
  const parts: (readonly [string, string])[] = [];
  const relate = (kind: string, target: string): string => `rId${String(relations.push({ kind, target }))}`;
  let notesDrawing: string | null = null;
  let chartsDrawing: string | null = null;
  if (sheet.notes.length > 0) {
    notesDrawing = relate("vmlDrawing", `../drawings/vmlDrawing${own}.vml`);
    relate("comments", `../comments${own}.xml`);
    parts.push([`xl/comments${own}.xml`, commentsXml(sheet.notes)]);
    parts.push([`xl/drawings/vmlDrawing${own}.vml`, notesDrawingXml(sheet.notes, firstBlock)]);
  }
  const charts = drawableCharts(sheet);
  if (charts.length > 0) {
    chartsDrawing = relate("drawing", `../drawings/drawing${own}.xml`);
    const names = charts.map((_, index) => `charts/chart${String(firstChart + index)}.xml`);
    const toCharts = names.map((name) => ({ kind: "chart", target: `../${name}` }));
    parts.push([`xl/drawings/drawing${own}.xml`, drawingXml(charts)]);
    parts.push([`xl/drawings/_rels/drawing${own}.xml.rels`, relationsXml(toCharts)]);
    charts.forEach((chart, index) => parts.push([`xl/${names[index] ?? ""}`, chartXml(sheet, chart)]));
  }
  if (relations.length > 0) parts.unshift([`xl/worksheets/_rels/sheet${own}.xml.rels`, relationsXml(relations)]);
  return { parts, notesDrawing, chartsDrawing };
}
