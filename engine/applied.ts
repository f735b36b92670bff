import type { CellValue, Change, Position, Range, Row, Sheet, Workbook } from "../core/index";
import { sheetsOfLayouts, storedGrid, storedRow } from "./layout-snapshot";
import { sheetPosition } from "./same-sheet";

type PutCells = Extract<Change, { kind: "put-cells" }>;

/** A sheet while cells are put into it: rows are copied once, when first written to. */
interface Draft {
  readonly sheet: Sheet;
  readonly rows: Row[];
  /** Rows that are ours to write into. */
  readonly own: Map<number, CellValue[]>;
  /** "row,column" of every cell that was written. */
  readonly written: Set<string>;
}

/**
 * A workbook with changes made, as reading the written file again would give it; the one handed in stays as it is. A value for a
 * cell that a merge hides goes to the merge's first cell, as Excel would show it. Its content is no longer that of its file, so it
 * has no checksum. Throws for cells of a sheet that is not there: nobody asks for that but a fault.
 */
export function applied(workbook: Workbook, changes: readonly Change[]): Workbook {
  if (changes.length === 0) return workbook;
  const sheets: (Sheet | Draft)[] = [...workbook.sheets];
  const nameOf = (one: Sheet | Draft): { readonly name: string } => ("sheet" in one ? one.sheet : one);
  for (const change of changes) {
    const at = sheetPosition(sheets.map(nameOf), change.kind === "put-sheet" ? change.layout.name : change.sheet);
    if (change.kind === "put-sheet") sheets.splice(at < 0 ? sheets.length : at, 1, ...sheetsOfLayouts([change.layout]));
    else {
      const there = sheets[at];
      if (there === undefined) throw new Error(`There is no sheet named ${change.sheet}`);
      const draft = "sheet" in there ? there : startDraft(there);
      sheets[at] = draft;
      putCells(draft, change);
    }
  }
  return { ...workbook, sha256: null, sheets: sheets.map((one) => ("sheet" in one ? finished(one) : one)) };
}

function startDraft(sheet: Sheet): Draft {
  return { sheet, rows: [...sheet.grid], own: new Map(), written: new Set() };
}

function putCells(draft: Draft, change: PutCells): void {
  const filled = new Set<string>();
  change.cells.forEach((values, down) => {
    values.forEach((value, across) => {
      const at = { row: change.row + down, column: change.column + across };
      const merge = draft.sheet.merges.find((range) => isWithin(at, range));
      if (merge === undefined || (merge.top === at.row && merge.left === at.column)) {
        put(draft, at, value);
        if (value !== null) filled.add(keyOf(at));
        return;
      }
      const first = { row: merge.top, column: merge.left };
      if (value !== null && !filled.has(keyOf(first))) put(draft, first, value);
    });
  });
}

function put(draft: Draft, at: Position, value: CellValue): void {
  let row = draft.own.get(at.row);
  if (row === undefined) {
    row = [...(draft.rows[at.row] ?? [])];
    while (draft.rows.length <= at.row) draft.rows.push([]);
    draft.own.set(at.row, row);
    draft.rows[at.row] = row;
  }
  while (row.length < at.column) row.push(null);
  row[at.column] = value;
  draft.written.add(keyOf(at));
}

function finished({ sheet, rows, own, written }: Draft): Sheet {
  for (const [row, cells] of own) rows[row] = storedRow(cells);
  const formulas = sheet.formulas.filter((at) => !written.has(keyOf(at)));
  return { ...sheet, grid: storedGrid(rows), formulas };
}

function isWithin({ row, column }: Position, { top, left, bottom, right }: Range): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function keyOf({ row, column }: Position): string {
  return `${String(row)},${String(column)}`;
}
