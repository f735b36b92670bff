import type { Book, SheetState } from "./book";
import { findSheet } from "./book";
import { cellArea, parseArea, splitAddress } from "./area";
import { areasObject } from "./areas-object";
import { CellRange, rangeOf } from "./cell-range";
import { registerEvent, unregisterEvent, workbookTarget } from "./events";
import { invalidOperation, itemNotFound } from "./host-error";
import type { HostObject } from "./host-object";
import { booleanArgument, hostClass, oneOf, textArgument } from "./host-object";
import { names } from "./names-object";
import { workbookProtection } from "./protection";
import { rangeObject } from "./range-object";
import { settings } from "./settings-object";
import { addSheet } from "./sheet-acts";
import { sheetObject } from "./sheet-object";

const sheetOrNull = (sheet: SheetState | null | undefined): HostObject | null =>
  sheet === null || sheet === undefined ? null : sheetObject(sheet);

const shown = (book: Book, visibleOnly: unknown): readonly SheetState[] =>
  book.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === "Visible");

const eventMembers = (event: string) => ({
  [`_Register${event}Event`]: (book: Book) => registerEvent(book, event, workbookTarget),
  [`_Unregister${event}Event`]: (book: Book) => unregisterEvent(book, event, workbookTarget),
});

const worksheets = hostClass<Book>("WorksheetCollection", {
  items: (book) => book.sheets.map(sheetObject),
  call: {
    getCount: (book, [visibleOnly]) => shown(book, visibleOnly).length,
    ...eventMembers("DataChanged"),
    ...eventMembers("SelectionChanged"),
    ...eventMembers("Added"),
    ...eventMembers("Deleted"),
    ...eventMembers("Activated"),
  },
  reach: {
    "": (book, [key]) => sheetOrNull(findSheet(book, key)) ?? itemNotFound("WorksheetCollection.getItem"),
    getItem: (book, [key]) => sheetOrNull(findSheet(book, key)) ?? itemNotFound("WorksheetCollection.getItem"),
    getItemOrNullObject: (book, [key]) => sheetOrNull(findSheet(book, key)),
    getActiveWorksheet: (book) => sheetObject(book.active),
    getFirst: (book, [visibleOnly]) => sheetOrNull(shown(book, visibleOnly)[0]),
    getLast: (book, [visibleOnly]) => sheetOrNull(shown(book, visibleOnly).at(-1)),
    add: (book, [name]) =>
      sheetObject(
        addSheet(book, name === null || name === undefined ? null : textArgument(name, "WorksheetCollection.add")),
      ),
  },
});

/** Nothing is drawn or worked out here, so there is nothing to suspend. https://learn.microsoft.com/office/dev/add-ins/excel/performance */
const application = hostClass<Book>("Application", {
  read: { calculationMode: () => "Automatic" },
  write: {
    calculationMode: (_, value) =>
      void oneOf(["Automatic", "AutomaticExceptTables", "Manual"], value, "Application.calculationMode"),
  },
  call: {
    calculate: () => null,
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
});

const runtime = hostClass<Book>("Runtime", {
  read: { enableEvents: (book) => book.eventsEnabled },
  write: { enableEvents: (book, value) => void (book.eventsEnabled = booleanArgument(value, "Runtime.enableEvents")) },
});

export const workbookObject = hostClass<Book>("Workbook", {
  read: { name: (book) => book.name, isDirty: () => true, readOnly: () => false, autoSave: () => false },
  reach: {
    worksheets: (book) => worksheets(book),
    application: (book) => application(book),
    settings: (book) => settings(book),
    names: (book) => names({ book, sheet: null }),
    protection: (book) => workbookProtection(book),
    _Runtime: (book) => runtime(book),
    // Several areas are no range. https://learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-getselectedrange-member(1)
    getSelectedRange: ({ active }) => {
      const [only] = active.selection;
      return only === undefined || active.selection.length > 1
        ? invalidOperation("Workbook.getSelectedRange")
        : rangeObject(rangeOf(active, only));
    },
    getSelectedRanges: ({ active }) => areasObject(new CellRange(active, active.selection)),
    getActiveCell: ({ active }) => {
      const last = active.selection.at(-1);
      return rangeObject(rangeOf(active, cellArea(last?.row ?? 0, last?.column ?? 0)));
    },
    _GetRangeForEventByReferenceId: (book, [address]) =>
      eventRange(book, address) ?? itemNotFound("WorksheetChangedEventArgs.getRange"),
    _GetRangeOrNullObjectForEventByReferenceId: (book, [address]) => eventRange(book, address),
  },
});

/** An event names its cells by the sheet's id and their address. */
function eventRange(book: Book, reference: unknown): HostObject | null {
  const { sheet, cells } = splitAddress(String(reference));
  const on = findSheet(book, sheet);
  const area = parseArea(cells);
  return on === null || area === null ? null : rangeObject(rangeOf(on, area));
}
