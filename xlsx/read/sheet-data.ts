import type { CellValue, FontRun, Position } from "../../core";
import { COLON, GREATER, LESS, SLASH } from "../text-decoding/char-codes";
import type { TextSink } from "../text-decoding/text-sink";
import { cellScan, NUMBER, readCellTag, readRowTag, TEXT, type CellScan } from "./cell-scan";
import { fontColumns, needsFonts, noteFont, takeRuns } from "./font-runs";
import { goToRow, gridBuilder, putValue, storeRow, weightOf } from "./grid-builder";
import { NOT_QUICK, readQuickValue } from "./quick-value";
import { readCellContent, valueOf, type CellContent } from "./slow-value";
import type { StylesPart } from "./styles-part";
import { endsName, hasBytes, isNamed, nextTag, nextTagStart, skipElement, tagCursor } from "./tags";

/** What the cells of a sheet lean on. */
export interface SheetContext {
  /** `null` when the workbook has none. */
  readonly strings: readonly (string | null)[] | null;
  readonly styles: StylesPart;
  readonly is1904: boolean;
  /** How many cells more may be held, blanks between them included. */
  readonly cellsLeft: number;
  readonly sink: TextSink;
}

export interface SheetData {
  readonly kind: "read";
  readonly rows: CellValue[][];
  readonly formulas: Position[];
  readonly notCalculated: { readonly first: Position; readonly count: number } | null;
  /** Zero-based, in the order of the part. */
  readonly hiddenRows: number[];
  readonly fonts: FontRun[];
  readonly cellsUsed: number;
  /** Position after the end tag of `sheetData`. */
  readonly end: number;
}

export type SheetDataOutcome =
  | SheetData
  | { readonly kind: "damaged" }
  /** A cell points at a shared string that is not there. */
  | { readonly kind: "damaged-strings" }
  | { readonly kind: "over" };

const damaged = { kind: "damaged" } as const;
const damagedStrings = { kind: "damaged-strings" } as const;
const over = { kind: "over" } as const;

// A formula's position is an object, which weighs more than a cell.
const formulaCost = 4;
const days1904 = 1462;

const C = 0x63;
const R = 0x72;

/** The local name of a start tag that matters among rows: "c", "row", or "" for any other tag. Puts `scan` after the name. */
function enterTag(scan: CellScan, start: number): "c" | "row" | "" {
  const { bytes } = scan;
  let name = start + 1;
  let at = name;
  for (; !endsName(bytes[at]); at++) if (bytes[at] === COLON) name = at + 1;
  scan.at = at;
  if (at - name === 1 && bytes[name] === C) return "c";
  return hasBytes(bytes, name, at, "row") && bytes[start + 1] !== SLASH ? "row" : "";
}

/**
 * Reads the cells of a worksheet part from the position after the start tag of `sheetData`. One pass over the bytes, made for the
 * shape Excel writes (`<c r="A1" s="5" t="s"><v>12</v></c>`); whatever has another shape goes through the general tag reader.
 * Positions come from `r`; a cell or row without it follows the one before. The `dimension` of the sheet is not looked at.
 */
export function readSheetData(bytes: Uint8Array, start: number, context: SheetContext): SheetDataOutcome {
  const { strings, styles, sink, cellsLeft } = context;
  const formulas: Position[] = [];
  const hiddenRows: number[] = [];
  const dateStyles = context.is1904 ? styles.isDateStyle : null;
  const fonts = needsFonts(styles) ? fontColumns(styles.fontNames) : null;
  const content: CellContent = { text: "", hasValue: false, hasFormula: false, isInline: false };
  const cursor = tagCursor(bytes);
  const scan = cellScan(bytes);
  const grid = gridBuilder();
  let firstNotCalculated: Position | null = null;
  let notCalculated = 0;

  for (let at = start; ;) {
    while (at < bytes.length && bytes[at] !== LESS) at++;
    if (bytes[at + 1] === C && endsName(bytes[at + 2])) scan.at = at + 2;
    else if (bytes[at + 1] === SLASH && bytes[at + 2] === R && bytes[at + 5] === GREATER) {
      at += 6;
      continue;
    } else {
      const tag = nextTagStart(bytes, at);
      if (tag < 0) return damaged;
      const name = enterTag(scan, tag);
      if (name === "row") {
        if (!readRowTag(scan)) return damaged;
        at = scan.at;
        goToRow(grid, scan.row);
        if (weightOf(grid) > cellsLeft) return over;
        if (scan.isHidden) hiddenRows.push(scan.row);
        continue;
      }
      if (name === "") {
        // The end of the cells, or whatever else may stand among rows.
        cursor.at = tag;
        cursor.depth = 1;
        if (!nextTag(cursor)) return damaged;
        if (cursor.kind !== "close") skipElement(cursor);
        else if (isNamed(cursor, "sheetData")) break;
        if (cursor.isBroken) return damaged;
        at = cursor.at;
        continue;
      }
    }

    if (!readCellTag(scan)) return damaged;
    at = scan.at;
    if (scan.row !== grid.row) {
      // The cell knows better than the row it stands in.
      goToRow(grid, scan.row);
      if (weightOf(grid) > cellsLeft) return over;
    }
    if (scan.isEmpty) continue;

    const { row, column, type, style } = scan;
    let value = readQuickValue(scan, strings, sink);
    at = scan.at;
    if (value === NOT_QUICK) {
      cursor.at = cursor.end = at;
      cursor.kind = "open";
      cursor.depth = 1;
      if (!readCellContent(cursor, content, sink)) return damaged;
      at = cursor.at;
      value = valueOf(type, content, strings);
      if (content.hasFormula) {
        grid.used += formulaCost;
        formulas.push({ row, column });
        if (value === null && !(type === TEXT && content.hasValue)) {
          firstNotCalculated ??= { row, column };
          notCalculated++;
        }
      }
    }
    if (value === null) continue;
    if (value === undefined) return damagedStrings;
    if (dateStyles?.[style] === true && type === NUMBER && typeof value === "number") value += days1904;
    putValue(grid, column, value);
    if (fonts !== null) noteFont(fonts, row, column, styles.fontOfStyle[style] ?? 0);
  }

  storeRow(grid);
  const cellsUsed = weightOf(grid);
  if (cellsUsed > cellsLeft) return over;
  return {
    kind: "read",
    rows: grid.rows,
    formulas,
    notCalculated: firstNotCalculated === null ? null : { first: firstNotCalculated, count: notCalculated },
    hiddenRows,
    fonts: fonts === null ? [] : takeRuns(fonts),
    cellsUsed,
    end: cursor.end,
  };
}
