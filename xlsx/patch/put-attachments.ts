import type { SheetLayout } from "../../core/index";
import { drawableCharts } from "../write/chart-cells";
import { chartXml } from "../write/chart-xml";
import { chartType, drawingType, drawingXml } from "../write/drawing-xml";
import { commentsXml, notesDrawingXml } from "../write/notes";
import { encodeText } from "./byte-text";
import type { OpenPackage } from "./open-package";
import { declarePart, freePart, relate } from "./package-edits";

/** From the folder of `part` (two levels deep at most) to another part. */
function pathTo(part: string, target: string): string {
  const from = part.split("/").slice(0, -1);
  const to = target.split("/");
  let same = 0;
  while (same < from.length && from[same] === to[same]) same++;
  return [...from.slice(same).map(() => ".."), ...to.slice(same)].join("/");
}

/** The folder over that of a sheet part, with its slash: "xl/". */
function folderOf(part: string): string {
  return part.split("/").slice(0, -2).concat("").join("/");
}

/** Puts the notes of a sheet and their drawing into the package; returns the relationship of the drawing. */
export function putNotes(open: OpenPackage, part: string, layout: SheetLayout, index: number): string | null {
  if (layout.notes.length === 0) return null;
  const folder = folderOf(part);
  const comments = freePart(open, `${folder}comments`, ".xml").name;
  const drawing = freePart(open, `${folder}drawings/vmlDrawing`, ".vml").name;
  open.write(comments, encodeText(commentsXml(layout.notes)));
  // Far above the blocks of shape ids that Excel hands out sheet by sheet.
  open.write(drawing, encodeText(notesDrawingXml(layout.notes, 1000 + index * 64)));
  declarePart(open, comments, "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml");
  declarePart(open, drawing, "application/vnd.openxmlformats-officedocument.vmlDrawing");
  relate(open, part, "comments", pathTo(part, comments));
  return relate(open, part, "vmlDrawing", pathTo(part, drawing));
}

/** Puts the charts of a sheet and their drawing into the package; returns the relationship of the drawing. */
export function putCharts(open: OpenPackage, part: string, layout: SheetLayout): string | null {
  const charts = drawableCharts(layout);
  if (charts.length === 0) return null;
  const folder = folderOf(part);
  const drawing = freePart(open, `${folder}drawings/drawing`, ".xml").name;
  open.write(drawing, encodeText(drawingXml(charts)));
  declarePart(open, drawing, drawingType);
  for (const chart of charts) {
    const name = freePart(open, `${folder}charts/chart`, ".xml").name;
    open.write(name, encodeText(chartXml(layout, chart)));
    declarePart(open, name, chartType);
    relate(open, drawing, "chart", pathTo(drawing, name));
  }
  return relate(open, part, "drawing", pathTo(part, drawing));
}
