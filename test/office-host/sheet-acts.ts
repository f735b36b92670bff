import type { Book, SheetState, Visibility } from "./book";
import { findSheet, newSheet, noteChange } from "./book";
import { alreadyExists, invalidArgument, invalidOperation } from "./host-error";
import { assertStructure } from "./protection";

const isShown = (sheet: SheetState): boolean => sheet.visibility === "Visible";

/** https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 */
export const isLegalName = (name: string): boolean =>
  name.length > 0 && name.length <= 31 && !/[\\/?*[\]:]|^'|'$/.test(name) && name.toLowerCase() !== "history";

function assertName(book: Book, name: string, location: string, self: SheetState | null = null): void {
  if (!isLegalName(name)) invalidArgument(location);
  const other = findSheet(book, name);
  if (other !== null && other !== self) alreadyExists(location);
}

/** A new sheet stands last and is not shown. https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection#excel-excel-worksheetcollection-add-member(1) */
export function addSheet(book: Book, name: string | null): SheetState {
  const location = "WorksheetCollection.add";
  assertStructure(book, location);
  const given = name ?? freeName(book);
  assertName(book, given, location);
  const sheet = newSheet(book, given);
  book.sheets = [...book.sheets, sheet];
  noteChange(book, { kind: "added", sheet });
  return sheet;
}

function freeName(book: Book): string {
  let number = book.sheets.length + 1;
  while (findSheet(book, `Sheet${number}`) !== null) number++;
  return `Sheet${number}`;
}

export function renameSheet(sheet: SheetState, name: string): void {
  assertStructure(sheet.book, "Worksheet.name");
  assertName(sheet.book, name, "Worksheet.name", sheet);
  sheet.name = name;
  noteChange(sheet.book, { kind: "sheets" });
}

/** The last sheet that is shown can neither go nor be hidden. https://support.microsoft.com/office/hide-or-unhide-worksheets-69f2701a-21f5-4186-87d7-341a8cf53344 */
function assertAnotherIsShown(sheet: SheetState, location: string): void {
  if (isShown(sheet) && sheet.book.sheets.filter(isShown).length === 1) invalidOperation(location);
}

/** A very hidden sheet cannot be deleted until it is less hidden. https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1) */
export function deleteSheet(sheet: SheetState): void {
  const { book } = sheet;
  const location = "Worksheet.delete";
  assertStructure(book, location);
  if (sheet.visibility === "VeryHidden") invalidOperation(location);
  assertAnotherIsShown(sheet, location);
  leave(sheet);
  book.sheets = book.sheets.filter((other) => other !== sheet);
  noteChange(book, { kind: "deleted", sheet });
}

/** Shows the next sheet that can be shown, else the one before. */
function leave(sheet: SheetState): void {
  const { book } = sheet;
  if (book.active !== sheet) return;
  const at = book.sheets.indexOf(sheet);
  const next = book.sheets.slice(at + 1).find(isShown) ?? [...book.sheets.slice(0, at)].reverse().find(isShown);
  if (next !== undefined) book.active = next;
}

export function setVisibility(sheet: SheetState, visibility: Visibility): void {
  assertStructure(sheet.book, "Worksheet.visibility");
  if (visibility !== "Visible") {
    assertAnotherIsShown(sheet, "Worksheet.visibility");
    leave(sheet);
  }
  sheet.visibility = visibility;
  noteChange(sheet.book, { kind: "sheets" });
}

export function moveSheet(sheet: SheetState, position: number): void {
  const { book } = sheet;
  assertStructure(book, "Worksheet.position");
  if (!Number.isInteger(position) || position < 0 || position >= book.sheets.length)
    invalidArgument("Worksheet.position");
  const others = book.sheets.filter((other) => other !== sheet);
  book.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
  noteChange(book, { kind: "sheets" });
}

/** A hidden sheet cannot be shown to the user. https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-activate-member(1) */
export function activateSheet(sheet: SheetState): void {
  if (!isShown(sheet)) invalidOperation("Worksheet.activate");
  if (sheet.book.active === sheet) return;
  sheet.book.active = sheet;
  noteChange(sheet.book, { kind: "selection", sheet });
}
