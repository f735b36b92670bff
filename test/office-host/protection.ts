import type { Area } from "./area";
import { cellCount, isWholeColumns, isWholeRows } from "./area";
import type { Book, ProtectionState, SheetState } from "./book";
import { plainStyle } from "./cell-style";
import { eachCell } from "./cells";
import { accessDenied, invalidOperation } from "./host-error";
import { hostClass, recordArgument } from "./host-object";

// What a protected sheet refuses: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets#data-protection

/** Values go only into unlocked cells of a protected sheet. */
export function assertEditable(sheet: SheetState, areas: readonly Area[], location: string): void {
  if (sheet.protection === null) return;
  if (areas.some((area) => hasLockedCell(sheet, area))) accessDenied(location);
}

function hasLockedCell(sheet: SheetState, area: Area): boolean {
  if (isWholeColumns(area) || isWholeRows(area) || cellCount(area) > 1_000_000)
    return plainStyle["protection.locked"] === true;
  let locked = false;
  eachCell(area, (row, column) => {
    locked ||= sheet.styles.at(row, column)["protection.locked"] === true;
  });
  return locked;
}

/** Something a protected sheet allows only by an option, such as `allowFormatCells`; "" is never allowed. https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotectionoptions */
export function assertAllowed(sheet: SheetState, option: string, location: string): void {
  if (sheet.protection !== null && sheet.protection.options[option] !== true) accessDenied(location);
}

/** Adding, deleting, renaming, moving and hiding sheets needs an unprotected workbook. https://learn.microsoft.com/javascript/api/excel/excel.workbookprotection */
export function assertStructure(book: Book, location: string): void {
  if (book.structure !== null) accessDenied(location);
}

export const defaultOptions: Readonly<Record<string, unknown>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

const passwordOf = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

/** A wrong password changes nothing. */
function assertPassword(state: ProtectionState, given: unknown, location: string): void {
  if (state.password !== null && state.password !== given) accessDenied(location);
}

export const sheetProtection = hostClass<SheetState>("WorksheetProtection", {
  read: {
    protected: (sheet) => sheet.protection !== null,
    options: (sheet) => sheet.protection?.options ?? null,
  },
  call: {
    // Throws if the worksheet is already protected. https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection#excel-excel-worksheetprotection-protect-member(1)
    protect: (sheet, [options, password]) => {
      if (sheet.protection !== null) invalidOperation("WorksheetProtection.protect");
      const given =
        options === null || options === undefined ? {} : recordArgument(options, "WorksheetProtection.protect");
      sheet.protection = { password: passwordOf(password), options: { ...defaultOptions, ...given } };
    },
    unprotect: (sheet, [password]) => {
      if (sheet.protection === null) return;
      assertPassword(sheet.protection, password, "WorksheetProtection.unprotect");
      sheet.protection = null;
    },
  },
});

export const workbookProtection = hostClass<Book>("WorkbookProtection", {
  read: { protected: (book) => book.structure !== null },
  call: {
    protect: (book, [password]) => {
      if (book.structure !== null) invalidOperation("WorkbookProtection.protect");
      book.structure = { password: passwordOf(password), options: {} };
    },
    unprotect: (book, [password]) => {
      if (book.structure === null) return;
      assertPassword(book.structure, password, "WorkbookProtection.unprotect");
      book.structure = null;
    },
  },
});
