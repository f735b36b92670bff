import type { CellValue, Grid } from "../grid";

/** What an argument that was left out looks like to a function. */
export const blankGrid: Grid = [[null]];

/**
 * An argument as a host hands it over, as cells: a value, rows of values, or one row of them. `null` where nothing was given.
 * Excel may hand over the object that describes the call where a newer function has one more parameter than the description Excel
 * still keeps (https://github.com/OfficeDev/office-js/issues/4722): that is nothing given.
 */
export function gridOf(argument: unknown): Grid | null {
  if (!Array.isArray(argument)) {
    const cell = cellOf(argument);
    return cell === null && argument !== "" ? null : [[cell]];
  }
  const rows: readonly unknown[] = argument;
  if (rows.length === 0) return blankGrid;
  return rows.map((row) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
}

function cellOf(value: unknown): CellValue {
  if (typeof value === "string") return value === "" ? null : value;
  if (typeof value === "boolean") return value;
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}
