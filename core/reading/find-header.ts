import type { Sheet } from "../snapshot";
import { tables } from "../tables/all-tables";
import type { TableKey, TableSpec } from "../tables/table-spec";
import {
  type HeaderBlock,
  type HeadingMemo,
  type HeadingView,
  columnParts,
  headingMemo,
  matchBlock,
  matchHeading,
  viewHeadings,
} from "./header-block";
import { type LabelIndex, labelIndex } from "./label-match";

/** A header that was recognised: which table it opens, and what each of its columns says. */
export interface FoundHeader {
  readonly table: TableKey;
  readonly block: HeaderBlock;
}

const SEARCHED_ROWS = 60;
const TALLEST = 3;

const specs: readonly (readonly [TableSpec, LabelIndex])[] = Object.values(tables).map((table) => [
  table,
  labelIndex(table),
]);

/** The labels a table is matched by. */
export function labelsOf(table: TableKey): LabelIndex {
  const found = specs.find(([spec]) => spec.key === table);
  if (found === undefined) throw new Error(`no table ${table}`);
  return found[1];
}

/**
 * The header of the table in a sheet, sought in its first 60 rows under titles and merged cells, one to three rows tall. The block
 * with the most recognised columns wins; of equals the shorter, then the upper one. `null` where no table can be recognised.
 */
export function findHeader(sheet: Sheet, memo: HeadingMemo = headingMemo()): FoundHeader | null {
  const view = viewHeadings(sheet, SEARCHED_ROWS, memo);
  let best: FoundHeader | null = null;
  let bestScore = 0;
  const recognised = new Map<number, readonly number[]>();
  const recognisedIn = (row: number): readonly number[] => {
    const known = recognised.get(row) ?? countRecognised(view, row);
    recognised.set(row, known);
    return known;
  };
  for (let top = 0; top < view.height; top++) {
    if (best !== null && top > best.block.bottom + 1) break;
    // The top row of a header has at least one heading of its own that says something, and is no row of data.
    if (countData(sheet, top) > 1 || recognisedIn(top).every((count) => count === 0)) continue;
    for (let height = 1; height <= TALLEST && top + height <= view.height; height++) {
      const bottom = top + height - 1;
      if (height > 1 && countData(sheet, bottom) > 0) break;
      const columns = columnParts(view, top, bottom);
      if (columns.length < 2) continue;
      for (const [at, [spec, index]] of specs.entries()) {
        if ((recognisedIn(top)[at] ?? 0) + (recognisedIn(bottom)[at] ?? 0) < 2) continue;
        const block = matchBlock(view, columns, top, bottom, index);
        const score = scoreOf(block, spec, height);
        if (score > bestScore) {
          bestScore = score;
          best = { table: spec.key, block };
        }
      }
    }
  }
  return best;
}

const DATA = /^\s*(\d{6,}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})\s*$/;

/** How many cells of a row are what only data are: numbers, long digits, dates. */
function countData(sheet: Sheet, row: number): number {
  let count = 0;
  for (const cell of sheet.grid[row] ?? []) {
    if (typeof cell === "number" || (typeof cell === "string" && DATA.test(cell))) count++;
  }
  return count;
}

/** How many cells of a row are headings by themselves, for each table. */
function countRecognised(view: HeadingView, row: number): readonly number[] {
  const counts = specs.map(() => 0);
  for (let column = 0; column < view.width(row); column++) {
    const text = view.at(row, column);
    if (text === null) continue;
    specs.forEach(([, index], at) => {
      if (matchHeading(view, text, index) !== null) counts[at] = (counts[at] ?? 0) + 1;
    });
  }
  return counts;
}

/** Recognised columns count most; unrecognised headings and height are held against it. 0: not a header of this table. */
function scoreOf(block: HeaderBlock, spec: TableSpec, height: number): number {
  const fields = new Set(
    block.cells.flatMap((cell) =>
      cell.field === null ? [] : cell.onlySex === undefined ? [cell.field] : [cell.field, "sex", "bySex"],
    ),
  );
  if (!spec.identifiedBy.some((set) => set.every((key) => fields.has(key)))) return 0;
  const strangers = block.cells.filter((cell) => cell.field === null).length;
  return fields.size * 100 - Math.min(strangers * 3, 90) - height;
}
