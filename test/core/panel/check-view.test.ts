import fc from "fast-check";
import { check, noPanelOptions, plainSheet, serialOfIso } from "../../../core";
import type { CellValue, CheckView, FindingItem, PanelOptions, Workbook } from "../../../core";
import { checkView, findingItems, markedCells } from "../../../core";
import { inputsOf } from "../../samples/engine-results";
import { madeSet, setNames } from "../../samples/made-sets";
import { openWorkbook } from "../../samples/open-workbook";
import { header, sound, workbook } from "../reading/sheets";
import { changedBy } from "./reason-changes";

const today = serialOfIso("2024-11-27") ?? Number.NaN;
const tamDuong: PanelOptions = { ...noPanelOptions, profile: "tam-duong" };

function view(of: Workbook, options = tamDuong, lang: "vi" | "en" = "vi"): CheckView {
  const checked = checkView(of, options, today, lang);
  if ("refusal" in checked) throw new Error(checked.refusal.text);
  return checked.view;
}

const changed = (n: number, changes: Readonly<Record<number, CellValue>>): CellValue[] =>
  sound(n).map((cell, at): CellValue => changes[at] ?? cell);

/** A register of Xã Bản Bo whose headings are an officer's own words. */
function register(...rows: readonly (readonly CellValue[])[]): Workbook {
  const headings = [
    "TT",
    "Họ tên NLĐ",
    "Năm sinh",
    "GT",
    "CMND/CCCD",
    "Nước đến",
    "Ngày bay",
    "Điện thoại",
    "Thời hạn",
  ];
  return workbook([["UBND XÃ BẢN BO"], headings, ...rows], { file: "Bản Bo.xlsx" });
}

function only(of: Workbook, rule: string): FindingItem {
  const found = view(of).items.filter((item) => item.rule === rule);
  if (found.length !== 1) throw new Error(`${String(found.length)} items of ${rule}`);
  return found[0]!;
}

test("an item says where, in the column's own words, what stands there, what is expected, and why", () => {
  expect(only(register(changed(1, { 6: "31/02/2024" })), "cell.no-such-day")).toMatchObject({
    severity: "error",
    file: "Bản Bo.xlsx",
    sheet: "Danh sách",
    row: 2,
    column: 6,
    place: "G3",
    heading: "Ngày bay",
    value: "31/02/2024",
    message: "Ngày bay: không có ngày 31/02/2024 trong lịch",
    expected: "Ngày thực tế xuất cảnh. Ví dụ: 15/03/2024",
    person: "Nguyễn Thử 1",
    fix: null,
    mayExplain: false,
    reason: "",
  });
});

test("why and law are the rule's own", () => {
  const item = only(register(changed(1, { 2: "16/03/2010" })), "worker.under-18-at-departure");
  expect(item.title).toBe("Chưa đủ 18 tuổi khi xuất cảnh");
  expect(item.law).toContain("Luật 69/2020/QH14 Điều 3.1");
  expect(item.why).toContain("từ đủ 18 tuổi");
});

const bornIn2010 = serialOfIso("2010-03-16") ?? 0;

test.each<[string, number, CellValue, string, string]>([
  ["a date stored as a number", 2, bornIn2010, "worker.under-18-at-departure", "16/03/2010"],
  ["a day that is text", 2, "16/03/2010", "worker.under-18-at-departure", "16/03/2010"],
  ["a blank cell", 5, null, "cell.required", ""],
  ["an identity number typed as a number", 4, 51098999, "worker.identity-length", "51098999"],
  ["a count of months", 8, 1360, "cell.number-out-of-range", "1.360"],
  ["a truth value", 6, true, "cell.not-a-date", "TRUE"],
])("the value as the officer sees it: %s", (_, column, value, rule, shown) => {
  const row = [...sound(1), null, null].map((cell, at): CellValue => (at === column ? value : cell));
  expect(only(register(row), rule).value).toBe(shown);
});

