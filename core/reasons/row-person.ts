import { dateCodeText } from "../text/date-text";
import { isBlankCell } from "../fields/cell-schema";
import { parseDate } from "../fields/date";
import { digitsOfIdentity, parseIdentity } from "../fields/identity";
import type { CellValue, Row } from "../grid";
import { shapeRow } from "../reading/shape-row";
import type { LocatedTable } from "../sources";
import { cleanText, foldName } from "../text/fold";

/** A data row's cells as they are read: columns split by sex joined. */
function shapedRow({ sheet, split }: LocatedTable, row: number): Row {
  const cells = sheet.grid[row] ?? [];
  return split === null ? cells : shapeRow(cells, split);
}

/** The worker's name in a row of a worker table, as one would say it; "" where there is none. */
export function nameInRow(table: LocatedTable, row: number): string {
  const cell = cellOf(table, shapedRow(table, row), "fullName");
  return isBlankCell(cell) ? "" : cleanText(String(cell));
}

/** By what a worker is known again wherever the row goes: the identity number, else the passport, else name and birth. */
export function personKey(table: LocatedTable, row: number): string {
  const cells = shapedRow(table, row);
  for (const field of ["identityNumber", "formerIdentityNumber"]) {
    const cell = cellOf(table, cells, field);
    const code = isBlankCell(cell) ? Number.NaN : parseIdentity(cell, "").value;
    if (!Number.isNaN(code)) return digitsOfIdentity(code);
  }
  const passport = cellOf(table, cells, "passportNumber");
  if (!isBlankCell(passport)) return String(passport).replace(/\s+/g, "").toUpperCase();
  const birth = cellOf(table, cells, "birthDate");
  return `${foldName(nameInRow(table, row))} ${isBlankCell(birth) ? "" : dateKey(birth)}`.trim();
}

/** One spelling of a date, however it is typed; what is no date stays as it is. */
export function dateKey(cell: string | number | boolean): string {
  const code = parseDate(cell, "").value;
  return Number.isNaN(code) ? cleanText(String(cell)) : dateCodeText(code);
}

function cellOf({ columns }: LocatedTable, cells: Row, field: string): CellValue {
  const column = columns.get(field);
  return column === undefined ? null : (cells[column] ?? null);
}
