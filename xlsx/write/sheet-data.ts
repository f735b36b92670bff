import { type CellValue, columnName, type SheetLayout } from "../../core/index";
import { putAscii, putBytes, putInteger, putShort, reserve, utf8, type ByteSink } from "./byte-sink";
import { cellVariants } from "./cell-variants";
import { wouldBeRetyped } from "./retyped-text";
import { columnLook, rowHeights, rowLook, usualHeight } from "./row-heights";
import { sharedStringIndex, type SharedStrings } from "./shared-strings";
import { quotedTwin, styleIndex, type StyleBook } from "./style-book";
import { cutText, longestText, needsSpaceKept, putXmlText } from "./xml-text";

/** What a sheet part needs from its surroundings. */
export interface SheetPlace {
  readonly book: StyleBook;
  /** Where texts go: into the shared strings, or (`null`) inside the cells. */
  readonly texts: SharedStrings | null;
  /** Numbers of the book's styles in the styles part, where they differ from their places in the book. */
  readonly styleNumbers?: readonly number[];
  readonly isActive: boolean;
  /** Relationship id of the notes drawing, where there are notes. */
  readonly notesDrawing: string | null;
  /** Relationship id of the drawing that holds the charts, where there are charts. */
  readonly chartsDrawing: string | null;
}

const maxRows = 1_048_576;
const maxColumns = 16_384;

/** The extent of everything the layout draws: cells, named rows, marks, links and merges. At least one cell. */
export function extent(layout: SheetLayout): { readonly rows: number; readonly columns: number } {
  const ranges = [...layout.merges, ...(layout.open ?? []), ...layout.marks.map(({ range }) => range)];
  let rows = layout.grid.length;
  for (const row of Object.keys(layout.rows)) rows = Math.max(rows, Number.parseInt(row, 10) + 1);
  for (const { bottom } of ranges) rows = Math.max(rows, bottom + 1);
  for (const { row } of layout.links) rows = Math.max(rows, row + 1);
  let columns = layout.columns.length;
  for (const row of layout.grid) columns = Math.max(columns, row.length);
  for (const { right } of ranges) columns = Math.max(columns, right + 1);
  for (const { column } of layout.links) columns = Math.max(columns, column + 1);
  if (rows > maxRows || columns > maxColumns) {
    throw new Error(
      `Sheet ${layout.name} has ${String(rows)} rows and ${String(columns)} columns; Excel takes 1,048,576 by 16,384`,
    );
  }
  return { rows: Math.max(rows, 1), columns: Math.max(columns, 1) };
}

/** The pieces of a cell that depend on its style only, ready as bytes. */
interface Pieces {
  readonly blank: Uint8Array;
  readonly number: Uint8Array;
  readonly shared: Uint8Array;
  readonly inline: Uint8Array;
  readonly logical: Uint8Array;
  readonly error: Uint8Array;
}

function makePieces(style: number): Pieces {
  const s = style === 0 ? '"' : `" s="${String(style)}"`;
  return {
    blank: utf8(`${s}/>`),
    number: utf8(`${s}><v>`),
    shared: utf8(`${s} t="s"><v>`),
    inline: utf8(`${s} t="inlineStr"><is><t`),
    logical: utf8(`${s} t="b"><v>`),
    error: utf8(`${s} t="e"><v>#NUM!`),
  };
}

const endValue = utf8("</v></c>");
const endRow = utf8("</row>");

function putText(sink: ByteSink, text: string, pieces: Pieces, texts: SharedStrings | null): void {
  if (texts !== null) {
    putShort(sink, pieces.shared);
    putInteger(sink, sharedStringIndex(texts, text));
    putShort(sink, endValue);
    return;
  }
  const short = cutText(text, longestText);
  putShort(sink, pieces.inline);
  putAscii(sink, needsSpaceKept(short) ? ' xml:space="preserve">' : ">");
  putXmlText(sink, short);
  reserve(sink, 64);
  putAscii(sink, "</t></is></c>");
}

function putValue(sink: ByteSink, value: Exclude<CellValue, null | string>, pieces: Pieces): void {
  if (typeof value === "boolean") {
    putShort(sink, pieces.logical);
    putAscii(sink, value ? "1" : "0");
  } else if (!Number.isFinite(value)) {
    // Not a number a file can hold: Excel's own error value says so, a blank would hide it.
    putShort(sink, pieces.error);
  } else {
    putShort(sink, pieces.number);
    if ((value | 0) === value && value >= 0) putInteger(sink, value);
    else putAscii(sink, String(value));
  }
  putShort(sink, endValue);
}

/** Puts `<row>` elements for the whole layout: every cell of its extent that has a value or a style. */
export function putRows(sink: ByteSink, layout: SheetLayout, { book, texts, styleNumbers }: SheetPlace): void {
  const { rows, columns } = extent(layout);
  const heights = rowHeights(layout);
  const variants = cellVariants(layout);
  const starts = Array.from({ length: columns }, (_, column) => utf8(`<c r="${columnName(column)}`));
  const piecesByStyle: Pieces[] = [];
  const piecesOf = (style: number): Pieces => (piecesByStyle[style] ??= makePieces(styleNumbers?.[style] ?? style));
  const stylesByLook = new Map<string, readonly number[]>();
  const usualStyles = (row: number): readonly number[] => {
    const look = rowLook(layout, row);
    const known = stylesByLook.get(look);
    if (known !== undefined) return known;
    const fresh = Array.from({ length: columns }, (_, column) => styleIndex(book, look, columnLook(layout, column)));
    stylesByLook.set(look, fresh);
    return fresh;
  };
  for (let row = 0; row < rows; row++) {
    const cells = layout.grid[row] ?? [];
    const usual = usualStyles(row);
    const special = variants.get(row);
    const height = heights.get(row) ?? usualHeight(layout, row);
    reserve(sink, columns * 80 + 128);
    const rowNumber = utf8(String(row + 1));
    putAscii(sink, '<row r="');
    putShort(sink, rowNumber);
    putAscii(sink, '"');
    if (height !== null) putAscii(sink, ` ht="${String(height.points)}"${height.fixed ? ' customHeight="1"' : ""}`);
    putAscii(sink, ">");
    for (let column = 0; column < columns; column++) {
      const value = cells[column] ?? null;
      const variant = special?.get(column);
      let style = usual[column] ?? 0;
      if (variant !== undefined) style = styleIndex(book, rowLook(layout, row), columnLook(layout, column), variant);
      if (value === null && style === 0) continue;
      if (typeof value === "string" && book.styles[style]?.format !== "@" && wouldBeRetyped(value))
        style = quotedTwin(book, style);
      // Texts inside the cells eat the room reserved for the row.
      if (texts === null) reserve(sink, (columns - column) * 80 + 128);
      putShort(sink, starts[column] ?? endRow);
      putShort(sink, rowNumber);
      const pieces = piecesOf(style);
      if (value === null) putShort(sink, pieces.blank);
      else if (typeof value === "string") putText(sink, value, pieces, texts);
      else putValue(sink, value, pieces);
    }
    putBytes(sink, endRow);
  }
}
