import type { Sheet } from "../snapshot";
import { tables } from "../tables/all-tables";
import type { TableKey, TableSpec } from "../tables/table-spec";
import { type HeaderBlock, columnParts, matchBlock, viewHeadings } from "./header-block";
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
export function findHeader(sheet: Sheet): FoundHeader | null {
  const view = viewHeadings(sheet, SEARCHED_ROWS);
  let best: FoundHeader | null = null;
  let bestScore = 0;
  for (let top = 0; top < view.height; top++) {
    if (best !== null && top > best.block.bottom + 1) break;
    for (let height = 1; height <= TALLEST && top + height <= view.height; height++) {
      const columns = columnParts(view, top, top + height - 1);
      if (columns.length < 2) continue;
      for (const [spec, index] of specs) {
        const block = matchBlock(view, columns, top, top + height - 1, index);
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

/** Recognised columns count most; unrecognised headings and height are held against it. 0: not a header of this table. */
function scoreOf(block: HeaderBlock, spec: TableSpec, height: number): number {
  const fields = new Set(
    block.cells.flatMap((cell) =>
      cell.field === null ? [] : cell.onlySex === undefined ? [cell.field] : [cell.field, "sex", "bySex"],
    ),
  );
  if (!spec.identifiedBy.some((set) => set.every((key) => fields.has(key)))) return 0;
  const strangers = block.cells.filter((cell) => cell.field === null).length;
  return fields.size * 100 - strangers * 3 - height;
}
