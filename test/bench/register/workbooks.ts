import ExcelJS from "exceljs";
import type { Grid } from "../../../core/grid";
import { toSerial } from "../../../core/time/serial";
import { columnOf, headings } from "./columns";
import { communes, unitGrid } from "./places";
import { isDateColumn, registerRows } from "./rows";

/** A workbook as bytes, with the cells that were put into its one sheet. */
export interface MadeWorkbook {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly grid: Grid;
}

const EPOCH = toSerial(1970, 1, 1);

/** Written by another library than ours, so that no reader has an advantage. */
async function workbookOf(file: string, sheetName: string, grid: Grid, headerRow: number): Promise<MadeWorkbook> {
  const book = new ExcelJS.Workbook();
  book.created = new Date(Date.UTC(2024, 11, 15));
  book.modified = book.created;
  const sheet = book.addWorksheet(sheetName);
  grid.forEach((cells, at) => {
    const row = sheet.getRow(at + 1);
    cells.forEach((cell, column) => {
      if (cell === null) return;
      const target = row.getCell(column + 1);
      const isDate = at > headerRow && isDateColumn(column) && typeof cell === "number";
      target.value = isDate ? new Date((cell - EPOCH) * 86_400_000) : cell;
      if (isDate) target.numFmt = "dd/mm/yyyy";
      if (at > headerRow && column === columnOf.identityNumber) target.numFmt = "@";
      if (at >= headerRow) target.border = { bottom: { style: "thin" } };
    });
    row.commit();
  });
  return { file, bytes: new Uint8Array(await book.xlsx.writeBuffer()), grid };
}

/** Commune workbooks as offices send them, each with so many people, and the DM_DVHC workbook of the province last. */
export async function communeWorkbooks(files: number, rows: number): Promise<readonly MadeWorkbook[]> {
  const made: MadeWorkbook[] = [];
  const people = registerRows("170");
  for (let n = 0; n < files; n++) {
    const commune = communes[n % communes.length];
    if (commune === undefined) throw new Error("no communes");
    const list = Array.from({ length: rows }, (_, at) => {
      const row = people.next().value;
      row[0] = at + 1;
      row[columnOf.commune] = commune.name;
      return row;
    });
    const grid: Grid = [
      ["DANH SÁCH NGƯỜI LAO ĐỘNG ĐI LÀM VIỆC Ở NƯỚC NGOÀI NĂM 2024"],
      [`UBND ${commune.name}, ${commune.district}`],
      [],
      headings,
      ...list,
    ];
    made.push(await workbookOf(`${String(n + 1).padStart(3, "0")} ${commune.name}.xlsx`, "Danh sách", grid, 3));
  }
  made.push(await workbookOf("DM_DVHC.xlsx", "DM_DVHC", unitGrid, 0));
  return made;
}
