import type { Area } from "./area";
import { boundingArea, cellCount, intersection, sheetColumns } from "./area";
import type { Line, SheetState } from "./book";
import type { Content } from "./cell-content";
import { cellKey } from "./cell-style";

export const contentAt = (sheet: SheetState, row: number, column: number): Content | undefined =>
  sheet.cells.get(cellKey(row, column));

/** Reading more cells at once gives null. https://learn.microsoft.com/office/dev/add-ins/excel/performance#payload-size-limit-best-practices */
const readableCells = 5_000_000;

/** One value for every cell of the area, by rows; `null` where the area is too large to be read. */
export function gridOf<Value>(
  area: Area,
  at: (row: number, column: number) => Value,
): readonly (readonly Value[])[] | null {
  if (cellCount(area) > readableCells) return null;
  return Array.from({ length: area.height }, (_, i) =>
    Array.from({ length: area.width }, (__, j) => at(area.row + i, area.column + j)),
  );
}

export function eachCell(area: Area, visit: (row: number, column: number, i: number, j: number) => void): void {
  for (let i = 0; i < area.height; i++) {
    for (let j = 0; j < area.width; j++) visit(area.row + i, area.column + j, i, j);
  }
}

/** The keys that lie in the area. */
export function keysIn(keys: ReadonlyMap<number, unknown>, area: Area): readonly number[] {
  const inside = (key: number) => isInside(area, Math.floor(key / sheetColumns), key % sheetColumns);
  return [...keys.keys()].filter(inside);
}

/**
 * The smallest rectangle with every cell that has a value, or, unless `valuesOnly`, a format of its own; `null` when there is none.
 * https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getusedrange-member(1)
 */
export function usedArea(sheet: SheetState, valuesOnly: boolean, within: Area | null = null): Area | null {
  let extent = extentOf(sheet.cells.keys(), within);
  if (valuesOnly) return extent;
  const styled = extentOf(sheet.styles.cells.keys(), within);
  extent = extent === null || styled === null ? (extent ?? styled) : boundingArea(extent, styled);
  for (const merge of sheet.merges) {
    const part = within === null ? merge : intersection(merge, within);
    if (part !== null) extent = extent === null ? part : boundingArea(extent, part);
  }
  return extent;
}

const isInside = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.height && column >= area.column && column < area.column + area.width;

function extentOf(keys: Iterable<number>, within: Area | null): Area | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const key of keys) {
    const row = Math.floor(key / sheetColumns);
    const column = key % sheetColumns;
    if (within !== null && !isInside(within, row, column)) continue;
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  return bottom < 0 ? null : { row: top, column: left, height: bottom - top + 1, width: right - left + 1 };
}

// In points: 20 pixels high, 64 wide, as a new sheet has them.
export const standardHeight = 15;
export const standardWidth = 48;

const sizeOf = (line: Line | undefined, standard: number): number =>
  line?.hidden === true ? 0 : (line?.size ?? standard);

/** Points from the top of the sheet to the top of a row. */
export const topOf = (sheet: SheetState, row: number): number => offset(sheet.rows, row, standardHeight);

/** Points from the left of the sheet to the left of a column. */
export const leftOf = (sheet: SheetState, column: number): number => offset(sheet.columns, column, standardWidth);

function offset(lines: ReadonlyMap<number, Line>, end: number, standard: number): number {
  let sum = end * standard;
  for (const [at, line] of lines) if (at < end) sum += sizeOf(line, standard) - standard;
  return sum;
}

export const isHidden = (lines: ReadonlyMap<number, Line>, at: number): boolean => lines.get(at)?.hidden === true;
