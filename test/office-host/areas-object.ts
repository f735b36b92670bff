import type { Area } from "./area";
import { cellCount, intersection, meets, parseArea, sheetColumns, splitAddress, wholeSheet } from "./area";
import { areasWhere } from "./areas-where";
import type { SheetState } from "./book";
import { isFormula, typeOf } from "./cell-content";
import { CellRange, rangeArgument, rangeOf } from "./cell-range";
import { contentAt, isHidden, usedArea } from "./cells";
import { clearRange } from "./clear-range";
import { conditionalFormats } from "./conditional-object";
import { dataValidation } from "./validation-object";
import { formatObject } from "./format-object";
import { accessDenied, invalidArgument, itemNotFound, notImplemented } from "./host-error";
import type { HostObject } from "./host-object";
import { hostClass } from "./host-object";
import { rangeObject } from "./range-object";
import { sheetObject } from "./sheet-object";

/**
 * Longer address texts are refused. Documented as about 8,192 characters, but not exactly: 8,207 failed and 9,085 passed once.
 * https://github.com/OfficeDev/office-js-docs-pr/pull/2348 and https://github.com/OfficeDev/office-js/issues/5198
 */
const longestAddress = 8192;

/** "A1:B2, D4" -> the cells; no address is the whole sheet. https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getranges-member(1) */
export function areasAt(sheet: SheetState, address: unknown): CellRange {
  const location = "Worksheet.getRanges";
  if (address === null || address === undefined) return rangeOf(sheet, wholeSheet);
  if (typeof address !== "string" || address.length > longestAddress) return invalidArgument(location);
  // Commas inside a quoted sheet name part nothing.
  const areas = (address.match(/(?:'[^']*'|[^,;'])+/g) ?? []).map(
    (part) => parseArea(splitAddress(part).cells) ?? invalidArgument(location),
  );
  return new CellRange(sheet, areas);
}

function used(range: CellRange, valuesOnly: unknown): CellRange | null {
  const parts = range.areas.flatMap((area) => usedArea(range.sheet, valuesOnly === true, area) ?? []);
  return parts.length === 0 ? null : new CellRange(range.sheet, parts);
}

function common(range: CellRange, other: unknown): CellRange | null {
  const { sheet, areas } =
    typeof other === "string" ? areasAt(range.sheet, other) : rangeArgument(other, "RangeAreas.getIntersection");
  if (sheet !== range.sheet) return invalidArgument("RangeAreas.getIntersection");
  const parts = range.areas.flatMap((mine) => areas.flatMap((theirs) => intersection(mine, theirs) ?? []));
  return parts.length === 0 ? null : new CellRange(sheet, parts);
}

/** The merged areas that the range touches. https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1) */
export function mergedAreas({ sheet, areas }: CellRange): CellRange | null {
  const merges = sheet.merges.filter((merge) => areas.some((area) => meets(area, merge)));
  return merges.length === 0 ? null : new CellRange(sheet, merges);
}

const valueKinds: Readonly<Record<string, readonly string[]>> = {
  All: ["Double", "String", "Boolean", "Error", "Empty"],
  Numbers: ["Double"],
  Text: ["String"],
  Logical: ["Boolean"],
  Errors: ["Error"],
};

/** Cells with formulas, with constants, blank, or not hidden. https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-special-cells */
export function specialCells(range: CellRange, type: unknown, valueType: unknown, location: string): HostObject | null {
  const { sheet } = range;
  // Not on a protected sheet, as in the program itself. https://learn.microsoft.com/office/vba/api/excel.range.specialcells
  if (sheet.protection !== null) return accessDenied(location);
  const kinds =
    valueKinds[typeof valueType === "string" ? valueType : "All"] ??
    notImplemented(`${location} of ${String(valueType)}`);
  const holds = (row: number, column: number): boolean => {
    const content = contentAt(sheet, row, column);
    switch (type) {
      case "Formulas":
        return content !== undefined && isFormula(content) && kinds.includes(typeOf(content));
      case "Constants":
        return content !== undefined && !isFormula(content) && kinds.includes(typeOf(content));
      case "Blanks":
        return content === undefined;
      case "Visible":
        return !isHidden(sheet.rows, row) && !isHidden(sheet.columns, column);
      default:
        return notImplemented(`${location}("${String(type)}")`);
    }
  };
  const found = range.areas.flatMap((area) => areasWhere(searched(sheet, area, type), holds));
  return areasObject(found.length === 0 ? null : new CellRange(sheet, found));
}

const nowhere: Area = { row: 0, column: 0, height: 0, width: 0 };

/** Formulas, constants and blanks are looked for in the used range only; visible cells wherever the range reaches. */
function searched(sheet: SheetState, area: Area, type: unknown): Area {
  if (type !== "Visible") return usedArea(sheet, false, area) ?? nowhere;
  const used = usedArea(sheet, false);
  const rows =
    cellCount(area) > sheetColumns && used !== null
      ? Math.min(area.height, Math.max(1, used.row + used.height - area.row))
      : area.height;
  return { ...area, height: rows };
}

const areaList = hostClass<CellRange>("RangeCollection", {
  items: ({ sheet, areas }) => areas.map((area) => rangeObject(rangeOf(sheet, area))),
  call: { getCount: ({ areas }) => areas.length },
  reach: {
    getItemAt: ({ sheet, areas }, [index]) => {
      const area = typeof index === "number" ? areas[index] : undefined;
      return area === undefined ? itemNotFound("RangeCollection.getItemAt") : rangeObject(rangeOf(sheet, area));
    },
  },
});

const rangeAreas: (self: CellRange) => HostObject = hostClass<CellRange>("RangeAreas", {
  kept: true,
  read: {
    address: (range) => range.address,
    addressLocal: (range) => range.address,
    areaCount: ({ areas }) => areas.length,
    cellCount: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0),
  },
  call: {
    clear: (range, [applyTo]) => clearRange(range, applyTo),
  },
  reach: {
    areas: (range) => areaList(range),
    worksheet: ({ sheet }) => sheetObject(sheet),
    format: (range) => formatObject(range),
    conditionalFormats: (range) => conditionalFormats(range),
    dataValidation: (range) => dataValidation(range),
    getIntersection: (range, [other]) =>
      areasObject(common(range, other)) ?? itemNotFound("RangeAreas.getIntersection"),
    getIntersectionOrNullObject: (range, [other]) => areasObject(common(range, other)),
    getUsedRangeAreas: (range, [valuesOnly]) =>
      areasObject(used(range, valuesOnly)) ?? itemNotFound("RangeAreas.getUsedRangeAreas"),
    getUsedRangeAreasOrNullObject: (range, [valuesOnly]) => areasObject(used(range, valuesOnly)),
    getSpecialCells: (range, [type, valueType]) =>
      specialCells(range, type, valueType, "RangeAreas.getSpecialCells") ?? itemNotFound("RangeAreas.getSpecialCells"),
    getSpecialCellsOrNullObject: (range, [type, valueType]) =>
      specialCells(range, type, valueType, "RangeAreas.getSpecialCellsOrNullObject"),
  },
});

export const areasObject = (range: CellRange | null): HostObject | null => (range === null ? null : rangeAreas(range));
