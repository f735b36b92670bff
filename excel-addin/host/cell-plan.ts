import type { CellValue, Change, Position, Range } from "../../core/index";

export type PutCells = Extract<Change, { kind: "put-cells" }>;

/** A rectangle of one sheet; `undefined` cells in it are left as they are. */
export interface CellBlock {
  readonly sheet: string;
  readonly range: Range;
  readonly cells: readonly (readonly (CellValue | undefined)[])[];
}

/** Cells passed over inside a block cost a few bytes each; a block of its own costs hundreds. */
const widestGap = 40;
const mostCells = 4000;
const rowStride = 16_384;

/**
 * The cells of changes to one sheet as few rectangles; a later value for a cell counts. A value for a cell that a merge hides goes
 * to the merge's first cell, where Excel would show it.
 */
export function planCells(sheet: string, changes: readonly PutCells[], merges: readonly Range[]): CellBlock[] {
  const values = new Map<number, CellValue>();
  for (const change of changes) putAll(values, change, merges);
  const byColumn = new Map<number, number[]>();
  for (const key of values.keys()) {
    const column = key % rowStride;
    const rows = byColumn.get(column);
    if (rows === undefined) byColumn.set(column, [Math.floor(key / rowStride)]);
    else rows.push(Math.floor(key / rowStride));
  }
  const runs = [...byColumn].sort(([a], [b]) => a - b).flatMap(([column, rows]) => columnRuns(column, rows));
  return joined(runs)
    .flatMap(split)
    .map((range) => ({ sheet, range, cells: cellsOf(values, range) }));
}

function putAll(values: Map<number, CellValue>, change: PutCells, merges: readonly Range[]): void {
  const filled = new Set<number>();
  change.cells.forEach((cells, down) => {
    cells.forEach((value, across) => {
      const at: Position = { row: change.row + down, column: change.column + across };
      const merge = merges.find((range) => isWithin(at, range));
      if (merge === undefined || (merge.top === at.row && merge.left === at.column)) {
        values.set(keyOf(at), value);
        if (value !== null) filled.add(keyOf(at));
        return;
      }
      const first = keyOf({ row: merge.top, column: merge.left });
      if (value !== null && !filled.has(first)) values.set(first, value);
    });
  });
}

function keyOf({ row, column }: Position): number {
  return row * rowStride + column;
}

function isWithin({ row, column }: Position, { top, left, bottom, right }: Range): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function columnRuns(column: number, rows: number[]): Range[] {
  const runs: Range[] = [];
  for (const row of rows.sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last === undefined || row - last.bottom > widestGap)
      runs.push({ top: row, left: column, bottom: row, right: column });
    else runs[runs.length - 1] = { ...last, bottom: row };
  }
  return runs;
}

/** Runs of the same rows side by side become one. */
function joined(runs: readonly Range[]): Range[] {
  const done: Range[] = [];
  const open = new Map<string, Range>();
  for (const run of runs) {
    const key = `${String(run.top)}:${String(run.bottom)}`;
    const left = open.get(key);
    if (left?.right === run.left - 1) open.set(key, { ...left, right: run.right });
    else {
      if (left !== undefined) done.push(left);
      open.set(key, run);
    }
  }
  return [...done, ...open.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}

function split(range: Range): Range[] {
  const height = Math.max(1, Math.floor(mostCells / (range.right - range.left + 1)));
  const parts: Range[] = [];
  for (let top = range.top; top <= range.bottom; top += height)
    parts.push({ ...range, top, bottom: Math.min(range.bottom, top + height - 1) });
  return parts;
}

function cellsOf(values: ReadonlyMap<number, CellValue>, range: Range): (CellValue | undefined)[][] {
  return Array.from({ length: range.bottom - range.top + 1 }, (_, down) =>
    Array.from({ length: range.right - range.left + 1 }, (_, across) =>
      values.get(keyOf({ row: range.top + down, column: range.left + across })),
    ),
  );
}

/** How many cells a block writes. */
export function countCells({ cells }: CellBlock): number {
  return cells.reduce((sum, row) => sum + row.filter((value) => value !== undefined).length, 0);
}
