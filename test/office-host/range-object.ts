import type { Area } from "./area";
import {
  boundingArea,
  cellArea,
  cellCount,
  intersection,
  isWholeColumns,
  isWholeRows,
  onSheet,
  sheetColumns,
  sheetRows,
} from "./area";
import { areasObject, mergedAreas, specialCells } from "./areas-object";
import { noteChange } from "./book";
import { formulaOf, typeOf, valueOf } from "./cell-content";
import { type CellRange, rangeOf, rangeOrAddress } from "./cell-range";
import { contentAt, gridOf, isHidden, leftOf, topOf, usedArea } from "./cells";
import { conditionalFormats } from "./conditional-object";
import { dataValidation } from "./validation-object";
import { formatObject } from "./format-object";
import { invalidArgument, invalidOperation, itemNotFound } from "./host-error";
import type { HostObject } from "./host-object";
import { booleanArgument, hostClass, numberArgument } from "./host-object";
import { lineProperties } from "./line-properties";
import { readHyperlink, writeHyperlink } from "./hyperlink";
import { setHidden, uniformHidden } from "./lines";
import { mergeArea, unmergeArea } from "./merges";
import { numberText } from "./number-text";
import { assertAllowed } from "./protection";
import { clearRange } from "./clear-range";
import { sheetObject } from "./sheet-object";
import { valuePicker, writeCells } from "./write-cells";

const reached = (range: CellRange, area: Area, location: string): HostObject =>
  rangeObject(rangeOf(range.sheet, onSheet(area, location)));

const optional = (value: unknown, otherwise: number, location: string): number =>
  value === null || value === undefined ? otherwise : numberArgument(value, location);

function textAt({ sheet }: CellRange, row: number, column: number): string {
  const content = contentAt(sheet, row, column);
  const value = valueOf(content);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? numberText(value, String(sheet.styles.at(row, column)["numberFormat"])) : value;
}

/** Number formats are US-invariant; a cell at a time or one for all. https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-numberformat-member */
function writeNumberFormat({ sheet, area }: CellRange, value: unknown): void {
  assertAllowed(sheet, "allowFormatCells", "Range.numberFormat");
  const one = !Array.isArray(value);
  const pick = valuePicker(area, value, "Range.numberFormat");
  if (one) {
    if (value !== null) sheet.styles.set(area, "numberFormat", formatText(value));
    return;
  }
  for (let i = 0; i < area.height; i++) {
    for (let j = 0; j < area.width; j++) {
      const format = pick(i, j);
      if (format !== null)
        sheet.styles.set(cellArea(area.row + i, area.column + j), "numberFormat", formatText(format));
    }
  }
}

const formatText = (value: unknown): string =>
  typeof value === "string" ? (value === "" ? "General" : value) : invalidArgument("Range.numberFormat");

function writeHidden(range: CellRange, which: "rows" | "columns", value: unknown): void {
  const { sheet, area } = range;
  const option = which === "rows" ? "allowFormatRows" : "allowFormatColumns";
  const location = which === "rows" ? "Range.rowHidden" : "Range.columnHidden";
  assertAllowed(sheet, option, location);
  setHidden(
    sheet[which],
    which === "rows" ? area.row : area.column,
    which === "rows" ? area.height : area.width,
    booleanArgument(value, location),
  );
  noteChange(sheet.book, { kind: "sheets" });
}

/** Selecting shows the sheet; a hidden one cannot be shown. https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-select-member(1) */
function selectRange({ sheet, areas }: CellRange): void {
  if (sheet.visibility !== "Visible") invalidOperation("Range.select");
  sheet.book.active = sheet;
  sheet.selection = areas;
  noteChange(sheet.book, { kind: "selection", sheet });
}

function used(range: CellRange, valuesOnly: unknown): HostObject | null {
  const area = usedArea(range.sheet, valuesOnly === true, range.area);
  return area === null ? null : rangeObject(rangeOf(range.sheet, area));
}

function common(range: CellRange, other: unknown, location: string): HostObject | null {
  const argument = rangeOrAddress(range.sheet, other, location);
  if (argument.sheet !== range.sheet) return invalidArgument(location);
  const area = intersection(range.area, argument.area);
  return area === null ? null : rangeObject(rangeOf(range.sheet, area));
}

