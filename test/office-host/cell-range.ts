import type { Area } from "./area";
import { fullName, parseArea, splitAddress } from "./area";
import type { SheetState } from "./book";
import { findSheet } from "./book";
import { invalidArgument } from "./host-error";
import { isHostObject } from "./host-object";

/** Cells of one sheet. One area, or several under one name. */
export class CellRange {
  readonly sheet: SheetState;
  readonly areas: readonly Area[];

  constructor(sheet: SheetState, areas: readonly Area[]) {
    this.sheet = sheet;
    this.areas = areas;
  }

  /** The first area; the only one of a `Range`. */
  get area(): Area {
    return this.areas[0] ?? invalidArgument("Range");
  }

  /** Blocks joined by ", ". https://learn.microsoft.com/javascript/api/excel/excel.rangeareas#excel-excel-rangeareas-address-member */
  get address(): string {
    return this.areas.map((area) => fullName(this.sheet.name, area)).join(", ");
  }
}

export const rangeOf = (sheet: SheetState, area: Area): CellRange => new CellRange(sheet, [area]);

/** An argument that has to be a `Range` or a `RangeAreas`. */
export function rangeArgument(value: unknown, location: string): CellRange {
  if (isHostObject(value) && value.self instanceof CellRange) return value.self;
  return invalidArgument(location);
}

/** An argument that is a `Range`, or an address on `sheet`. */
export const rangeOrAddress = (sheet: SheetState, value: unknown, location: string): CellRange =>
  typeof value === "string" ? addressed(sheet, value, location) : rangeArgument(value, location);

/** "B2:C3", "'Tờ 1'!B2", or a defined name. https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getrange-member(1) */
export function addressed(sheet: SheetState, address: string, location: string): CellRange {
  const { sheet: name, cells } = splitAddress(address);
  const on = name === null ? sheet : (findSheet(sheet.book, name) ?? invalidArgument(location));
  const area = parseArea(cells);
  if (area !== null) return rangeOf(on, area);
  const named = sheet.names.get(cells.toLowerCase()) ?? sheet.book.names.get(cells.toLowerCase());
  if (named?.formula.startsWith("=") !== true) return invalidArgument(location);
  return addressed(sheet, named.formula.slice(1), location);
}
