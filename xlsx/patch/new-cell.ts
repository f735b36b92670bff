import type { CellValue } from "../../core/index";
import { byteSink, takeBytes } from "../write/byte-sink";
import { wouldBeRetyped } from "../write/retyped-text";
import { cutText, longestText, needsSpaceKept, putXmlText } from "../write/xml-text";
import type { StyleTwins } from "./style-twins";
import { byteText, type ByteText } from "./xml-scan";

/** Days between the two date systems: 0 in the 1904 system is 1,462 in the 1900 system. */
export const shiftOf1904 = 1462;

/** What a sheet's cells are written with. */
export interface CellContext {
  readonly twins: StyleTwins;
  readonly uses1904: boolean;
}

/** The style a value needs, starting from the cell's own. */
function styleFor(value: CellValue, style: number, { twins }: CellContext): number {
  if (typeof value === "string") return !twins.isText(style) && wouldBeRetyped(value) ? twins.textTwin(style) : style;
  if (typeof value === "number" && twins.isText(style)) return twins.generalTwin(style);
  return style;
}

function textXml(prefix: string, text: string): ByteText {
  const short = cutText(text, longestText);
  const sink = byteSink(short.length * 2 + 64);
  putXmlText(sink, short);
  const space = needsSpaceKept(short) ? ' xml:space="preserve"' : "";
  return `<${prefix}is><${prefix}t${space}>${byteText(takeBytes(sink))}</${prefix}t></${prefix}is>`;
}

/**
 * One `<c>` element. `style` is the cell's own style, or the one it would inherit; text goes in as an inline string, so that
 * the shared strings stay as they are. A number that is not finite becomes #NUM!.
 */
export function newCell(prefix: string, name: string, style: number, value: CellValue, context: CellContext): ByteText {
  const index = styleFor(value, style, context);
  const head = `<${prefix}c r="${name}"${index === 0 ? "" : ` s="${String(index)}"`}`;
  const whole = (type: string, content: string): ByteText =>
    `${head}${type}><${prefix}v>${content}</${prefix}v></${prefix}c>`;
  if (value === null) return `${head}/>`;
  if (typeof value === "string") return `${head} t="inlineStr">${textXml(prefix, value)}</${prefix}c>`;
  if (typeof value === "boolean") return whole(' t="b"', value ? "1" : "0");
  if (!Number.isFinite(value)) return whole(' t="e"', "#NUM!");
  return whole("", String(context.uses1904 && context.twins.isDate(index) ? value - shiftOf1904 : value));
}
