import type { ColumnLook, Mark, RowLook } from "../../core/index";
import { columnDrawings, rowDrawings, toneFills, type Horizontal } from "./looks";

/** All that a cell's format record says. */
export interface CellStyle {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly linked: boolean;
  readonly fill: string | null;
  readonly bordered: boolean;
  readonly format: string;
  readonly horizontal: Horizontal;
  readonly wraps: boolean;
  readonly locked: boolean;
  /** Excel shows the cell as if typed after an apostrophe: the text stays text when it is edited. ECMA-376 18.8.45. */
  readonly quoted: boolean;
}

/** What sets one cell apart from the others of its row and column. */
export interface Variant {
  readonly tone: Mark["tone"] | null;
  readonly linked: boolean;
  /** Stays open on a protected sheet. */
  readonly open: boolean;
}

export const plainVariant: Variant = { tone: null, linked: false, open: false };

/** The styles of one workbook, each once; a style's index is its place in `styles`. Grows as cells ask for styles. */
export interface StyleBook {
  readonly styles: CellStyle[];
  readonly indices: Map<string, number>;
  readonly quotedTwins: Map<number, number>;
}

function intern(book: StyleBook, style: CellStyle): number {
  const key = Object.values(style).join("|");
  const known = book.indices.get(key);
  if (known !== undefined) return known;
  const index = book.styles.push(style) - 1;
  book.indices.set(key, index);
  return index;
}

/** Whether a cell of these looks wraps its text. */
export function wrapsText(row: RowLook, column: ColumnLook): boolean {
  return rowDrawings[row].wraps || (columnDrawings[column].wraps && row !== "numbering");
}

function drawStyle(row: RowLook, column: ColumnLook, variant: Variant): CellStyle {
  const byRow = rowDrawings[row];
  const byColumn = columnDrawings[column];
  // A row with an alignment of its own holds labels, not data: the column's number format would only confuse it.
  const isLabel = byRow.horizontal !== null;
  return {
    size: byRow.size,
    bold: byRow.bold,
    italic: byRow.italic,
    linked: variant.linked,
    fill: variant.tone === null ? byRow.fill : toneFills[variant.tone],
    bordered: byRow.bordered,
    format: isLabel ? "General" : byColumn.format,
    horizontal: byRow.horizontal ?? byColumn.horizontal,
    wraps: wrapsText(row, column),
    locked: byRow.locked && !variant.open,
    quoted: false,
  };
}

/** A book whose style 0 is the workbook's default: a plain, locked, General cell. */
export function styleBook(): StyleBook {
  const book: StyleBook = { styles: [], indices: new Map(), quotedTwins: new Map() };
  intern(book, { ...drawStyle("plain", "general", plainVariant) });
  return book;
}

export function styleIndex(book: StyleBook, row: RowLook, column: ColumnLook, variant: Variant = plainVariant): number {
  return intern(book, drawStyle(row, column, variant));
}

/** What cells typed below or beside our rows start from: the column's number format, without borders or fills. */
export function columnStyleIndex(book: StyleBook, body: RowLook, column: ColumnLook): number {
  return intern(book, { ...drawStyle("plain", column, plainVariant), locked: rowDrawings[body].locked });
}

/** The same style for a text that would turn into something else when retyped. A text format ("@") needs no twin. */
export function quotedTwin(book: StyleBook, index: number): number {
  const known = book.quotedTwins.get(index);
  if (known !== undefined) return known;
  const style = book.styles[index];
  const twin = style === undefined || style.format === "@" ? index : intern(book, { ...style, quoted: true });
  book.quotedTwins.set(index, twin);
  return twin;
}
