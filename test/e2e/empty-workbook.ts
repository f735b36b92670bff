import ExcelJS from "exceljs";
import type { Grid } from "../../core";

/** A new workbook as Excel makes it, in which a result is to be written; by sheet name, rows of cells. */
export async function emptyWorkbook(
  sheets: Readonly<Record<string, Grid>> = { Trang1: [] },
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) book.addWorksheet(name).addRows(rows.map((cells) => [...cells]));
  return { name: "Sổ làm việc.xlsx", bytes: new Uint8Array(await book.xlsx.writeBuffer()) };
}