test.each<[string, number, CellValue, string, string]>([
  ["between", 8, 1360, "cell.number-out-of-range", "Số tháng, ví dụ 36. Từ 1 đến 120."],
  ["a list named in the help", 3, "x", "worker.sex-unknown", "Chọn Nam hoặc Nữ."],
  [
    "an example",
    5,
    "Nước Nào Đó",
    "worker.market-unknown",
    "Chọn nước hoặc vùng lãnh thổ trong danh sách. Ví dụ: Nhật Bản",
  ],
])("what a column expects: %s", (_, column, value, rule, expected) => {
  const row = [...sound(1), null, null].map((cell, at): CellValue => (at === column ? value : cell));
  expect(only(register(row), rule).expected).toBe(expected);
});

test("a column split by sex is named by what both columns hold", () => {
  const grid = [
    ["UBND XÃ BẢN BO"],
    ["TT", "Họ và tên", "Năm sinh", null, "Số CCCD", "Nước", "Ngày xuất cảnh"],
    [null, null, "Nam", "Nữ", null, null, null],
    [1, "Nguyễn Thử Một", null, "chưa rõ", "051198999001", "Nhật Bản", "15/03/2024"],
  ];
  const split = { ...workbook(grid), file: "a.xlsx" };
  const item = only(split, "cell.not-a-date");
  expect(item).toMatchObject({ place: "D4", heading: "Năm sinh", value: "chưa rõ", person: "Nguyễn Thử Một" });
});

test("headings, rows and files are places too", () => {
  const without = workbook([
    ["UBND XÃ BẢN BO"],
    header.filter((_, at) => at !== 5),
    sound(1).filter((_, at) => at !== 5),
  ]);
  expect(only(without, "header.missing-label")).toMatchObject({ place: "dòng 2", heading: "", person: "", value: "" });
  const more = workbook([["UBND XÃ BẢN BO"], [...header, "Sở thích"], [...sound(1), "đọc sách"]]);
  expect(only(more, "header.unknown-label")).toMatchObject({
    place: "H2",
    heading: "Sở thích",
    person: "",
    mayExplain: true,
  });
  expect(only(workbook([]), "header.not-found")).toMatchObject({ place: "", sheet: null, mayExplain: false });
});

const lostZero = changed(1, { 3: "Nữ", 4: "1198999001" });

test("a safe repair: what the cell will hold, why that is sure, and the change that does it", () => {
  const grid = [["UBND XÃ BẢN BO"], header, lostZero];
  const item = only(workbook(grid), "worker.identity-lost-zeros");
  expect(item.fix).toMatchObject({ to: "001198999001", changes: [{ kind: "put-cells", row: 2, column: 4 }] });
  expect(item.fix?.why).toContain("số định danh chứa giới tính và năm sinh");
  const mended = changedBy(workbook(grid), item.fix?.changes ?? []);
  expect(view(mended).items.map(({ rule }) => rule)).not.toContain("worker.identity-lost-zeros");
});

test("a computed cell is never repaired: its formula would be lost", () => {
  const plain = workbook([["UBND XÃ BẢN BO"], header, lostZero]);
  const computed = { ...plain, sheets: plain.sheets.map((sheet) => ({ ...sheet, formulas: [{ row: 2, column: 4 }] })) };
  expect(only(computed, "worker.identity-lost-zeros").fix).toBeNull();
});

test("items of files that are not open offer no repair and take no reason", () => {
  const book = workbook([["UBND XÃ BẢN BO"], header, lostZero]);
  const checked = check({ workbooks: [book] }, { profile: "tam-duong", to: null, period: null, asOf: null, today });
  const findings = "option" in checked ? [] : checked.files.flatMap((file) => file.findings);
  const items = findingItems(findings, { workbooks: [book] }, "vi");
  expect(items.length).toBeGreaterThan(0);
  expect(items.map(({ fix, mayExplain }) => [fix, mayExplain])).toEqual(items.map(() => [null, false]));
});

test("rows and counts of the check are the command line's", () => {
  const { rows, counts, tables, period } = view(register(changed(1, { 6: "31/02/2024" }), sound(2)));
  expect(rows).toEqual({ read: 2, accepted: 1, refused: 1 });
  expect(counts).toMatchObject({ errors: 1, explained: 0 });
  expect(tables).toEqual([{ title: "Danh sách lao động", sheet: "Danh sách", rows: 2 }]);
  expect(period).toEqual({ key: "2024", name: "Năm 2024" });
});

