import type { Area } from "./area";

interface Run {
  readonly column: number;
  readonly width: number;
}

/** Rectangles that cover exactly the cells `holds` says yes to, by rows: equal runs of following rows join. */
export function areasWhere(within: Area, holds: (row: number, column: number) => boolean): readonly Area[] {
  const done: Area[] = [];
  let open = new Map<string, Area>();
  for (let row = within.row; row < within.row + within.height; row++) {
    const next = new Map<string, Area>();
    for (const run of runs(within, (column) => holds(row, column))) {
      const key = `${run.column},${run.width}`;
      const above = open.get(key);
      open.delete(key);
      next.set(key, above === undefined ? { ...run, row, height: 1 } : { ...above, height: above.height + 1 });
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

function runs(within: Area, holds: (column: number) => boolean): readonly Run[] {
  const found: Run[] = [];
  let start = -1;
  const end = within.column + within.width;
  for (let column = within.column; column <= end; column++) {
    const yes = column < end && holds(column);
    if (yes && start < 0) start = column;
    if (!yes && start >= 0) {
      found.push({ column: start, width: column - start });
      start = -1;
    }
  }
  return found;
}
