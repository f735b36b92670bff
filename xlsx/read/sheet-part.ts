import { parseCellName, type Range } from "../../core";
import { columnLimit } from "./cell-scan";
import { readSheetData, type SheetContext, type SheetData, type SheetDataOutcome } from "./sheet-data";
import { attribute, begins, isTrue, isWellFormed, nextTag, tagCursor, type TagCursor } from "./tags";

export interface SheetPart {
  readonly kind: "read";
  readonly data: SheetData;
  readonly merges: Range[];
  readonly hiddenColumns: number[];
  readonly hiddenRows: number[];
  readonly cellsUsed: number;
}

export type SheetPartOutcome = SheetPart | Exclude<SheetDataOutcome, SheetData>;

const mergeCost = 4;

/** "A1:C9" as a range; `null` for one cell and for anything that is no range. */
function parseRange(text: string): Range | null {
  const [first, second, rest] = text.split(":");
  if (first === undefined || second === undefined || rest !== undefined) return null;
  const a = parseCellName(first);
  const b = parseCellName(second);
  if (a === null || b === null) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** Notes the hidden columns of a `col` element by their edges: +1 where they begin, -1 after their end. */
function hideColumns(cursor: TagCursor, edges: Int32Array, { sink }: SheetContext): void {
  if (!isTrue(cursor, "hidden", sink)) return;
  const first = Number.parseInt(attribute(cursor, "min", sink) ?? "", 10);
  const last = Math.min(Number.parseInt(attribute(cursor, "max", sink) ?? "", 10), columnLimit);
  if (!(first >= 1 && first <= last)) return;
  edges[first - 1] = (edges[first - 1] ?? 0) + 1;
  edges[last] = (edges[last] ?? 0) - 1;
}

function hiddenBelow(end: number, edges: Int32Array): number[] {
  const hidden: number[] = [];
  let depth = 0;
  for (let column = 0; column < end; column++) {
    depth += edges[column] ?? 0;
    if (depth > 0) hidden.push(column);
  }
  return hidden;
}

/** Distinct rows below `end`, ascending, whatever the order of the part. */
function rowsBelow(end: number, rows: readonly number[]): number[] {
  return [...new Set(rows)].filter((row) => row < end).sort((a, b) => a - b);
}

/** Reads a worksheet part. Hidden rows and columns beyond the last cell that holds something are left out. */
export function readSheetPart(bytes: Uint8Array, context: SheetContext): SheetPartOutcome {
  const { sink } = context;
  const merges: Range[] = [];
  const columnEdges = new Int32Array(columnLimit + 1);
  let data: SheetData | null = null;
  const cursor = tagCursor(bytes);
  if (!nextTag(cursor) || !begins(cursor, "worksheet")) return { kind: "damaged" };
  while (nextTag(cursor)) {
    if (cursor.kind === "close") continue;
    if (begins(cursor, "col")) hideColumns(cursor, columnEdges, context);
    else if (begins(cursor, "mergeCell")) {
      const range = parseRange(attribute(cursor, "ref", sink) ?? "");
      if (range !== null) merges.push(range);
    } else if (begins(cursor, "sheetData") && data === null) {
      if (cursor.kind === "empty") continue;
      const read = readSheetData(bytes, cursor.end, context);
      if (read.kind !== "read") return read;
      data = read;
      cursor.at = read.end;
      cursor.depth--;
    }
  }
  if (!isWellFormed(cursor)) return { kind: "damaged" };
  data ??= emptyData;
  const cellsUsed = data.cellsUsed + merges.length * mergeCost;
  if (cellsUsed > context.cellsLeft) return { kind: "over" };
  const width = data.rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    kind: "read",
    data,
    merges,
    hiddenRows: rowsBelow(data.rows.length, data.hiddenRows),
    hiddenColumns: hiddenBelow(width, columnEdges),
    cellsUsed,
  };
}

const emptyData: SheetData = {
  kind: "read",
  rows: [],
  formulas: [],
  notCalculated: null,
  hiddenRows: [],
  fonts: [],
  cellsUsed: 0,
  end: 0,
};
