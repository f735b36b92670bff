import type { StyleBook } from "../write/style-book";
import { formatXml, styleRecords, type StylePools } from "../write/styles-xml";
import { applyEdits, decodeXml, type Edit } from "./byte-text";
import { elementsNamed, type ByteText, type Element } from "./xml-scan";

/** The styles part with a style book's records appended, and for each style of the book its number there. */
export interface AppendedStyles {
  readonly xml: ByteText;
  readonly styleNumbers: readonly number[];
}

interface Pool {
  readonly list: Element;
  readonly items: string[];
  readonly known: number;
}

function poolOf(xml: ByteText, listName: string, itemName: string): Pool | null {
  const list = elementsNamed(xml, listName)[0];
  if (list === undefined || list.tag.kind === "empty") return null;
  const items = elementsNamed(xml, itemName, list.tag.end, list.contentEnd).map(({ tag, end }) =>
    xml.slice(tag.start, end),
  );
  return { list, items, known: items.length };
}

function appendEdits({ list, items, known }: Pool, prefix: string): Edit[] {
  if (items.length === known) return [];
  const insert = items
    .slice(known)
    .join("")
    .replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
  const edits: Edit[] = [{ start: list.contentEnd, end: list.contentEnd, insert }];
  const count = list.attributes.get("count");
  if (count !== undefined) edits.push({ start: count.start, end: count.end, insert: String(items.length) });
  return edits;
}

/**
 * Appends what a style book needs to an officer's styles part; records that are there already, from an earlier sheet of ours,
 * are used again. `null` when the part lacks one of the lists every styles part has.
 */
export function appendStyles(xml: ByteText, book: StyleBook): AppendedStyles | null {
  const fonts = poolOf(xml, "fonts", "font");
  const fills = poolOf(xml, "fills", "fill");
  const borders = poolOf(xml, "borders", "border");
  const cells = poolOf(xml, "cellXfs", "xf");
  if (fonts === null || fills === null || borders === null || cells === null) return null;
  const { prefix } = cells.list.tag;
  const formats = elementsNamed(xml, "numFmt").map(({ attributes }) => ({
    id: Number.parseInt(attributes.get("numFmtId")?.raw ?? "0", 10),
    code: decodeXml(attributes.get("formatCode")?.raw ?? ""),
  }));
  const knownFormats = formats.length;
  const pools: StylePools = { fonts: fonts.items, fills: fills.items, borders: borders.items, formats };
  const places = new Map(cells.items.map((record, index) => [record, index]));
  const styleNumbers = styleRecords(book, pools).map((record) => {
    const known = places.get(record) ?? cells.items.push(record) - 1;
    places.set(record, known);
    return known;
  });
  const formatList = poolOf(xml, "numFmts", "numFmt");
  const fresh = formats.slice(knownFormats).map(formatXml);
  const edits = [fonts, fills, borders, cells].flatMap((pool) => appendEdits(pool, prefix));
  if (formatList !== null)
    edits.push(...appendEdits({ ...formatList, items: [...formatList.items, ...fresh] }, prefix));
  else if (fresh.length > 0) {
    const whole = `<numFmts count="${String(fresh.length)}">${fresh.join("")}</numFmts>`.replace(
      /<(\/?)(?=\w)/g,
      `<$1${prefix}`,
    );
    // numFmts is the first child of the styles part; an empty one must give way to it.
    const empty = elementsNamed(xml, "numFmts")[0];
    const at = empty?.tag.start ?? elementsNamed(xml, "styleSheet")[0]?.tag.end ?? fonts.list.tag.start;
    edits.push({ start: at, end: empty?.end ?? at, insert: whole });
  }
  return { xml: applyEdits(xml, edits), styleNumbers };
}
