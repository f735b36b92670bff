import { fontName } from "./looks";
import type { CellStyle, StyleBook } from "./style-book";
import { xmlAttributes, xmlHead, xmlText } from "./xml-text";

/** The records of a styles part to which a cell format points by place; new ones go to the end. */
export interface StylePools {
  readonly fonts: string[];
  readonly fills: string[];
  readonly borders: string[];
  /** Custom number formats; ids below 164 are Excel's own. */
  readonly formats: { readonly id: number; readonly code: string }[];
}

const builtInFormats: Readonly<Record<string, number>> = { General: 0, "#,##0": 3, "#,##0.00": 4, "@": 49 };

function fontXml({ size, bold, italic, linked }: CellStyle): string {
  const colour = linked ? '<u/><sz val="$"/><color rgb="FF0B4F9E"/>' : '<sz val="$"/><color rgb="FF000000"/>';
  const head = `${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}${colour.replace("$", String(size))}`;
  return `<font>${head}<name val="${fontName}"/><family val="1"/></font>`;
}

function fillXml({ fill }: CellStyle): string {
  if (fill === null) return '<fill><patternFill patternType="none"/></fill>';
  return `<fill><patternFill patternType="solid"><fgColor rgb="${fill}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml({ bordered }: CellStyle): string {
  if (!bordered) return "<border><left/><right/><top/><bottom/><diagonal/></border>";
  const side = (name: string): string => `<${name} style="thin"><color rgb="FF404040"/></${name}>`;
  return `<border>${["left", "right", "top", "bottom"].map(side).join("")}<diagonal/></border>`;
}

function place(list: string[], xml: string): number {
  const known = list.indexOf(xml);
  return known >= 0 ? known : list.push(xml) - 1;
}

function alignmentXml(style: CellStyle): string {
  const horizontal = style.horizontal === "general" ? undefined : style.horizontal;
  return `<alignment${xmlAttributes({ horizontal, vertical: "center", wrapText: style.wraps ? 1 : undefined })}/>`;
}

function formatId(pools: StylePools, code: string): number {
  const known = builtInFormats[code] ?? pools.formats.find((format) => format.code === code)?.id;
  if (known !== undefined) return known;
  const id = pools.formats.reduce((most, format) => Math.max(most, format.id), 163) + 1;
  pools.formats.push({ id, code });
  return id;
}

/** One `<xf>` for each style of the book, in its order. The pools grow by what they lack. */
export function styleRecords(book: StyleBook, pools: StylePools): string[] {
  return book.styles.map((style) => {
    const numFmtId = formatId(pools, style.format);
    const attributes = xmlAttributes({
      numFmtId,
      fontId: place(pools.fonts, fontXml(style)),
      fillId: place(pools.fills, fillXml(style)),
      borderId: place(pools.borders, borderXml(style)),
      xfId: 0,
      quotePrefix: style.quoted ? 1 : undefined,
      applyNumberFormat: numFmtId === 0 ? undefined : 1,
      applyFont: 1,
      applyFill: style.fill === null ? undefined : 1,
      applyBorder: style.bordered ? 1 : undefined,
      applyAlignment: 1,
      applyProtection: style.locked ? undefined : 1,
    });
    return `<xf${attributes}>${alignmentXml(style)}${style.locked ? "" : '<protection locked="0"/>'}</xf>`;
  });
}

export function formatXml({ id, code }: StylePools["formats"][number]): string {
  return `<numFmt numFmtId="${String(id)}" formatCode="${xmlText(code)}"/>`;
}

function list(name: string, items: readonly string[]): string {
  return items.length === 0 ? "" : `<${name} count="${String(items.length)}">${items.join("")}</${name}>`;
}

/** The whole styles part of a new workbook. */
export function stylesXml(book: StyleBook): string {
  // Excel takes fills 0 and 1 for itself, whatever they say.
  const reserved = [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ];
  const pools: StylePools = { fonts: [], fills: reserved, borders: [], formats: [] };
  const records = styleRecords(book, pools);
  return (
    `${xmlHead}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
    list("numFmts", pools.formats.map(formatXml)) +
    list("fonts", pools.fonts) +
    list("fills", pools.fills) +
    list("borders", pools.borders) +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    list("cellXfs", records) +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    '<dxfs count="0"/><tableStyles count="0"/></styleSheet>'
  );
}
