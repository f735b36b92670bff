import { type CellValue, cellAt, type Position } from "../grid";
import type { Sheet, Workbook } from "../snapshot";
import type { FigureEntry, Stamp } from "./stamp";

/** Where a figure of the ledger stands now, and what stands there. `null`: its row is gone. */
export interface FoundFigure {
  readonly entry: FigureEntry;
  readonly at: Position | null;
  readonly value: CellValue;
}

/**
 * The ledger's figures in a workbook as it is now. Rows are known by the key in their hidden last column, so they may have been
 * sorted, inserted or removed; where that column is gone altogether, rows are taken to stand where they were written.
 */
export function findFigures(workbook: Workbook, stamp: Stamp): readonly FoundFigure[] {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const rows = new Map<string, ReadonlyMap<string, number> | null>();
  for (const name of new Set(stamp.figures.map(({ sheet }) => sheet))) {
    const sheet = sheets.get(name);
    rows.set(name, sheet === undefined ? new Map() : rowsOfLines(sheet, linesOf(stamp, name)));
  }
  return stamp.figures.map((entry) => {
    const sheet = sheets.get(entry.sheet);
    const found = rows.get(entry.sheet) ?? null;
    const row = found === null ? entry.row : found.get(entry.line);
    if (sheet === undefined || row === undefined) return { entry, at: null, value: null };
    return { entry, at: { row, column: entry.column }, value: cellAt(sheet.grid, row, entry.column) };
  });
}

function linesOf({ figures }: Stamp, sheet: string): ReadonlySet<string> {
  return new Set(figures.flatMap((figure) => (figure.sheet === sheet ? [figure.line] : [])));
}

/** Line key -> row; `null` where the sheet holds none of the keys. */
function rowsOfLines({ grid }: Sheet, lines: ReadonlySet<string>): ReadonlyMap<string, number> | null {
  const rows = new Map<string, number>();
  grid.forEach((cells, row) => {
    for (let column = cells.length - 1; column >= 0; column--) {
      const cell = cells[column];
      if (typeof cell !== "string" || !lines.has(cell)) continue;
      // A copied row brings its key along: the first one is the figure.
      if (!rows.has(cell)) rows.set(cell, row);
      break;
    }
  });
  return rows.size === 0 ? null : rows;
}
