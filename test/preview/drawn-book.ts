import { type CellValue, type ColumnLook, type RowLook, sheetLayout } from "../../core";
import type { DrawnSheet } from "../../standalone/page/use-sheet";
import { rowDrawings } from "../../xlsx/write/looks";
import type { SheetState } from "../office-host/book";
import { valueOf } from "../office-host/cell-content";
import { cellKey } from "../office-host/cell-style";
import { usedArea } from "../office-host/cells";
import { rangeOfArea } from "../office-host/sheet-input";

const COLUMN_POINTS = 5.25;
/** Headings and titles stand at the top; a drawing looks no further down for them. */
const LOOKED_AT = 400;

const hostColour = (argb: string): string => `#${argb.slice(2)}`.toUpperCase();

const lookOfFill = new Map(
  Object.entries(rowDrawings).flatMap(([look, { fill }]) =>
    // The names are those of the table just read.
    fill === null ? [] : [[hostColour(fill), look as RowLook]],
  ),
);

/** A cell as the API hands it out, a blank one as `null`. */
export function shownValue(sheet: SheetState, row: number, column: number): CellValue {
  const value = valueOf(sheet.cells.get(cellKey(row, column)));
  return value === "" ? null : value;
}

function columnLookAt(sheet: SheetState, row: number, column: number): ColumnLook {
  const format = sheet.styles.at(row, column)["numberFormat"];
  if (typeof format !== "string") return "general";
  if (/d.*m.*y/i.test(format)) return "date";
  if (format.endsWith("%")) return "percent";
  if (format === "@") return "text";
  return format.startsWith("#,##0") ? "integer" : "general";
}

function rowLookAt(sheet: SheetState, row: number): RowLook | null {
  const style = sheet.styles.at(row, 0);
  const look = lookOfFill.get(String(style["fill.color"]).toUpperCase());
  if (look !== undefined) return look;
  return style["font.bold"] === true ? "title" : null;
}

function layoutOf(sheet: SheetState, rowCount: number, columnCount: number): DrawnSheet["layout"] {
  const isWidthKnown = [...sheet.columns.values()].some(({ size }) => size !== undefined);
  // An officer's own sheet, whose widths the reader of files does not tell.
  if (!isWidthKnown) return null;
  const rows: Record<number, RowLook> = {};
  for (let row = 0; row < Math.min(rowCount, LOOKED_AT); row++) {
    const look = rowLookAt(sheet, row);
    if (look !== null) rows[row] = look;
  }
  return sheetLayout(sheet.name, [], {
    columns: Array.from({ length: columnCount }, (_, column) => {
      const { size, hidden = false } = sheet.columns.get(column) ?? {};
      return { width: (size ?? 48) / COLUMN_POINTS, look: "general", hidden };
    }),
    rows,
    bodyLook: "body",
    merges: sheet.merges.map(rangeOfArea),
  });
}

/** A sheet of the in-memory Excel as the page's grid draws sheets; all of it is at hand, so nothing is waited for. */
export function drawnSheet(sheet: SheetState): DrawnSheet {
  const used = usedArea(sheet, true);
  const rowCount = used === null ? 0 : used.row + used.height;
  const columnCount = used === null ? 0 : used.column + used.width;
  return {
    sheet: { name: sheet.name, hidden: false, rowCount, columnCount },
    layout: layoutOf(sheet, rowCount, columnCount),
    columns: [],
    row: (row) => Array.from({ length: columnCount }, (_, column) => shownValue(sheet, row, column)),
    look: (row, column) => columnLookAt(sheet, row, column),
    want: () => undefined,
  };
}
