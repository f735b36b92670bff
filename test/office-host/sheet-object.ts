import { cellArea, onSheet, wholeSheet } from "./area";
import { areasAt, areasObject } from "./areas-object";
import type { SheetState } from "./book";
import { noteChange } from "./book";
import { addressed, rangeOf } from "./cell-range";
import { standardHeight, standardWidth, usedArea } from "./cells";
import { charts } from "./chart-object";
import { registerEvent, unregisterEvent } from "./events";
import { invalidOperation } from "./host-error";
import type { HostObject, Reader, Writer } from "./host-object";
import { booleanArgument, hostClass, numberArgument, oneOf, textArgument } from "./host-object";
import { names } from "./names-object";
import { sheetProtection } from "./protection";
import { rangeObject } from "./range-object";
import { customProperties } from "./settings-object";
import { activateSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from "./sheet-acts";
import { autoFilter, freezePanes, pageLayout } from "./sheet-parts";

const kept =
  (name: string, otherwise: unknown): Reader<SheetState> =>
  (sheet) =>
    sheet.props.get(name) ?? otherwise;
const keep =
  (name: string, check: (value: unknown, location: string) => unknown): Writer<SheetState> =>
  (sheet, value) => {
    sheet.props.set(name, check(value, `Worksheet.${name}`));
    noteChange(sheet.book, { kind: "sheets" });
  };

const used = (sheet: SheetState, valuesOnly: unknown): HostObject | null => {
  const area = usedArea(sheet, valuesOnly === true);
  return area === null ? null : rangeObject(rangeOf(sheet, area));
};

const neighbour = (sheet: SheetState, step: 1 | -1, visibleOnly: unknown): HostObject | null => {
  const wanted = sheet.book.sheets.filter(
    (each) => each === sheet || visibleOnly !== true || each.visibility === "Visible",
  );
  const next = wanted[wanted.indexOf(sheet) + step];
  return next === undefined ? null : sheetObject(next);
};

const register = (event: string) => (sheet: SheetState) => registerEvent(sheet.book, event, sheet.id);
const unregister = (event: string) => (sheet: SheetState) => unregisterEvent(sheet.book, event, sheet.id);

export const sheetObject: (self: SheetState) => HostObject = hostClass<SheetState>("Worksheet", {
  id: (sheet) => sheet.id,
  read: {
    id: (sheet) => sheet.id,
    name: (sheet) => sheet.name,
    position: (sheet) => sheet.book.sheets.indexOf(sheet),
    visibility: (sheet) => sheet.visibility,
    tabColor: kept("tabColor", ""),
    showGridlines: kept("showGridlines", true),
    showHeadings: kept("showHeadings", true),
    enableCalculation: kept("enableCalculation", true),
    standardHeight: () => standardHeight,
    standardWidth: () => standardWidth,
  },
  write: {
    name: (sheet, value) => renameSheet(sheet, textArgument(value, "Worksheet.name")),
    position: (sheet, value) => moveSheet(sheet, numberArgument(value, "Worksheet.position")),
    visibility: (sheet, value) =>
      setVisibility(sheet, oneOf(["Visible", "Hidden", "VeryHidden"], value, "Worksheet.visibility")),
    tabColor: keep("tabColor", textArgument),
    showGridlines: keep("showGridlines", booleanArgument),
    showHeadings: keep("showHeadings", booleanArgument),
    enableCalculation: keep("enableCalculation", booleanArgument),
  },
  call: {
    activate: activateSheet,
    delete: deleteSheet,
    calculate: () => null,
    _RegisterDataChangedEvent: register("DataChanged"),
    _UnregisterDataChangedEvent: unregister("DataChanged"),
    _RegisterSelectionChangedEvent: register("SelectionChanged"),
    _UnregisterSelectionChangedEvent: unregister("SelectionChanged"),
  },
  reach: {
    charts: (sheet) => charts(sheet),
    names: (sheet) => names({ book: sheet.book, sheet }),
    protection: (sheet) => sheetProtection(sheet),
    freezePanes: (sheet) => freezePanes(sheet),
    autoFilter: (sheet) => autoFilter(sheet),
    pageLayout,
    customProperties: (sheet) => customProperties(sheet),
    getRange: (sheet, [address]) =>
      rangeObject(
        address === null || address === undefined
          ? rangeOf(sheet, wholeSheet)
          : addressed(sheet, textArgument(address, "Worksheet.getRange"), "Worksheet.getRange"),
      ),
    getRanges: (sheet, [address]) => areasObject(areasAt(sheet, address)),
    getCell: (sheet, [row, column]) =>
      rangeObject(
        rangeOf(
          sheet,
          onSheet(
            cellArea(numberArgument(row, "Worksheet.getCell"), numberArgument(column, "Worksheet.getCell")),
            "Worksheet.getCell",
          ),
        ),
      ),
    getRangeByIndexes: (sheet, args) => {
      const [row = -1, column = -1, height = 0, width = 0] = args.map((each) =>
        numberArgument(each, "Worksheet.getRangeByIndexes"),
      );
      return rangeObject(rangeOf(sheet, onSheet({ row, column, height, width }, "Worksheet.getRangeByIndexes")));
    },
    // A blank sheet's used range is A1. https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getusedrange-member(1)
    getUsedRange: (sheet, [valuesOnly]) => used(sheet, valuesOnly) ?? rangeObject(rangeOf(sheet, cellArea(0, 0))),
    getUsedRangeOrNullObject: (sheet, [valuesOnly]) => used(sheet, valuesOnly),
    getNext: (sheet, [visibleOnly]) => neighbour(sheet, 1, visibleOnly) ?? invalidOperation("Worksheet.getNext"),
    getNextOrNullObject: (sheet, [visibleOnly]) => neighbour(sheet, 1, visibleOnly),
    getPrevious: (sheet, [visibleOnly]) =>
      neighbour(sheet, -1, visibleOnly) ?? invalidOperation("Worksheet.getPrevious"),
    getPreviousOrNullObject: (sheet, [visibleOnly]) => neighbour(sheet, -1, visibleOnly),
    _GetSheetById: (sheet, [id]) => {
      const found = sheet.book.sheets.find((each) => each.id === id);
      return found === undefined ? null : sheetObject(found);
    },
  },
});
