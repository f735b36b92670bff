import { type CellValue, type Change, parseCellName, type Range } from "../../core/index";
import type { ByteText } from "./xml-scan";

/** New values of one sheet by zero-based row, then column. */
export type Touched = Map<number, Map<number, CellValue>>;

export type PutCells = Extract<Change, { kind: "put-cells" }>;

/** "B2:C5" or "B2" -> range; anything else -> null. */
export function parseRange(name: string): Range | null {
  const [first = "", second = first] = name.split(":");
  const from = parseCellName(first);
  const to = parseCellName(second);
  if (from === null || to === null) return null;
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

const mergePattern = /<(?:[\w.-]+:)?mergeCell\s[^>]*?\bref\s*=\s*["']([^"']+)["']/g;

/** The merged ranges of a sheet part, by the rows they cover. */
function mergesOf(xml: ByteText): (row: number, column: number) => Range | undefined {
  const merges: Range[] = [];
  // The list stands behind the cells: a plain search passes over them quickly.
  const list = xml.indexOf("mergeCells");
  for (const match of list < 0 ? [] : xml.slice(list).matchAll(mergePattern)) {
    const range = parseRange(match[1] ?? "");
    if (range !== null) merges.push(range);
  }
  return (row, column) =>
    merges.find(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
}

/**
 * What the changes put where; later changes win. A value for a cell that a merge hides goes to the merge's top-left cell,
 * unless that cell gets a value of its own; a blank for a hidden cell goes nowhere.
 */
export function touchedCells(xml: ByteText, changes: readonly PutCells[]): Touched {
  const mergeAt = mergesOf(xml);
  const touched: Touched = new Map();
  const own = new Set<string>();
  const put = (row: number, column: number, value: CellValue): void => {
    const cells = touched.get(row) ?? new Map<number, CellValue>();
    touched.set(row, cells);
    cells.set(column, value);
  };
  for (const change of changes) {
    change.cells.forEach((values, down) => {
      values.forEach((value, across) => {
        const row = change.row + down;
        const column = change.column + across;
        const merge = mergeAt(row, column);
        if (merge === undefined || (merge.top === row && merge.left === column)) {
          put(row, column, value);
          if (value !== null) own.add(`${String(row)},${String(column)}`);
        } else if (value !== null && !own.has(`${String(merge.top)},${String(merge.left)}`))
          put(merge.top, merge.left, value);
      });
    });
  }
  return touched;
}
