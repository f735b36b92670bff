import { sheetLayout, type ColumnLook, type RowLook, type SheetLayout } from "../../../core/layout/sheet-layout";
import { rowHeights, usualHeight } from "../../../xlsx/write/row-heights";
import { wrappedLines } from "../../../xlsx/write/text-extent";

const prose = "Số người lao động đi làm việc ở nước ngoài theo hợp đồng trong kỳ báo cáo";

function layout(look: RowLook, column: ColumnLook, width: number, rest: Partial<SheetLayout> = {}): SheetLayout {
  return sheetLayout("A", [[prose], ["ngắn"]], { columns: [{ width, look: column }], rows: { 0: look }, ...rest });
}

test.each([
  ["fits", 1000, 1],
  ["wraps at words", 200, 3],
  ["a word or two a line", 60, 14],
])("lines of a text: %s", (_, pixels, lines) => {
  expect(wrappedLines(prose, pixels, 12, false)).toBe(lines);
});

test.each([
  ["line breaks count", "a\nb\n\nc", 4],
  ["a long word is broken", "x".repeat(100), 5],
  ["nothing is one line", "", 1],
])("lines of a text: %s", (_, text, lines) => {
  expect(wrappedLines(text, 200, 12, false)).toBe(lines);
});

test.each<readonly [string, SheetLayout, boolean]>([
  ["a heading in a narrow column is high and fixed", layout("heading", "integer", 10), true],
  ["a wrapped body cell is high, and free to grow", layout("body", "wrapped", 10), false],
])("%s", (_, sheet, fixed) => {
  const height = rowHeights(sheet).get(0);
  expect(height?.fixed).toBe(fixed);
  expect(height?.points).toBeGreaterThan(5 * 15);
});

test.each<readonly [string, SheetLayout]>([
  ["a text column does not wrap", layout("body", "text", 10)],
  ["a wide column needs no more", layout("heading", "integer", 100)],
])("usual height: %s", (_, sheet) => {
  expect(rowHeights(sheet).size).toBe(0);
});

test("a merged title wraps over its merged width", () => {
  const columns = [
    { width: 10, look: "text" },
    { width: 10, look: "text" },
    { width: 90, look: "text" },
  ] as const;
  const merge = { top: 0, left: 0, bottom: 0, right: 1 };
  const narrow = rowHeights(layout("title", "text", 10, { columns, merges: [merge] })).get(0);
  const wide = rowHeights(layout("title", "text", 10, { columns, merges: [{ ...merge, right: 2 }] })).get(0);
  expect(narrow?.points).toBeGreaterThan((wide?.points ?? 0) * 3);
});

test("what a heading over two rows lacks is added to the second", () => {
  const heights = rowHeights(
    layout("heading", "integer", 10, {
      rows: { 0: "heading", 1: "heading" },
      merges: [{ top: 0, left: 0, bottom: 1, right: 0 }],
    }),
  );
  expect([heights.has(0), (heights.get(1)?.points ?? 0) > 60]).toEqual([false, true]);
});

test("a heading over two rows needs nothing more where the first is high enough", () => {
  const columns = [
    { width: 10, look: "integer" },
    { width: 10, look: "integer" },
  ] as const;
  const merges = [{ top: 0, left: 0, bottom: 1, right: 0 }];
  const sheet = sheetLayout("A", [[prose, prose]], { columns, merges, rows: { 0: "heading", 1: "heading" } });
  expect([...rowHeights(sheet).keys()]).toEqual([0]);
});

test("hidden columns add no width", () => {
  const columns = [
    { width: 10, look: "text" },
    { width: 90, look: "text", hidden: true },
  ] as const;
  const sheet = layout("title", "text", 10, { columns, merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] });
  expect(rowHeights(sheet).get(0)?.points).toBeGreaterThan(90);
});

test.each<readonly [RowLook, ColumnLook, { points: number; fixed: boolean } | null]>([
  ["body", "integer", { points: 18, fixed: true }],
  ["body", "wrapped", { points: 18, fixed: false }],
  ["note", "integer", null],
])("a %s row beside a %s column usually stands %j", (row, column, height) => {
  expect(usualHeight(layout(row, column, 10), 0)).toEqual(height);
});
