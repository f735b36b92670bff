import type { BagShape } from "./bag-object";
import { bag } from "./bag-object";
import type { SheetState } from "./book";
import { noteChange } from "./book";
import { CellRange, rangeOf, rangeOrAddress } from "./cell-range";
import { invalidArgument, notImplemented } from "./host-error";
import type { HostObject } from "./host-object";
import { hostClass, numberArgument } from "./host-object";
import { assertAllowed } from "./protection";
import { rangeObject } from "./range-object";

const rangeOrNull = (sheet: SheetState, area: SheetState["frozen"]): HostObject | null =>
  area === null ? null : rangeObject(rangeOf(sheet, area));

function freeze(sheet: SheetState, rows: number, columns: number, location: string): void {
  if (!Number.isInteger(rows) || !Number.isInteger(columns) || rows < 0 || columns < 0) invalidArgument(location);
  // Frozen rows alone reach over all columns, and the other way round.
  sheet.frozen =
    rows + columns === 0 ? null : { row: 0, column: 0, height: rows || 1_048_576, width: columns || 16_384 };
  noteChange(sheet.book, { kind: "sheets" });
}

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes */
export const freezePanes = hostClass<SheetState>("WorksheetFreezePanes", {
  call: {
    freezeRows: (sheet, [count]) =>
      freeze(sheet, numberArgument(count, "WorksheetFreezePanes.freezeRows"), 0, "WorksheetFreezePanes.freezeRows"),
    freezeColumns: (sheet, [count]) =>
      freeze(
        sheet,
        0,
        numberArgument(count, "WorksheetFreezePanes.freezeColumns"),
        "WorksheetFreezePanes.freezeColumns",
      ),
    freezeAt: (sheet, [range]) => {
      const { area } = rangeOrAddress(sheet, range, "WorksheetFreezePanes.freezeAt");
      freeze(sheet, area.row + area.height, area.column + area.width, "WorksheetFreezePanes.freezeAt");
    },
    unfreeze: (sheet) => freeze(sheet, 0, 0, "WorksheetFreezePanes.unfreeze"),
  },
  reach: { getLocationOrNullObject: (sheet) => rangeOrNull(sheet, sheet.frozen) },
});

/** The buttons only: nothing is filtered here, so criteria are NotImplemented. https://learn.microsoft.com/javascript/api/excel/excel.autofilter */
export const autoFilter = hostClass<SheetState>("AutoFilter", {
  read: { enabled: (sheet) => sheet.filter !== null, isDataFiltered: () => false },
  call: {
    apply: (sheet, [range, column, criteria]) => {
      assertAllowed(sheet, "", "AutoFilter.apply");
      const none = (value: unknown): boolean => value === null || value === undefined;
      if (!none(column) || !none(criteria)) notImplemented("AutoFilter.apply() with criteria");
      sheet.filter = rangeOrAddress(sheet, range, "AutoFilter.apply").area;
      noteChange(sheet.book, { kind: "sheets" });
    },
    remove: (sheet) => void (sheet.filter = null),
    clearCriteria: () => null,
  },
  reach: { getRangeOrNullObject: (sheet) => rangeOrNull(sheet, sheet.filter) },
});

const headerFooter: BagShape = {
  leftHeader: "",
  centerHeader: "",
  rightHeader: "",
  leftFooter: "",
  centerFooter: "",
  rightFooter: "",
};

/** Margins are in points; `zoom` is `{ horizontalFitToPages }`, `{ scale }`… https://learn.microsoft.com/javascript/api/excel/excel.pagelayout */
const pageShape: BagShape = {
  orientation: "Portrait",
  paperSize: "A4",
  zoom: null,
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  printOrder: "DownThenOver",
  firstPageNumber: "",
  headersFooters: { state: "Default", defaultForAllPages: headerFooter, firstPage: headerFooter },
};

export function pageLayout(sheet: SheetState): HostObject {
  const kept =
    (key: string) =>
    (_: unknown, __: string, [range]: readonly unknown[]) =>
      void sheet.pageLayout.set(key, rangeOrAddress(sheet, range, `PageLayout.${key}`));
  const layout = bag("PageLayout", pageShape, sheet.pageLayout, "", {
    setPrintTitleRows: kept("printTitleRows"),
    setPrintTitleColumns: kept("printTitleColumns"),
    setPrintArea: kept("printArea"),
  });
  const area = (key: string): HostObject | null => {
    const found = sheet.pageLayout.get(key);
    return found instanceof CellRange ? rangeObject(found) : null;
  };
  return {
    ...layout,
    reach: (name, args) => {
      if (name === "getPrintTitleRowsOrNullObject") return area("printTitleRows");
      if (name === "getPrintTitleColumnsOrNullObject") return area("printTitleColumns");
      return layout.reach(name, args);
    },
  };
}
