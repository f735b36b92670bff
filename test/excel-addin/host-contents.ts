import { isFormula, valueOf } from "../office-host/cell-content";
import type { Host } from "../office-host/host";
import { sheetColumns } from "../office-host/area";

/** What truly stands in a sheet of the host: by "row,column", the content (formulas as such) and the number format. */
export function hostContents(host: Host, name: string): Record<string, readonly [unknown, unknown]> {
  const sheet = host.book.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  const contents: Record<string, readonly [unknown, unknown]> = {};
  for (const [key, content] of sheet.cells) {
    const row = Math.floor(key / sheetColumns);
    const column = key % sheetColumns;
    const shown = isFormula(content) ? `formula ${content.formula}` : valueOf(content);
    contents[`${String(row)},${String(column)}`] = [shown, sheet.styles.at(row, column)["numberFormat"]];
  }
  return contents;
}