export const rangeObject: (self: CellRange) => HostObject = hostClass<CellRange>("Range", {
  kept: true,
  read: {
    address: (range) => range.address,
    addressLocal: (range) => range.address,
    cellCount: ({ area }) => cellCount(area),
    rowIndex: ({ area }) => area.row,
    columnIndex: ({ area }) => area.column,
    rowCount: ({ area }) => area.height,
    columnCount: ({ area }) => area.width,
    isEntireRow: ({ area }) => isWholeRows(area),
    isEntireColumn: ({ area }) => isWholeColumns(area),
    values: ({ sheet, area }) => gridOf(area, (row, column) => valueOf(contentAt(sheet, row, column))),
    formulas: ({ sheet, area }) => gridOf(area, (row, column) => formulaOf(contentAt(sheet, row, column))),
    text: (range) => gridOf(range.area, (row, column) => textAt(range, row, column)),
    valueTypes: ({ sheet, area }) => gridOf(area, (row, column) => typeOf(contentAt(sheet, row, column))),
    numberFormat: ({ sheet, area }) => gridOf(area, (row, column) => sheet.styles.at(row, column)["numberFormat"]),
    rowHidden: ({ sheet, area }) => uniformHidden(sheet.rows, area.row, area.height),
    columnHidden: ({ sheet, area }) => uniformHidden(sheet.columns, area.column, area.width),
    hidden: ({ sheet, area }) => isHidden(sheet.rows, area.row) || isHidden(sheet.columns, area.column),
    hyperlink: readHyperlink,
    top: ({ sheet, area }) => topOf(sheet, area.row),
    left: ({ sheet, area }) => leftOf(sheet, area.column),
    height: ({ sheet, area }) => topOf(sheet, area.row + area.height) - topOf(sheet, area.row),
    width: ({ sheet, area }) => leftOf(sheet, area.column + area.width) - leftOf(sheet, area.column),
  },
  write: {
    values: ({ sheet, area }, value) => writeCells(sheet, area, value, "Range.values"),
    formulas: ({ sheet, area }, value) => writeCells(sheet, area, value, "Range.formulas"),
    numberFormat: writeNumberFormat,
    rowHidden: (range, value) => writeHidden(range, "rows", value),
    columnHidden: (range, value) => writeHidden(range, "columns", value),
    hyperlink: writeHyperlink,
  },
  call: {
    clear: (range, [applyTo]) => clearRange(range, applyTo),
    select: selectRange,
    merge: (range, [across]) => mergeArea(range, across === true),
    unmerge: unmergeArea,
    calculate: () => null,
    getRowProperties: (range, [wanted]) => lineProperties(range, "rows", wanted),
    getColumnProperties: (range, [wanted]) => lineProperties(range, "columns", wanted),
    // The client sends this before it slices a large write. It is refused where the whole would not fit the range.
    _ValidateArraySize: ({ area }, [rows, columns]) =>
      rows === area.height && columns === area.width ? null : invalidArgument("Range.values"),
  },
  reach: {
    worksheet: ({ sheet }) => sheetObject(sheet),
    format: (range) => formatObject(range),
    conditionalFormats: (range) => conditionalFormats(range),
    dataValidation: (range) => dataValidation(range),
    getCell: (range, [row, column]) =>
      reached(
        range,
        cellArea(
          range.area.row + numberArgument(row, "Range.getCell"),
          range.area.column + numberArgument(column, "Range.getCell"),
        ),
        "Range.getCell",
      ),
    getRow: (range, [row]) =>
      reached(
        range,
        { ...range.area, row: range.area.row + numberArgument(row, "Range.getRow"), height: 1 },
        "Range.getRow",
      ),
    getColumn: (range, [column]) =>
      reached(
        range,
        { ...range.area, column: range.area.column + numberArgument(column, "Range.getColumn"), width: 1 },
        "Range.getColumn",
      ),
    getBoundingRect: (range, [other]) =>
      rangeObject(
        rangeOf(
          range.sheet,
          boundingArea(range.area, rangeOrAddress(range.sheet, other, "Range.getBoundingRect").area),
        ),
      ),
    getResizedRange: (range, [rows, columns]) =>
      reached(
        range,
        {
          ...range.area,
          height: range.area.height + optional(rows, 0, "Range.getResizedRange"),
          width: range.area.width + optional(columns, 0, "Range.getResizedRange"),
        },
        "Range.getResizedRange",
      ),
    getAbsoluteResizedRange: (range, [rows, columns]) =>
      reached(
        range,
        {
          ...range.area,
          height: numberArgument(rows, "Range.getAbsoluteResizedRange"),
          width: numberArgument(columns, "Range.getAbsoluteResizedRange"),
        },
        "Range.getAbsoluteResizedRange",
      ),
    getOffsetRange: (range, [rows, columns]) =>
      reached(
        range,
        {
          ...range.area,
          row: range.area.row + numberArgument(rows, "Range.getOffsetRange"),
          column: range.area.column + numberArgument(columns, "Range.getOffsetRange"),
        },
        "Range.getOffsetRange",
      ),
    getEntireRow: (range) => reached(range, { ...range.area, column: 0, width: sheetColumns }, "Range.getEntireRow"),
    getEntireColumn: (range) => reached(range, { ...range.area, row: 0, height: sheetRows }, "Range.getEntireColumn"),
    getLastCell: (range) =>
      reached(
        range,
        cellArea(range.area.row + range.area.height - 1, range.area.column + range.area.width - 1),
        "Range.getLastCell",
      ),
    getLastRow: (range) =>
      reached(range, { ...range.area, row: range.area.row + range.area.height - 1, height: 1 }, "Range.getLastRow"),
    getLastColumn: (range) =>
      reached(
        range,
        { ...range.area, column: range.area.column + range.area.width - 1, width: 1 },
        "Range.getLastColumn",
      ),
    getIntersection: (range, [other]) =>
      common(range, other, "Range.getIntersection") ?? itemNotFound("Range.getIntersection"),
    getIntersectionOrNullObject: (range, [other]) => common(range, other, "Range.getIntersectionOrNullObject"),
    // An empty range has its first cell for used range. https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getusedrange-member(1)
    getUsedRange: (range, [valuesOnly]) =>
      used(range, valuesOnly) ?? reached(range, cellArea(range.area.row, range.area.column), "Range.getUsedRange"),
    getUsedRangeOrNullObject: (range, [valuesOnly]) => used(range, valuesOnly),
    getMergedAreasOrNullObject: (range) => areasObject(mergedAreas(range)),
    getSpecialCells: (range, [type, valueType]) =>
      specialCells(range, type, valueType, "Range.getSpecialCells") ?? itemNotFound("Range.getSpecialCells"),
    getSpecialCellsOrNullObject: (range, [type, valueType]) =>
      specialCells(range, type, valueType, "Range.getSpecialCellsOrNullObject"),
  },
});
