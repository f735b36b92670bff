import { type CellValue, cellAt, cellName, type Grid } from "../grid";
import type { WorkbookLayout } from "../layout/sheet-layout";
import type { Stamp } from "../layout/stamp";
import type { Workbook } from "../snapshot";
import { workers } from "../tables/workers";
import { foldLabel } from "../text/fold";
import type { Language } from "../text/local-text";
import type { ChangedSources, SourcePlace } from "./changed-sources";
import { isSameValue } from "./same-value";
import type { Difference, DifferenceCause, Verification } from "./difference";

/** One worker row of a workbook, with where it was first written. */
interface PlacedRow extends SourcePlace {
  readonly sourceRow: number;
  /** Which of the row sheets it stands in: counted, duplicate or refused. */
  readonly kind: number;
  readonly sheetName: string;
  readonly grid: Grid;
  readonly row: number;
  readonly columns: ReadonlyMap<string, number>;
}

/** Holds every worker row against what the sources give now, cell by cell, whatever sheet or place it has moved to. */
export function verifyRows(
  consolidated: Workbook,
  stamp: Stamp,
  layout: WorkbookLayout,
  target: Stamp,
  sources: ChangedSources,
): Verification {
  const found = placedRows(consolidated.sheets, stamp.rowSheets, sources.files);
  const wanted = placedRows(layout.sheets, target.rowSheets, new Map());
  const differences: Difference[] = [];
  let compared = 0;
  for (const [key, expected] of wanted) {
    const row = found.get(key);
    const isStale = sources.changed.has(expected.file);
    if (row === undefined) {
      compared++;
      differences.push({ ...placeOf(expected, 0), found: null, expected: nameOf(expected), cause: "missing" });
      continue;
    }
    if (row.kind !== expected.kind) {
      compared++;
      differences.push({
        ...placeOf(row, 0),
        found: row.sheetName,
        expected: expected.sheetName,
        cause: isStale ? "stale" : "changed",
      });
      continue;
    }
    const cause: DifferenceCause = isStale ? "stale" : stamp.version === target.version ? "overtyped" : "changed";
    compared += compareCells(row, expected, stamp.lang === target.lang, cause, differences);
  }
  for (const [key, row] of found) {
    if (wanted.has(key)) continue;
    compared++;
    differences.push({ ...placeOf(row, 0), found: nameOf(row), expected: null, cause: "extra" });
  }
  return { compared, differences };
}

/** Compares the fields of a row, leaving out where it came from, by which it was found. */
function compareCells(
  row: PlacedRow,
  expected: PlacedRow,
  hasSameWords: boolean,
  cause: DifferenceCause,
  into: Difference[],
): number {
  let compared = 0;
  for (const { key, label, kind } of workers.fields) {
    const column = row.columns.get(key);
    const other = expected.columns.get(key);
    // Names of codes differ from one language to the other.
    if (other === undefined || key.startsWith("source") || (!hasSameWords && (kind === "choice" || kind === "choices")))
      continue;
    compared++;
    const found = column === undefined ? null : cellAt(row.grid, row.row, column);
    const wanted = cellAt(expected.grid, expected.row, other);
    if (isSameValue(found, wanted)) continue;
    const place = placeOf(row, column ?? 0);
    into.push({ ...place, label: `${place.label} – ${label.vi}`, found, expected: wanted, cause });
  }
  return compared;
}

function placeOf(row: PlacedRow, column: number): Pick<Difference, "sheet" | "cell" | "label"> {
  return {
    sheet: row.sheetName,
    cell: cellName(row.row, column),
    label: `${String(nameOf(row) ?? "?")} (${row.file} | ${row.sheet} | ${String(row.sourceRow)})`,
  };
}

function nameOf({ grid, row, columns }: PlacedRow): CellValue {
  return cellAt(grid, row, columns.get("fullName") ?? -1);
}

interface NamedGrid {
  readonly name: string;
  readonly grid: Grid;
}

/** Every worker row by its source file, sheet and row; a row copied a second time is known by how often it has come. */
function placedRows(
  sheets: readonly NamedGrid[],
  names: readonly string[],
  files: ReadonlyMap<string, string>,
): ReadonlyMap<string, PlacedRow> {
  const rows = new Map<string, PlacedRow>();
  names.forEach((name, kind) => {
    const sheet = sheets.find((one) => one.name === name);
    const header = sheet === undefined ? null : headerOf(sheet.grid);
    if (sheet === undefined || header === null) return;
    const { grid } = sheet;
    const at = (row: number, key: string): CellValue => cellAt(grid, row, header.columns.get(key) ?? -1);
    for (let row = header.row + 1; row < grid.length; row++) {
      const file = at(row, "sourceFile");
      const sourceRow = at(row, "sourceRow");
      const hasSource = file !== null && typeof sourceRow === "number";
      // A person typed in by hand comes from nowhere, and is told as one too many.
      if (!hasSource && (at(row, "fullName") === null || at(row, "market") === null)) continue;
      const place = {
        file: file === null ? "" : (files.get(String(file)) ?? String(file)),
        sheet: String(at(row, "sourceSheet") ?? ""),
        sourceRow: typeof sourceRow === "number" ? sourceRow : 0,
      };
      const key = JSON.stringify([place.file, place.sheet, place.sourceRow]);
      let unique = key;
      for (let copy = 2; rows.has(unique); copy++) unique = `${key}#${String(copy)}`;
      rows.set(unique, { ...place, kind, sheetName: name, grid, row, columns: header.columns });
    }
  });
  return rows;
}

const SEARCHED = 30;
const LANGUAGES: readonly Language[] = ["vi", "en"];

/** The row whose cells are the labels of the workers' fields, with the column of each. */
function headerOf(grid: Grid): { readonly row: number; readonly columns: ReadonlyMap<string, number> } | null {
  const keys = new Map(
    workers.fields.flatMap(({ key, label }) => LANGUAGES.map((lang) => [foldLabel(label[lang]), key] as const)),
  );
  for (let row = 0; row < Math.min(grid.length, SEARCHED); row++) {
    const columns = new Map<string, number>();
    (grid[row] ?? []).forEach((cell, column) => {
      const key = typeof cell === "string" ? keys.get(foldLabel(cell)) : undefined;
      if (key !== undefined && !columns.has(key)) columns.set(key, column);
    });
    if (columns.has("sourceFile") && columns.has("sourceRow")) return { row, columns };
  }
  return null;
}
