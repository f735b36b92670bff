import { sheetLayout } from "../../../core/layout/sheet-layout";
import { legalSheetNames } from "../../../xlsx/write/legal-sheet-names";
import { wouldBeRetyped } from "../../../xlsx/write/retyped-text";
import { writeWorkbook } from "../../../xlsx/write/write-workbook";
import { deflate, partText } from "./node-tools";

const dangerous = ["=1+1", '=HYPERLINK("http://x")', "+84912000111", "-1", "@SUM(A1)", "\t=1", "\r=1", "\u0000=1"];

test("text is never written as a formula", () => {
  const bytes = writeWorkbook(
    {
      title: "",
      createdOn: 1,
      sheets: [
        sheetLayout(
          "A",
          dangerous.map((text) => [text]),
        ),
      ],
    },
    deflate,
  );
  expect(partText(bytes, "xl/worksheets/sheet1.xml")).not.toMatch(/<f[\s>]/);
});

test.each([" đầu", "cuối ", "a\nb", "\t"])("white space of %j is kept by every reader", (text) => {
  const bytes = writeWorkbook({ title: "", createdOn: 1, sheets: [sheetLayout("A", [[text]])] }, deflate);
  expect(partText(bytes, "xl/sharedStrings.xml")).toContain(`<t xml:space="preserve">${text}</t>`);
});

test("a text that editing would turn into something else shows as if after an apostrophe, but in text columns", () => {
  const columns = [
    { width: 9, look: "general" },
    { width: 9, look: "text" },
  ] as const;
  const sheet = sheetLayout(
    "A",
    [
      ["=1", "=1"],
      ["tên", "tên"],
    ],
    { columns },
  );
  const bytes = writeWorkbook({ title: "", createdOn: 1, sheets: [sheet] }, deflate);
  const styles = [...partText(bytes, "xl/worksheets/sheet1.xml").matchAll(/<c r="\w+" s="(\d+)"/g)].map(([, style]) =>
    Number(style),
  );
  const records = partText(bytes, "xl/styles.xml").split("<cellXfs")[1]?.split("<xf ").slice(1) ?? [];
  expect(styles.map((style) => records[style]?.includes('quotePrefix="1"'))).toEqual([true, false, false, false]);
});

test.each([
  ...dangerous,
  "012345678901",
  "5",
  "1.000",
  "1,5",
  "1/2",
  "05/06/2023",
  "5-6",
  "2023-06-05",
  "12:30",
  "12:30 PM",
  "50%",
  "(1)",
  "1e5",
  "1E-3",
  "TRUE",
  "false",
  "#N/A",
  "#REF!",
  "5 Mar",
  "5-Mar-2023",
  "Mar 5",
  "Jan-2024",
  "$5",
  "5đ",
  " 12 ",
  "'x",
])("%j would be retyped", (text) => {
  expect(wouldBeRetyped(text)).toBe(true);
});

test.each([
  "",
  "Nguyễn Thị Ánh",
  "Xã Mỹ An",
  "128/HĐ-2024",
  "Mai",
  "Thg",
  "Số 5",
  "15/UBND-VX",
  "a1",
  "I",
  "true love",
  "chưa có",
  "…",
])("%j stays as it is", (text) => {
  expect(wouldBeRetyped(text)).toBe(false);
});

test.each([
  [["Thử"], ["Thử"]],
  [["a[b]c:d*e?f/g\\h"], ["a b c d e f g h"]],
  [
    ["'đầu'", "  giữa'chữ "],
    ["đầu", "giữa'chữ"],
  ],
  [
    ["", "History"],
    ["_", "History_"],
  ],
  [["x".repeat(40)], ["x".repeat(31)]],
  [
    ["Biểu", "BIỂU", "biểu"],
    ["Biểu", "BIỂU (2)", "biểu (3)"],
  ],
  [
    ["x".repeat(31), "x".repeat(35)],
    ["x".repeat(31), `${"x".repeat(27)} (2)`],
  ],
  [[`${"x".repeat(30)}😀`], ["x".repeat(30)]],
  [["a\ud800b\u0007"], ["a\ufffdb"]],
])("sheet names %j become %j", (names, legal) => {
  expect(legalSheetNames(names)).toEqual(legal);
});
