import ExcelJS from "exceljs";
import { workers } from "../../../core/tables/workers";
import { fieldOf } from "../../../core/tables/table-spec";
import { columnCount } from "../register/columns";
import { communeWorkbooks } from "../register/workbooks";

const HEADER = 4;

/** One register of so many people and 25 columns, written by another library than ours. */
export async function widerRegister(rows: number): Promise<Uint8Array> {
  const [made] = await communeWorkbooks(1, rows);
  if (made === undefined) throw new Error("no register was made");
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(made.bytes.slice().buffer);
  const sheet = book.worksheets[0];
  if (sheet === undefined) throw new Error("the register has no sheet");
  sheet.getRow(HEADER).getCell(columnCount + 1).value = fieldOf(workers, "supportAmount").label.vi;
  for (let row = 0; row < rows; row++) sheet.getRow(HEADER + 1 + row).getCell(columnCount + 1).value = (row % 7) + 1;
  return new Uint8Array(await book.xlsx.writeBuffer());
}