test.each<[keyof PanelOptions, string, string]>([
  ["profile", "xa-la", "Không có địa phương «xa-la». Chọn lại địa phương ở trang đầu."],
  ["to", "vũ trụ", "Không tổng hợp lên cấp «vũ trụ» được. Chọn lại cấp ở trang đầu: Tỉnh, Huyện, Xã, Thôn."],
  ["period", "mùa thu", "Kỳ «mùa thu» chưa rõ. Chọn lại kỳ ở trang đầu."],
])("a choice that cannot be met is refused in plain words: %s", (option, value, text) => {
  const refused = checkView(register(sound(1)), { ...tamDuong, [option]: value }, today, "vi");
  expect(refused).toEqual({ refusal: { title: "Chưa kiểm tra được", text, findings: [] } });
});

describe("cells to colour", () => {
  const item = (over: Partial<FindingItem>): FindingItem => ({
    ...only(register(changed(1, { 6: "31/02/2024" })), "cell.no-such-day"),
    ...over,
  });

  test("one entry a sheet and severity, each cell once by its gravest finding", () => {
    const items = [
      item({ row: 1, column: 1, severity: "note" }),
      item({ row: 1, column: 1, severity: "error" }),
      item({ row: 1, column: 1, severity: "explain" }),
      item({ row: 2, column: 1, severity: "explain" }),
      item({ row: 3, column: 1, severity: "error" }),
      item({ row: 1, column: 1, severity: "note", sheet: "Khác" }),
    ];
    expect(markedCells(items)).toEqual([
      {
        sheet: "Danh sách",
        severity: "error",
        cells: [
          { row: 1, column: 1 },
          { row: 3, column: 1 },
        ],
      },
      { sheet: "Danh sách", severity: "explain", cells: [{ row: 2, column: 1 }] },
      { sheet: "Khác", severity: "note", cells: [{ row: 1, column: 1 }] },
    ]);
  });

  test("rows, sheets and what has a kept reason are not coloured", () => {
    const items = [item({ column: null }), item({ sheet: null }), item({ severity: "explain", reason: "đã xác minh" })];
    expect(markedCells(items)).toEqual([]);
  });
});

describe("any workbook whatever", () => {
  const cell = fc.oneof(
    fc.constantFrom<CellValue>(null, "", ...header, "Điện thoại", "x", "31/02/2024", true),
    fc.string({ unit: "binary", maxLength: 10 }),
    fc.double({ noNaN: false }),
  );
  const rows = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 8 });

  test("gives a check whose items are unique, and that survives JSON", () => {
    fc.assert(
      fc.property(rows, fc.boolean(), fc.constantFrom("vi", "en"), (grid, withHeader, lang) => {
        const book = workbook(withHeader ? [header, ...grid] : grid);
        const shown = view(book, tamDuong, lang);
        // JSON knows neither NaN nor -0; no such number may get into a view.
        expect(shown).toEqual(JSON.parse(JSON.stringify(shown)));
        expect(new Set(shown.items.map(({ id }) => id)).size).toBe(shown.items.length);
      }),
      { numRuns: 120 },
    );
  });

  test.each(setNames)("the samples: %s", async (name) => {
    const { set, files } = await madeSet(name);
    const options = { ...set.options, asOf: set.options.asOf };
    for (const [file, bytes] of inputsOf(set, files)) {
      const book = openWorkbook(file, bytes);
      const shown = view({ ...book, sheets: book.sheets.length === 0 ? [plainSheet("x", [])] : book.sheets }, options);
      expect(shown).toEqual(JSON.parse(JSON.stringify(shown)));
      for (const item of shown.items) {
        const { message, expected, title, why, law, heading, column } = item;
        expect([message, title, why, law].filter((text) => text === "")).toEqual([]);
        expect(`${message}${expected}`).not.toMatch(/undefined|\{\w/);
        if (column !== null) expect(heading).not.toBe("");
      }
    }
  });
});
