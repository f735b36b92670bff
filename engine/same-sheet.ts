/** One form for all names that Excel takes for the same. */
export function sheetKey(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

/** Excel tells sheets apart by name whatever the case, and people whatever the Unicode form. */
export function isSameSheet(a: string, b: string): boolean {
  return a === b || sheetKey(a) === sheetKey(b);
}

/** The position of the sheet of that name, an exact match first; -1 where there is none. */
export function sheetPosition(sheets: readonly { readonly name: string }[], name: string): number {
  const exact = sheets.findIndex((sheet) => sheet.name === name);
  return exact >= 0 ? exact : sheets.findIndex((sheet) => isSameSheet(sheet.name, name));
}
