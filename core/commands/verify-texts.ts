import { type CellValue, type Row, cellAt, cellName } from "../grid";
import { isChartLine } from "../layout/chart-lines";
import type { RowLook, SheetLayout, WorkbookLayout } from "../layout/sheet-layout";
import { sheetNames } from "../messages/result-texts";
import type { Sheet, Workbook } from "../snapshot";
import { calendar, quotas } from "../tables/settings-tables";
import type { ChangedSources } from "./changed-sources";
import type { Difference, DifferenceCause, Verification } from "./difference";
import { isSameValue } from "./same-value";

/** Sheets whose words give the figures their meaning: whose line it is, what a column counts, who was late. */
const SHEETS: ReadonlySet<string> = new Set([
  ...[sheetNames.summary, sheetNames.breakdowns, sheetNames.sources, sheetNames.reporting].flatMap(({ vi, en }) => [
    vi,
    en,
  ]),
  quotas.sheetName,
  calendar.sheetName,
]);
const SOURCE_SHEETS: ReadonlySet<string> = new Set(Object.values(sheetNames.sources));
/** Ordinal, file and sheet of a source: a file may have been renamed or moved. */
const SOURCE_NAME_COLUMNS = 3;
/** Lines that people fill in by hand when they sign. */
const FILLED_BY_HAND: ReadonlySet<RowLook> = new Set<RowLook>(["signature", "plain"]);

/** Positions of figures, which are held against the ledger elsewhere: by sheet, then "row column" of the expected layout. */
export type FigurePlaces = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Holds everything but the figures of the result sheets against what would be written now: names, headings, states, titles, and
 * cells where nothing belongs. Lines are matched by their hidden key, other rows by what they say and their order.
 */
export function verifyTexts(
  consolidated: Workbook,
  expected: WorkbookLayout,
  figures: FigurePlaces,
  sources: ChangedSources,
): Verification {
  const differences: Difference[] = [];
  let compared = 0;
  for (const layout of expected.sheets) {
    if (!SHEETS.has(layout.name)) continue;
    const sheet = consolidated.sheets.find(({ name }) => name === layout.name);
    if (sheet === undefined) {
      differences.push({
        sheet: layout.name,
        cell: "A1",
        label: layout.name,
        found: null,
        expected: layout.name,
        cause: "missing",
      });
      continue;
    }
    const one = verifySheet(sheet, layout, figures.get(layout.name) ?? new Set(), sources);
    compared += one.compared;
    differences.push(...one.differences);
  }
  return { compared, differences };
}

function verifySheet(
  sheet: Sheet,
  layout: SheetLayout,
  figures: ReadonlySet<string>,
  sources: ChangedSources,
): Verification {
  const keyColumn = layout.columns[layout.columns.length - 1]?.hidden === true ? layout.columns.length - 1 : null;
  const keyOf = (row: Row): string | null => {
    const key = keyColumn === null ? null : row[keyColumn];
    return typeof key === "string" && key !== "" ? key : null;
  };
  const differences: Difference[] = [];
  let compared = 0;
  const compare = (
    at: number,
    found: Row,
    wanted: Row,
    wantedAt: number,
    from: number,
    cause: DifferenceCause,
  ): void => {
    for (let column = from; column < Math.max(found.length, wanted.length); column++) {
      if (column === keyColumn || figures.has(`${String(wantedAt)} ${String(column)}`)) continue;
      const [is, should] = [found[column] ?? null, wanted[column] ?? null];
      if (is === null && should === null) continue;
      compared++;
      if (isSameValue(is, should)) continue;
      differences.push({
        sheet: sheet.name,
        cell: cellName(at, column),
        label: labelOf(wanted, is),
        found: is,
        expected: should,
        cause: is === null ? "missing" : should === null ? "extra" : cause,
      });
    }
  };
  const lines = new Map<string, number>();
  const loose: number[] = [];
  sheet.grid.forEach((row, at) => {
    const key = keyOf(row);
    if (key !== null) lines.set(key, at);
    else if (row.some((cell) => cell !== null)) loose.push(at);
  });
  const isSource = SOURCE_SHEETS.has(layout.name);
  const wantedLoose: number[] = [];
  layout.grid.forEach((wanted, wantedAt) => {
    const key = keyOf(wanted);
    if (key === null) {
      if (wanted.some((cell) => cell !== null) && !FILLED_BY_HAND.has(layout.rows[wantedAt] ?? layout.bodyLook))
        wantedLoose.push(wantedAt);
      return;
    }
    // Its numbers are held against the ledger, and its names stand in the table above.
    if (isChartLine(key)) return;
    const at = lines.get(key);
    // A line that is gone is missing figure by figure, or named anew with its source: told elsewhere.
    if (at === undefined) return;
    compare(at, sheet.grid[at] ?? [], wanted, wantedAt, isSource ? SOURCE_NAME_COLUMNS : 0, "overtyped");
  });
  const cause: DifferenceCause = sources.changed.size > 0 ? "stale" : "overtyped";
  const { pairs, lost, added } = align(sheet.grid, loose, layout.grid, wantedLoose);
  for (const [at, wantedAt] of pairs)
    compare(at, sheet.grid[at] ?? [], layout.grid[wantedAt] ?? [], wantedAt, 0, cause);
  for (const wantedAt of lost) compare(wantedAt, [], layout.grid[wantedAt] ?? [], wantedAt, 0, "missing");
  for (const at of added) {
    const row = sheet.grid[at] ?? [];
    // A remark or a signature written by hand is no figure; a row with a number in it looks like one.
    if (row.some((cell) => typeof cell === "number")) compare(at, row, [], -1, 0, "extra");
  }
  return { compared, differences };
}

/** Rows without a key: equal rows find each other, then those that share a word; what is left is lost or added. */
function align(
  found: readonly Row[],
  loose: readonly number[],
  wanted: readonly Row[],
  wantedLoose: readonly number[],
) {
  const pairs: (readonly [number, number])[] = [];
  const free = new Set(loose);
  let rest = [...wantedLoose];
  const match = (fits: (is: Row, should: Row) => boolean): void => {
    rest = rest.filter((wantedAt) => {
      for (const at of free) {
        if (!fits(found[at] ?? [], wanted[wantedAt] ?? [])) continue;
        free.delete(at);
        pairs.push([at, wantedAt]);
        return false;
      }
      return true;
    });
  };
  match((is, should) => sharedCells(is, should) === filledCells(should));
  match((is, should) => sharedCells(is, should) * 2 >= filledCells(should) && filledCells(should) > 1);
  match((is, should) => filledCells(is) === 1 && filledCells(should) === 1 && firstFilled(is) === firstFilled(should));
  match((is, should) => sharedCells(is, should) > 0);
  return { pairs, lost: rest, added: [...free] };
}

function filledCells(row: Row): number {
  return row.filter((cell) => cell !== null).length;
}

function firstFilled(row: Row): number {
  return row.findIndex((cell) => cell !== null);
}

function sharedCells(is: Row, should: Row): number {
  return should.filter((cell, column) => cell !== null && isSameValue(cell, cellAt([is], 0, column))).length;
}

/** A row is named by its first words. */
function labelOf(wanted: Row, found: CellValue): string {
  const words = wanted.find((cell): cell is string => typeof cell === "string" && /\p{L}{2}/u.test(cell));
  return words ?? (typeof found === "string" ? found : "");
}
