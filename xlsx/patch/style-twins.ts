import { kindOfFormat } from "../read/number-format";
import { applyEdits, decodeXml, type Edit } from "./byte-text";
import { attributesOf, elementsNamed, type ByteText, type Element } from "./xml-scan";

/** The cell formats of an officer's workbook, and the twins that new values need. */
export interface StyleTwins {
  /** Whether cells of this style hold text ("@"), or show text as if after an apostrophe. */
  isText(style: number): boolean;
  isDate(style: number): boolean;
  /** The same style with the format "@". */
  textTwin(style: number): number;
  /** The same style for a number: General in place of "@", and no apostrophe. */
  generalTwin(style: number): number;
  /** The styles part with the twins appended; `null` when none was needed. */
  changed(): ByteText | null;
}

/** One `<xf>` with some attributes set, or (`null`) taken away. */
function withAttributes(xml: ByteText, element: Element, changes: Readonly<Record<string, string | null>>): ByteText {
  const edits: Edit[] = [];
  const nameEnd = element.tag.start + 1 + element.tag.prefix.length + element.tag.name.length;
  for (const [name, value] of Object.entries(changes)) {
    const known = element.attributes.get(name);
    if (known !== undefined) edits.push({ start: known.start, end: known.end, insert: value ?? "0" });
    else if (value !== null) edits.push({ start: nameEnd, end: nameEnd, insert: ` ${name}="${value}"` });
  }
  const shifted = edits.map(({ start, end, insert }) => ({
    start: start - element.tag.start,
    end: end - element.tag.start,
    insert,
  }));
  return applyEdits(xml.slice(element.tag.start, element.end), shifted);
}

/** Reads the styles part. A workbook without one (`null`) has only General cells, and no twin can be made. */
export function styleTwins(xml: ByteText | null): StyleTwins {
  const list = xml === null ? undefined : elementsNamed(xml, "cellXfs")[0];
  if (xml === null || list === undefined) {
    const same = (style: number): number => style;
    return { isText: () => false, isDate: () => false, textTwin: same, generalTwin: same, changed: () => null };
  }
  const codes = new Map<number, string>();
  for (const { attributes } of elementsNamed(xml, "numFmt")) {
    codes.set(
      Number.parseInt(attributes.get("numFmtId")?.raw ?? "", 10),
      decodeXml(attributes.get("formatCode")?.raw ?? ""),
    );
  }
  const records = elementsNamed(xml, "xf", list.tag.end, list.contentEnd);
  const added: ByteText[] = [];
  const twins = new Map<string, number>();
  const formatOf = (style: number): number =>
    Number.parseInt(records[style]?.attributes.get("numFmtId")?.raw ?? "0", 10);
  const twin = (style: number, format: string): number => {
    const record = records[style];
    if (record === undefined) return style;
    const key = `${String(style)} ${format}`;
    const known = twins.get(key);
    if (known !== undefined) return known;
    const index = records.length + added.length;
    added.push(withAttributes(xml, record, { numFmtId: format, applyNumberFormat: "1", quotePrefix: null }));
    twins.set(key, index);
    return index;
  };
  const isTextFormat = (style: number): boolean => formatOf(style) === 49 || codes.get(formatOf(style)) === "@";
  return {
    isText: (style) => {
      const prefix = records[style]?.attributes.get("quotePrefix")?.raw;
      return isTextFormat(style) || prefix === "1" || prefix === "true";
    },
    isDate: (style) => kindOfFormat(formatOf(style), codes) === "date",
    textTwin: (style) => twin(style, "49"),
    generalTwin: (style) => twin(style, isTextFormat(style) ? "0" : String(formatOf(style))),
    changed: () => {
      if (added.length === 0) return null;
      const edits: Edit[] = [{ start: list.contentEnd, end: list.contentEnd, insert: added.join("") }];
      const count = attributesOf(xml, list.tag).get("count");
      if (count !== undefined)
        edits.push({ start: count.start, end: count.end, insert: String(records.length + added.length) });
      return applyEdits(xml, edits);
    },
  };
}
