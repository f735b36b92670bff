import type { ChartLayout, Range } from "../../core/index";
import { xmlHead, xmlString } from "./xml-text";

export const drawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";
export const chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

const chartSpace = "http://schemas.openxmlformats.org/drawingml/2006/chart";

function corner(tag: "from" | "to", row: number, column: number): string {
  return `<xdr:${tag}><xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
}

// "oneCell": rows hidden by a filter push the chart, but do not squash it.
function anchor({ top, left, bottom, right }: Range): string {
  const end = corner("to", Math.max(bottom, top) + 1, Math.max(right, left) + 1);
  return `<xdr:twoCellAnchor editAs="oneCell">${corner("from", top, left)}${end}`;
}

/** The drawing part of a sheet with charts; chart n hangs on relationship rIdn. */
export function drawingXml(charts: readonly ChartLayout[]): string {
  const frames = charts.map(({ title, at }, index) => {
    const number = String(index + 1);
    return (
      `${anchor(at)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
      `<xdr:cNvPr id="${String(index + 2)}" name="Biểu đồ ${number}" descr="${xmlString(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      `<a:graphic><a:graphicData uri="${chartSpace}"><c:chart xmlns:c="${chartSpace}" r:id="rId${number}"/></a:graphicData></a:graphic>` +
      "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
    );
  });
  return (
    `${xmlHead}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ` +
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
    `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${frames.join("")}</xdr:wsDr>`
  );
}
