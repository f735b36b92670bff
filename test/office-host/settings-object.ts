import type { Book, SheetState } from "./book";
import { itemNotFound, notImplemented } from "./host-error";
import type { HostObject } from "./host-object";
import { hostClass, textArgument } from "./host-object";

interface Kept<Value> {
  readonly from: Map<string, { readonly key: string; value: Value }>;
  readonly entry: { readonly key: string; value: Value };
}

/** Saved in the workbook for this add-in alone. https://learn.microsoft.com/javascript/api/excel/excel.setting */
const setting = hostClass<Kept<unknown>>("Setting", {
  id: ({ entry }) => entry.key,
  read: { key: ({ entry }) => entry.key, value: ({ entry }) => entry.value },
  write: { value: ({ entry }, value) => void (entry.value = value) },
  call: { delete: ({ from, entry }) => void from.delete(entry.key) },
});

function found(book: Book, key: unknown): HostObject | null {
  const entry = book.settings.get(String(key));
  return entry === undefined ? null : setting({ from: book.settings, entry });
}

/** Adding a key again replaces its value. https://learn.microsoft.com/javascript/api/excel/excel.settingcollection#excel-excel-settingcollection-add-member(1) */
export const settings = hostClass<Book>("SettingCollection", {
  items: (book) => [...book.settings.values()].map((entry) => setting({ from: book.settings, entry })),
  call: { getCount: (book) => book.settings.size },
  reach: {
    "": (book, [key]) => found(book, key) ?? itemNotFound("SettingCollection.getItem"),
    getItemOrNullObject: (book, [key]) => found(book, key),
    add: (book, [key, value]) => {
      const entry = { key: textArgument(key, "SettingCollection.add"), value };
      book.settings.set(entry.key, entry);
      return setting({ from: book.settings, entry });
    },
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetcustomproperty; keys are found whatever their letter case. */
const customProperty = hostClass<Kept<string>>("WorksheetCustomProperty", {
  id: ({ entry }) => entry.key,
  read: { key: ({ entry }) => entry.key, value: ({ entry }) => entry.value },
  write: { value: ({ entry }, value) => void (entry.value = textArgument(value, "WorksheetCustomProperty.value")) },
  call: { delete: ({ from, entry }) => void from.delete(entry.key.toLowerCase()) },
});

function customFound(sheet: SheetState, key: unknown): HostObject | null {
  const entry = sheet.customProperties.get(String(key).toLowerCase());
  return entry === undefined ? null : customProperty({ from: sheet.customProperties, entry });
}

export const customProperties = hostClass<SheetState>("WorksheetCustomPropertyCollection", {
  items: (sheet) =>
    [...sheet.customProperties.values()].map((entry) => customProperty({ from: sheet.customProperties, entry })),
  call: { getCount: (sheet) => sheet.customProperties.size },
  reach: {
    "": (sheet, [key]) => customFound(sheet, key) ?? itemNotFound("WorksheetCustomPropertyCollection.getItem"),
    getItemOrNullObject: (sheet, [key]) => customFound(sheet, key),
    add: (sheet, [key, value]) => {
      const name = textArgument(key, "WorksheetCustomPropertyCollection.add");
      // Limits on key and value are documented; going over them is not modelled. https://learn.microsoft.com/javascript/api/excel/excel.worksheetcustomproperty
      if (name.length > 255) return notImplemented("custom property keys over 255 characters");
      const entry = { key: name, value: textArgument(value, "WorksheetCustomPropertyCollection.add") };
      sheet.customProperties.set(name.toLowerCase(), entry);
      return customProperty({ from: sheet.customProperties, entry });
    },
  },
});
