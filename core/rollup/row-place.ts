import type { Place } from "../finding";
import type { CellValue } from "../grid";
import type { Reading } from "../sources";
import { type TableSpec, fieldOf } from "../tables/table-spec";
import { workers } from "../tables/workers";

/** The cell of a field in a row of the records, as it stands in its grid; `null` where the table has no such column. */
function fieldCell({ records, tables }: Reading, row: number, field: string): CellValue {
  const table = tables[records.table[row] ?? -1];
  const column = table?.columns.get(field);
  return table === undefined || column === undefined
    ? null
    : (table.sheet.grid[records.row[row] ?? 0]?.[column] ?? null);
}

/** Where a row's field is read now, for a finding. */
export function fieldPlace(reading: Reading, row: number, field: string): Place {
  const { records, tables } = reading;
  const table = tables[records.table[row] ?? -1];
  return {
    file: table?.file ?? "",
    sheet: table?.sheet.name ?? null,
    row: records.row[row] ?? null,
    column: table?.columns.get(field) ?? null,
    value: fieldCell(reading, row, field),
  };
}

/** Where a row was first written, in the words a person would look for it; `row` counts from 1. */
export interface HomePlace {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
}

export function homeOf({ records, sources }: Reading, row: number): HomePlace {
  const source = sources[records.source[row] ?? -1];
  return { file: source?.file ?? "", sheet: source?.sheet ?? "", row: (records.sourceRow[row] ?? 0) + 1 };
}

/** The worker's name as text; "" where it is blank. */
export function nameOf(reading: Reading, row: number): string {
  const cell = fieldCell(reading, row, "fullName");
  return cell === null ? "" : String(cell).trim();
}

/** Reads the names of many rows: the columns are looked up once a table, not once a row. */
export function nameReader({ records, tables }: Reading): (row: number) => string {
  const columns = tables.map((table) => table.columns.get("fullName") ?? -1);
  const grids = tables.map((table) => table.sheet.grid);
  return (row) => {
    const table = records.table[row] ?? -1;
    const cell = grids[table]?.[records.row[row] ?? -1]?.[columns[table] ?? -1];
    return typeof cell === "string" ? cell : cell === null || cell === undefined ? "" : String(cell);
  };
}

/** The heading of a field as the row's sheet writes it, or as the templates do. */
export function headingOf({ records, tables }: Reading, row: number, field: string, spec: TableSpec = workers): string {
  return tables[records.table[row] ?? -1]?.headings.get(field) ?? fieldOf(spec, field).label.vi;
}
