import type { ColumnLook, Range, RowLook, SheetLayout } from "../../core/index";
import { digitPixels, normalSize, rowDrawings } from "./looks";
import { wrapsText } from "./style-book";
import { lineHeight, wrappedLines } from "./text-extent";

/** Excel's ceiling for a row, in points. */
const highest = 409;
const defaultWidth = 9;
/** A row of a table breathes a little; other rows take the Normal style's own height. Points. */
const tableRow = 18;
const freeRow = 15.75;
/** White-space above and below wrapped text, in points. */
const padding = 4;

export interface RowHeight {
  readonly points: number;
  /** False: the host may fit the row again when it is edited. True where it could not, because of merged cells. */
  readonly fixed: boolean;
}

export function columnWidth(layout: SheetLayout, column: number): number {
  return layout.columns[column]?.width ?? defaultWidth;
}

export function columnLook(layout: SheetLayout, column: number): ColumnLook {
  return layout.columns[column]?.look ?? "general";
}

export function rowLook(layout: SheetLayout, row: number): RowLook {
  return layout.rows[row] ?? layout.bodyLook;
}

function pixels(layout: SheetLayout, left: number, right: number): number {
  let sum = 0;
  for (let column = left; column <= right; column++) {
    if (layout.columns[column]?.hidden !== true) sum += columnWidth(layout, column) * digitPixels + 5;
  }
  return sum;
}

/** Points that the text of one cell, or of a merged one, needs; 0 when it does not wrap. */
function neededPoints(layout: SheetLayout, cell: Range): number {
  const value = layout.grid[cell.top]?.[cell.left];
  const look = rowLook(layout, cell.top);
  if (typeof value !== "string" || !wrapsText(look, columnLook(layout, cell.left))) return 0;
  const { size, bold } = rowDrawings[look];
  return wrappedLines(value, pixels(layout, cell.left, cell.right), size, bold) * lineHeight(size) + padding;
}

/** Height of a row in which nothing wraps over several lines. */
export function usualHeight(layout: SheetLayout, row: number): RowHeight | null {
  if (!rowDrawings[rowLook(layout, row)].bordered) return null;
  // Where a column wraps, the host must stay free to make the row higher when someone types a longer text.
  return { points: tableRow, fixed: !layout.columns.some(({ look }) => look === "wrapped") };
}

/** Merges by the rows they touch. */
function mergesByRow(merges: readonly Range[]): Map<number, Range[]> {
  const byRow = new Map<number, Range[]>();
  for (const merge of merges) {
    for (let row = merge.top; row <= merge.bottom; row++) {
      const list = byRow.get(row);
      if (list === undefined) byRow.set(row, [merge]);
      else list.push(merge);
    }
  }
  return byRow;
}

function wrappingColumns(layout: SheetLayout, look: RowLook, width: number): number[] {
  const columns: number[] = [];
  for (let column = 0; column < width; column++) if (wrapsText(look, columnLook(layout, column))) columns.push(column);
  return columns;
}

/** Half an em a letter is generous: most texts are settled without measuring word by word. */
function surelyFits(text: string, width: number, points: number): boolean {
  return (text.length * points * 96) / 72 / 2 < width - 6 && !text.includes("\n");
}

/**
 * Heights of the rows whose text wraps, by zero-based row. Rows not named keep their usual height. What a merged cell over
 * several rows still lacks is added to its last row.
 */
export function rowHeights(layout: SheetLayout): Map<number, RowHeight> {
  const heights = new Map<number, RowHeight>();
  const usual = (row: number): number => usualHeight(layout, row)?.points ?? freeRow;
  const raise = (row: number, points: number, fixed: boolean): void => {
    if (points <= usual(row) + padding) return;
    const before = heights.get(row);
    heights.set(row, {
      points: Math.min(Math.max(points, before?.points ?? 0), highest),
      fixed: fixed || before?.fixed === true,
    });
  };
  const byRow = mergesByRow(layout.merges);
  const width = layout.grid.reduce((most, cells) => Math.max(most, cells.length), 0);
  const wrapping = new Map<RowLook, readonly number[]>();
  // Columns say the same things again and again: a text is measured once for its column and look.
  const measured = new Map<string, Map<string, number>>();
  const neededBy = (row: number, column: number, look: RowLook, text: string): number => {
    const key = `${look} ${String(column)}`;
    const known = measured.get(key) ?? new Map<string, number>();
    measured.set(key, known);
    const points = known.get(text) ?? neededPoints(layout, { top: row, left: column, bottom: row, right: column });
    known.set(text, points);
    return points;
  };
  layout.grid.forEach((cells, row) => {
    const look = rowLook(layout, row);
    const columns = wrapping.get(look) ?? wrappingColumns(layout, look, width);
    wrapping.set(look, columns);
    const { size, wraps } = rowDrawings[look];
    const merges = byRow.get(row);
    for (const column of columns) {
      const value = cells[column];
      if (typeof value !== "string") continue;
      if (size <= normalSize && surelyFits(value, columnWidth(layout, column) * digitPixels, size)) continue;
      if (merges?.some(({ left, right }) => column >= left && column <= right) === true) continue;
      raise(row, neededBy(row, column, look, value), wraps);
    }
  });
  for (const merge of [...layout.merges].sort((a, b) => a.bottom - b.bottom)) {
    const needed = neededPoints(layout, merge);
    let others = 0;
    for (let row = merge.top; row < merge.bottom; row++) others += heights.get(row)?.points ?? usual(row);
    raise(merge.bottom, needed - others, true);
  }
  return heights;
}
