import { utils, write } from "@e965/xlsx";
import { Workbook } from "exceljs";
import { array, assert, asyncProperty, boolean, constant, double, integer, oneof, property, string } from "fast-check";
import { writeXlsx } from "hucre";
import type { CellValue } from "../../../core/grid";
import { firstSheet, read } from "./make-book";
import { hasLibreOffice, readByOracle, resave, trimmed } from "./oracle";

const rows: readonly (readonly CellValue[])[] = [
  ["SỔ THEO DÕI NGƯỜI LAO ĐỘNG"],
  [],
  ["STT", "Họ và tên", "Ngày sinh", "Số CCCD", "Có vay", "Lương (USD)", "Ghi chú"],
  ...Array.from({ length: 60 }, (_, k): CellValue[] => [
    k + 1,
    `Lò Thị Ổn ${String(k)} 😀`,
    32_000 + k * 7,
    `01230${String(1_000_000 + k * 7919)}`,
    k % 3 === 0,
    k % 4 === 0 ? null : 1000 + k / 8,
    k % 5 === 0 ? `  dòng 1\ndòng 2 & <b>"${String(k)}"</b>  ` : null,
  ]),
  [],
  [null, null, null, null, null, 0.1 + 0.2, "Cộng"],
];

async function byExcelJs(): Promise<Uint8Array> {
  const book = new Workbook();
  const sheet = book.addWorksheet("Xã Nà Tấu");
  for (const row of rows) sheet.addRow([...row]);
  sheet.mergeCells("A1:G1");
  sheet.getColumn(3).numFmt = "dd/mm/yyyy";
  sheet.getCell("H5").value = { richText: [{ text: "một " }, { font: { bold: true }, text: "hai" }] };
  sheet.getCell("H6").value = { formula: "SUM(A4:A9)", result: 21 };
  sheet.getCell("H7").value = { formula: 'A4&"x"', result: "1x" };
  sheet.getCell("H8").value = { error: "#N/A" };
  sheet.getCell("H9").value = { formula: "1/0", result: { error: "#DIV/0!" } };
  book.addWorksheet("Ẩn", { state: "hidden" }).getCell("B2").value = "kín";
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function bySheetJs(): Uint8Array {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
  sheet["!merges"] = [utils.decode_range("A1:G1")];
  sheet["H4"] = { t: "n", v: 3, f: "1+2" };
  sheet["H5"] = { t: "e", v: 42 };
  sheet["!ref"] = "A1:H70";
  utils.book_append_sheet(book, sheet, "Xã Nà Tấu");
  // The library's typings say any; with type "array" it is an ArrayBuffer.
  return new Uint8Array(
    write(book, { type: "array", bookType: "xlsx", bookSST: true, compression: true }) as ArrayBuffer,
  );
}

async function byHucre(grid: readonly (readonly CellValue[])[] = rows): Promise<Uint8Array> {
  return writeXlsx({ sheets: [{ name: "Xã Nà Tấu", rows: grid.map((row) => [...row]) }] });
}

function expectAgreement(bytes: Uint8Array): void {
  const result = read(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result));
  const seen = result.workbook.sheets.map(({ name, grid, merges }) => ({ name, grid: trimmed(grid), merges }));
  expect(seen).toStrictEqual(readByOracle(bytes));
  // We trim as we read.
  expect(result.workbook.sheets.map(({ grid }) => grid)).toStrictEqual(seen.map(({ grid }) => grid));
}

describe("files of other programs read as another reader reads them", () => {
  test("exceljs", async () => {
    const bytes = await byExcelJs();
    expectAgreement(bytes);
    expect(read(bytes)).toMatchObject({
      ok: true,
      remarks: [],
      workbook: { sheets: [{ hidden: false }, { hidden: true }] },
    });
  });

  test("SheetJS", () => {
    expectAgreement(bySheetJs());
  });

  test("hucre", async () => {
    expectAgreement(await byHucre());
  });

  const withOffice = hasLibreOffice ? test : test.skip;
  withOffice(
    hasLibreOffice ? "LibreOffice" : 'LibreOffice (skipped: "soffice" is not installed)',
    async () => {
      for (const bytes of [await byExcelJs(), bySheetJs()]) expectAgreement(resave(bytes));
    },
    120_000,
  );

  test("the cells are those put in", async () => {
    for (const bytes of [bySheetJs(), await byHucre()]) {
      const { grid } = firstSheet(read(bytes));
      // The first of these files holds more in column H.
      expect(trimmed(grid.map((row) => row.slice(0, 7)))).toStrictEqual(trimmed(rows));
    }
  });
});

const cell = oneof(
  { weight: 3, arbitrary: string({ unit: "grapheme", maxLength: 12 }) },
  constant(null),
  boolean(),
  integer(),
  double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  constant("  đầu và cuối  "),
  constant("dòng 1\ndòng 2\t"),
  constant("=1+1"),
  constant("001234567890"),
);
const grids = array(array(cell, { maxLength: 8 }), { maxLength: 8 });
const blankAsNull = (grid: readonly (readonly CellValue[])[]): CellValue[][] =>
  trimmed(grid.map((row) => row.map((value) => (value === "" ? null : value))));

describe("any grid comes back through another writer", () => {
  test.each([true, false])("SheetJS, shared strings: %p", (bookSST) => {
    assert(
      property(grids, (grid) => {
        const book = utils.book_new();
        utils.book_append_sheet(book, utils.aoa_to_sheet(grid), "A");
        // As above: an ArrayBuffer, whatever the typings say.
        const bytes = new Uint8Array(write(book, { type: "array", bookType: "xlsx", bookSST }) as ArrayBuffer);
        expect(firstSheet(read(bytes)).grid).toStrictEqual(blankAsNull(grid));
      }),
    );
  });

  test("hucre", async () => {
    await assert(
      asyncProperty(grids, async (grid) => {
        expect(firstSheet(read(await byHucre(grid))).grid).toStrictEqual(blankAsNull(grid));
      }),
    );
  });
});
