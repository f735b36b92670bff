import { columnIndex, columnName } from "../../core";
import { invalidArgument } from "./host-error";

/** A rectangle of cells, zero-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
}

// https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

export const wholeSheet: Area = { row: 0, column: 0, height: sheetRows, width: sheetColumns };

export const cellArea = (row: number, column: number): Area => ({ row, column, height: 1, width: 1 });

export const cellCount = (area: Area): number => area.height * area.width;

export const isWholeRows = (area: Area): boolean => area.width === sheetColumns;

export const isWholeColumns = (area: Area): boolean => area.height === sheetRows;

export const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.height === b.height && a.width === b.width;

/** The rectangle, where it lies on the sheet; otherwise InvalidArgument. */
export function onSheet(area: Area, location: string): Area {
  const { row, column, height, width } = area;
  const whole = [row, column, height, width].every(Number.isInteger);
  const fits =
    whole &&
    row >= 0 &&
    column >= 0 &&
    height > 0 &&
    width > 0 &&
    row + height <= sheetRows &&
    column + width <= sheetColumns;
  return fits ? area : invalidArgument(location);
}

export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const height = Math.min(a.row + a.height, b.row + b.height) - row;
  const width = Math.min(a.column + a.width, b.column + b.width) - column;
  return height > 0 && width > 0 ? { row, column, height, width } : null;
}

export const meets = (a: Area, b: Area): boolean => intersection(a, b) !== null;

export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    height: Math.max(a.row + a.height, b.row + b.height) - row,
    width: Math.max(a.column + a.width, b.column + b.width) - column,
  };
}

/** What is left of `a` without `b`: up to four rectangles. */
function without(a: Area, b: Area): readonly Area[] {
  const hole = intersection(a, b);
  if (hole === null) return [a];
  const below = hole.row + hole.height;
  const right = hole.column + hole.width;
  return [
    { row: a.row, column: a.column, height: hole.row - a.row, width: a.width },
    { row: below, column: a.column, height: a.row + a.height - below, width: a.width },
    { row: hole.row, column: a.column, height: hole.height, width: hole.column - a.column },
    { row: hole.row, column: right, height: hole.height, width: a.column + a.width - right },
  ].filter((part) => part.height > 0 && part.width > 0);
}

/** `areas` without anything that lies under `holes`. */
export const subtract = (areas: readonly Area[], holes: readonly Area[]): readonly Area[] =>
  holes.reduce<readonly Area[]>((left, hole) => left.flatMap((area) => without(area, hole)), areas);

/** "A1:C9" without its sheet. */
export function areaName(area: Area): string {
  const { row, column } = area;
  const bottom = row + area.height - 1;
  const right = column + area.width - 1;
  if (isWholeColumns(area)) return `${columnName(column)}:${columnName(right)}`;
  if (isWholeRows(area)) return `${row + 1}:${bottom + 1}`;
  const from = `${columnName(column)}${row + 1}`;
  return cellCount(area) === 1 ? from : `${from}:${columnName(right)}${bottom + 1}`;
}

const plainName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const cellLike = /^[A-Z]{1,3}\d+$/i;

/** A sheet's name as it stands in an address: quoted where it is not a plain word, with its apostrophes doubled. */
const quotedSheet = (name: string): string =>
  plainName.test(name) && !cellLike.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

export const fullName = (sheet: string, area: Area): string => `${quotedSheet(sheet)}!${areaName(area)}`;

/** "'Tờ 1'!A1:B2" -> the sheet's name (`null` where none is given) and the rest. */
export function splitAddress(address: string): { readonly sheet: string | null; readonly cells: string } {
  const at = address.lastIndexOf("!");
  if (at < 0) return { sheet: null, cells: address };
  const name = address.slice(0, at);
  return {
    sheet: name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name,
    cells: address.slice(at + 1),
  };
}

/** "B2", "$A$1:C9", "A:C", "2:5" -> the rectangle; `null` for anything else. */
export function parseArea(cells: string): Area | null {
  const match = /^\$?([A-Z]{1,3})?\$?([1-9]\d{0,6})?(?::\$?([A-Z]{1,3})?\$?([1-9]\d{0,6})?)?$/.exec(
    cells.trim().toUpperCase(),
  );
  if (match === null) return null;
  const [, left, top, right = cells.includes(":") ? undefined : left, bottom = cells.includes(":") ? undefined : top] =
    match;
  if ((left === undefined) !== (right === undefined) || (top === undefined) !== (bottom === undefined)) return null;
  if (left === undefined && top === undefined) return null;
  if (!cells.includes(":") && (left === undefined || top === undefined)) return null;
  const columns =
    left === undefined || right === undefined ? [0, sheetColumns - 1] : [columnIndex(left), columnIndex(right)];
  const rows =
    top === undefined || bottom === undefined
      ? [0, sheetRows - 1]
      : [Number.parseInt(top, 10) - 1, Number.parseInt(bottom, 10) - 1];
  const column = Math.min(...columns);
  const row = Math.min(...rows);
  const area = { row, column, height: Math.max(...rows) - row + 1, width: Math.max(...columns) - column + 1 };
  return row + area.height <= sheetRows && column + area.width <= sheetColumns ? area : null;
}
