import { parseCellName } from "../../core/index";
import type { Touched } from "./touched-cells";
import { attributesOf, endOfElement, nextTag, type Attribute, type ByteText, type Tag } from "./xml-scan";

/** A cell that is there. */
export interface FoundCell {
  readonly start: number;
  readonly end: number;
  readonly row: number;
  readonly column: number;
  readonly style: number | null;
  readonly formula: Tag | null;
}

/** A row that is there, with its cells if they were asked for. */
export interface FoundRow {
  readonly row: number;
  readonly tag: Tag;
  readonly attributes: ReadonlyMap<string, Attribute>;
  /** Where the content stops, as in `Element`. */
  readonly contentEnd: number;
  readonly cells: readonly FoundCell[];
}

export interface ColumnStyle {
  readonly first: number;
  readonly last: number;
  readonly style: number;
}

/** Where the things of a worksheet part stand. */
export interface SheetMap {
  readonly data: Tag;
  readonly dataEnd: number;
  readonly dimension: Attribute | null;
  readonly columnStyles: readonly ColumnStyle[];
  /** Rows to be changed. */
  readonly rows: ReadonlyMap<number, FoundRow>;
  /** For each row to be made, the position to put it at. */
  readonly gaps: ReadonlyMap<number, number>;
}

export function numberOf(attribute: Attribute | undefined): number | null {
  return attribute !== undefined && /^\d+$/.test(attribute.raw) ? Number.parseInt(attribute.raw, 10) : null;
}

/** The cells of one row, from the tag after the row's own to the row's end. */
export function cellsOfRow(
  xml: ByteText,
  rowTag: Tag,
  row: number,
): { readonly cells: FoundCell[]; readonly contentEnd: number } {
  const cells: FoundCell[] = [];
  if (rowTag.kind === "empty") return { cells, contentEnd: rowTag.end };
  let column = -1;
  let tag = nextTag(xml, rowTag.end);
  while (tag !== null && !(tag.kind === "close" && tag.name === "row")) {
    if (tag.name !== "c" || tag.kind === "close") {
      tag = nextTag(xml, tag.kind === "open" ? endOfElement(xml, tag).end : tag.end);
      continue;
    }
    const attributes = attributesOf(xml, tag);
    // A cell without a reference stands right of the one before it.
    column = parseCellName(attributes.get("r")?.raw ?? "")?.column ?? column + 1;
    let end = tag.end;
    let formula: Tag | null = null;
    if (tag.kind === "open") {
      let inner = nextTag(xml, tag.end);
      while (inner !== null && !(inner.kind === "close" && inner.name === "c")) {
        if (inner.name === "f" && inner.kind !== "close") formula = inner;
        inner = nextTag(xml, inner.end);
      }
      end = inner?.end ?? xml.length;
    }
    cells.push({ start: tag.start, end, row, column, style: numberOf(attributes.get("s")), formula });
    tag = nextTag(xml, end);
  }
  return { cells, contentEnd: tag?.start ?? xml.length };
}

/** Walks the rows; `visit` sees each row's tag and zero-based index, and says where to go on. */
export function walkRows(
  xml: ByteText,
  data: Tag,
  visit: (tag: Tag, row: number, attributes: ReadonlyMap<string, Attribute>) => number,
): number {
  if (data.kind === "empty") return data.end;
  let row = -1;
  let tag = nextTag(xml, data.end);
  while (tag !== null && !(tag.kind === "close" && tag.name === "sheetData")) {
    if (tag.name !== "row" || tag.kind === "close") {
      tag = nextTag(xml, tag.end);
      continue;
    }
    const attributes = attributesOf(xml, tag);
    // A row without a number stands below the one before it.
    row = (numberOf(attributes.get("r")) ?? row + 2) - 1;
    tag = nextTag(xml, visit(tag, row, attributes));
  }
  return tag?.start ?? xml.length;
}

/** Maps a worksheet part for the rows to be touched; `null` when it is not a worksheet. */
export function mapSheet(xml: ByteText, touched: Touched): SheetMap | null {
  let dimension: Attribute | null = null;
  const columnStyles: ColumnStyle[] = [];
  let data = nextTag(xml, 0);
  for (; data !== null && data.name !== "sheetData"; data = nextTag(xml, data.end)) {
    const attributes = data.name === "dimension" || data.name === "col" ? attributesOf(xml, data) : null;
    if (attributes === null) continue;
    if (data.name === "dimension") dimension = attributes.get("ref") ?? null;
    const first = numberOf(attributes.get("min"));
    const last = numberOf(attributes.get("max"));
    const style = numberOf(attributes.get("style"));
    if (first !== null && last !== null && style !== null)
      columnStyles.push({ first: first - 1, last: last - 1, style });
  }
  if (data === null) return null;
  const missing = [...touched.keys()].sort((a, b) => a - b);
  const rows = new Map<number, FoundRow>();
  const gaps = new Map<number, number>();
  let next = 0;
  // Only inside a comment or CDATA could an end tag be none: without them, whole rows can be passed over.
  const hasAsides = xml.includes("<!");
  const dataEnd = walkRows(xml, data, (tag, row, attributes) => {
    for (; next < missing.length && (missing[next] ?? row) < row; next++) gaps.set(missing[next] ?? row, tag.start);
    if (missing[next] !== row)
      return hasAsides || tag.kind === "empty" ? tag.end : xml.indexOf(`</${tag.prefix}row`, tag.end);
    next++;
    const { cells, contentEnd } = cellsOfRow(xml, tag, row);
    rows.set(row, { row, tag, attributes, contentEnd, cells });
    return contentEnd;
  });
  for (; next < missing.length; next++) gaps.set(missing[next] ?? 0, dataEnd);
  return { data, dataEnd, dimension, columnStyles, rows, gaps };
}
