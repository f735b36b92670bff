import { read, utils, type WorkBook } from "@e965/xlsx";
import { Workbook } from "exceljs";
import type { CellValue } from "../../../core/grid";

/** What another library sees: sheet names, and cells without trailing blanks. */
export interface SeenSheet {
  readonly name: string;
  readonly grid: CellValue[][];
}

/** Rows without their trailing blanks, and without trailing blank rows. */
export function trimmed(grid: readonly (readonly CellValue[])[]): CellValue[][] {
  const rows = grid.map((row) => {
    let length = row.length;
    while (length > 0 && (row[length - 1] ?? null) === null) length--;
    return Array.from({ length }, (_, column) => row[column] ?? null);
  });
  while (rows.length > 0 && rows[rows.length - 1]?.length === 0) rows.pop();
  return rows;
}

function plain(value: unknown): CellValue {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (value === null || value === undefined) return null;
  throw new Error(`Not a plain value: ${JSON.stringify(value)}`);
}

export function openWithSheetJs(bytes: Uint8Array): WorkBook {
  return read(bytes, { type: "array", cellFormula: true, cellNF: true, cellText: false, raw: true });
}

export function readWithSheetJs(bytes: Uint8Array): SeenSheet[] {
  const book = openWithSheetJs(bytes);
  return book.SheetNames.map((name) => {
    const sheet = book.Sheets[name] ?? {};
    const extent = utils.decode_range(sheet["!ref"] ?? "A1");
    const grid: CellValue[][] = [];
    for (let row = 0; row <= extent.e.r; row++) {
      grid.push([]);
      for (let column = 0; column <= extent.e.c; column++) {
        const cell: unknown = sheet[utils.encode_cell({ r: row, c: column })];
        const value = typeof cell === "object" && cell !== null && "v" in cell ? cell.v : null;
        grid[row]?.push(plain(value));
      }
    }
    return { name, grid: trimmed(grid) };
  });
}

export async function openWithExcelJs(bytes: Uint8Array): Promise<Workbook> {
  const book = new Workbook();
  // The library's typings want the Buffer of an older @types/node; any ArrayBuffer serves.
  await book.xlsx.load(bytes.slice().buffer);
  return book;
}

// The library gives dates as JavaScript dates in UTC; 25,569 is 01/01/1970.
function serial(value: unknown): unknown {
  return value instanceof Date ? value.getTime() / 86_400_000 + 25_569 : value;
}

export async function readWithExcelJs(bytes: Uint8Array): Promise<SeenSheet[]> {
  const book = await openWithExcelJs(bytes);
  return book.worksheets.map((sheet) => {
    const grid = Array.from({ length: sheet.rowCount }, (_, row) =>
      Array.from({ length: sheet.columnCount }, (_unused, column) => {
        const cell = sheet.getCell(row + 1, column + 1);
        // Cells under a merge repeat the value of its first cell.
        if (cell.isMerged && cell.master !== cell) return null;
        const { value } = cell;
        const isLink = typeof value === "object" && value !== null && "hyperlink" in value;
        return plain(serial(isLink ? value.text : value));
      }),
    );
    return { name: sheet.name, grid: trimmed(grid) };
  });
}
