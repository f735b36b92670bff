import fc from "fast-check";
import { writeWorkbook } from "../../../xlsx/write/write-workbook";
import { sheetLayout } from "../../../core/layout/sheet-layout";
import type { CellValue, Grid } from "../../../core/grid";
import { convert, deflate, partText, testWithLibreOffice } from "./node-tools";
import { readWithExcelJs, readWithSheetJs, trimmed } from "./read-back";
import { sampleWorkbook } from "./sample-layouts";

const columns = (["general", "text", "integer", "date", "percent", "wrapped"] as const).map((look) => ({
  width: 12,
  look,
}));

function write(grid: Grid): Uint8Array {
  return writeWorkbook({ title: "Thử", createdOn: 45_000, sheets: [sheetLayout("Thử", grid, { columns })] }, deflate);
}

const expected = sampleWorkbook.sheets.map(({ grid }) => trimmed(grid));

function rounded(grids: readonly CellValue[][][]): CellValue[][][] {
  const round = (value: CellValue): CellValue =>
    typeof value === "number" ? Number.parseFloat(value.toPrecision(12)) : value;
  return grids.map((grid) => grid.map((row) => row.map(round)));
}

// @e965/xlsx folds CR LF into LF whatever the file says, so CR stands alone here and CR LF has its own test below.
const hardTexts = [
  "=1+1",
  "+84912000111",
  "-5",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "012345678901",
  "1/2",
  "05/06/2023",
  "TRUE",
  "#N/A",
  "'=1",
  "(1)",
  " đầu",
  "cuối ",
  "  ",
  "dòng 1\ndòng 2",
  "a\rb",
  "\u0000\u0001\u001f",
  "\ufffe\uffff",
  "_x0041_",
  "__x000D__",
  "_x005F_",
  "_x00e9_",
  "<a> & \"b\" 'c' ]]>",
  "Nguyễn Thị Ánh",
  "Nguyê\u0303n",
  "😀🇻🇳",
  "x".repeat(32_767),
  "1e5",
  "1.000,5",
  "\u00a0",
];

describe("every reader sees the cells that were written", () => {
  test("@e965/xlsx", () => {
    expect(
      readWithSheetJs(writeWorkbook(sampleWorkbook, deflate))
        .map(({ grid }) => grid)
        .slice(0, 3),
    ).toEqual(expected);
  });
  test("exceljs", async () => {
    const seen = await readWithExcelJs(writeWorkbook(sampleWorkbook, deflate));
    expect(seen.map(({ grid }) => grid).slice(0, 3)).toEqual(expected);
  });
  testWithLibreOffice("LibreOffice", () => {
    const seen = readWithSheetJs(convert(writeWorkbook(sampleWorkbook, deflate), "xlsx"));
    // LibreOffice saves 15 digits of a number.
    expect(rounded(seen.map(({ grid }) => grid).slice(0, 3))).toEqual(rounded(expected));
  });
  testWithLibreOffice("LibreOffice, as comma-separated text", () => {
    const grid = [
      ["=1+1", "012", 7],
      [true, "-7", 'đ, "x"'],
    ];
    // 44,34,76: comma, double quote, UTF-8.
    const csv = convert(write(grid), "csv:Text - txt - csv (StarCalc):44,34,76");
    expect(Buffer.from(csv).toString("utf8")).toBe('=1+1,012,7\nTRUE,-7,"đ, ""x"""\n');
  });
});

describe("hard texts come back as they were", () => {
  const grid: Grid = hardTexts.map((text) => [text, text, text]);
  test("@e965/xlsx", () => {
    expect(readWithSheetJs(write(grid))[0]?.grid).toEqual(grid);
  });
  testWithLibreOffice("LibreOffice", () => {
    // LibreOffice itself drops NUL, folds line ends and the noncharacters, and decodes nothing twice.
    const kept = hardTexts.filter((text) => !/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/.test(text));
    expect(readWithSheetJs(convert(write(kept.map((text) => [text])), "xlsx"))[0]?.grid).toEqual(
      kept.map((text) => [text]),
    );
  });
});

test.each([
  ["lone high surrogate", "a\ud83db", "a\ufffdb"],
  ["lone low surrogate", "\ude00", "\ufffd"],
  ["beyond Excel's length", "y".repeat(40_000), "y".repeat(32_767)],
  ["a pair across Excel's length", `${"y".repeat(32_766)}😀`, "y".repeat(32_766)],
])("a text Excel cannot hold is mended: %s", (_, text, seen) => {
  expect(readWithSheetJs(write([[text]]))[0]?.grid).toEqual([[seen]]);
});

test("a carriage return goes out as Excel spells it", () => {
  expect(partText(write([["a\r\nb"]]), "xl/sharedStrings.xml")).toContain('<t xml:space="preserve">a_x000D_\nb</t>');
});

test.each([[Number.NaN], [Number.POSITIVE_INFINITY], [Number.NEGATIVE_INFINITY]])(
  "%p becomes the error value #NUM!",
  async (value) => {
    const seen = readWithExcelJs(write([[value]]));
    await expect(seen).rejects.toThrow('{"error":"#NUM!"}');
  },
);

const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.constantFrom(...hardTexts.slice(0, -5)),
  fc.integer({ min: 0, max: 99_999_999_999 }).map((digits) => `0${String(digits)}`),
);
const anyCell: fc.Arbitrary<CellValue> = fc.oneof(
  anyText.map((text) => text.replace(/\r\n/g, "\n")).filter((text) => text !== ""),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  fc.boolean(),
  fc.constant(null),
);

test("any grid of texts, numbers and logical values comes back the same", () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyCell, { maxLength: 7 }), { maxLength: 8 }), (grid) => {
      expect(readWithSheetJs(write(grid))[0]?.grid).toEqual(trimmed(grid));
    }),
    { numRuns: 300 },
  );
});
