import ExcelJS from "exceljs";
import type { CellValue } from "../../../core/grid";
import { toSerial } from "../../../core/time/serial";
import { registerFields } from "../register/columns";

const EPOCH = toSerial(1970, 1, 1);

/** Rows below the header as exceljs gives them, as objects by field; dates become serials. */
export async function exceljsRows(bytes: Uint8Array, visit: (row: Record<string, CellValue>) => void): Promise<void> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  book.worksheets[0]?.eachRow((row, number) => {
    if (number <= 4) return;
    const object: Record<string, CellValue> = {};
    registerFields.forEach((field, n) => {
      object[field] = plain(row.getCell(n + 2).value);
    });
    visit(object);
  });
}

function plain(value: ExcelJS.CellValue): CellValue {
  if (value instanceof Date) return value.getTime() / 86_400_000 + EPOCH;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}
