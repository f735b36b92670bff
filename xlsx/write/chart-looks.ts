import { fontName } from "./looks";
import { xmlString } from "./xml-text";

/** How one series is drawn. */
interface SeriesLook {
  /** RGB of a bar. */
  readonly fill: string;
  /** RGB of a line and its markers: darker than a bar may be, because it is thin. */
  readonly line: string;
  readonly dash: "solid" | "dash" | "sysDot" | "dashDot";
  readonly symbol: "circle" | "square" | "triangle" | "diamond";
}

// Far apart in lightness, so that they differ on a black-and-white printer and to every kind of colour sight.
const looks = [
  { fill: "1F4E79", line: "1F4E79", dash: "solid", symbol: "circle" },
  { fill: "E3A23B", line: "B5651D", dash: "dash", symbol: "square" },
  { fill: "2A8C82", line: "1B7F75", dash: "sysDot", symbol: "triangle" },
  { fill: "D0D0D0", line: "6E6E6E", dash: "dashDot", symbol: "diamond" },
] as const satisfies readonly SeriesLook[];

const ink = "262626";
const faint = "D9D9D9";
const outline = "404040";

function seriesLook(index: number): SeriesLook {
  return looks[index % looks.length] ?? looks[0];
}

function solid(rgb: string): string {
  return `<a:solidFill><a:srgbClr val="${rgb}"/></a:solidFill>`;
}

/** A line of some width in points. */
function stroke(rgb: string, points: number, dash = ""): string {
  return `<a:ln w="${String(points * 12_700)}">${solid(rgb)}${dash}</a:ln>`;
}

/** Shape properties of the bars of a series: the fifth series and on repeat the colours, hatched. */
export function barShape(index: number): string {
  const { fill } = seriesLook(index);
  const hatched =
    `<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="${fill}"/></a:fgClr>` +
    '<a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>';
  return `<c:spPr>${index < looks.length ? solid(fill) : hatched}${stroke(outline, 0.5)}</c:spPr>`;
}

/** Shape properties and marker of a line. */
export function lineShape(index: number): string {
  const { line, dash, symbol } = seriesLook(index);
  const marker = `<c:marker><c:symbol val="${symbol}"/><c:size val="7"/><c:spPr>${solid(line)}${stroke(line, 0.75)}</c:spPr></c:marker>`;
  return `<c:spPr>${stroke(line, 2.25, `<a:prstDash val="${dash}"/><a:round/>`)}</c:spPr>${marker}`;
}

export const gridShape = `<c:majorGridlines><c:spPr>${stroke(faint, 0.5)}</c:spPr></c:majorGridlines>`;
export const axisShape = `<c:spPr><a:noFill/>${stroke("7F7F7F", 0.75)}</c:spPr>`;
export const noShape = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>";
export const frameShape = `<c:spPr>${solid("FFFFFF")}${stroke(faint, 0.75)}</c:spPr>`;

/** Run properties: size in points, and the house font for every script, so that Vietnamese marks come from one font. */
function run(tag: "a:defRPr" | "a:rPr", points: number, bold: boolean): string {
  const faces = ["latin", "ea", "cs"].map((script) => `<a:${script} typeface="${fontName}"/>`).join("");
  const language = tag === "a:rPr" ? ' lang="vi-VN"' : "";
  return `<${tag}${language} sz="${String(points * 100)}" b="${bold ? "1" : "0"}">${solid(ink)}${faces}</${tag}>`;
}

/** Text properties of labels; `rotation` in degrees. */
export function textLook(points: number, rotation?: number): string {
  const body = rotation === undefined ? "<a:bodyPr/>" : `<a:bodyPr rot="${String(rotation * 60_000)}" vert="horz"/>`;
  return `<c:txPr>${body}<a:lstStyle/><a:p><a:pPr>${run("a:defRPr", points, false)}</a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;
}

/** A title of the chart or of an axis; "" for no text. */
export function titleXml(text: string, points: number, bold: boolean, rotation?: number): string {
  if (text.trim() === "") return "";
  const body = rotation === undefined ? "<a:bodyPr/>" : `<a:bodyPr rot="${String(rotation * 60_000)}" vert="horz"/>`;
  const paragraphs = text
    .split("\n")
    .map(
      (line) =>
        `<a:p><a:pPr>${run("a:defRPr", points, bold)}</a:pPr><a:r>${run("a:rPr", points, bold)}<a:t>${xmlString(line)}</a:t></a:r></a:p>`,
    );
  return `<c:title><c:tx><c:rich>${body}<a:lstStyle/>${paragraphs.join("")}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}
