import fc from "fast-check";
import { check, keepReasonChanges, keepReasonRefusal, layOutRollUp, noPanelOptions, plainSheet } from "../../../core";
import { reasonLimit, rollUpInputs, serialOfIso } from "../../../core";
import type { CellValue, Change, CheckView, Finding, FindingItem, Workbook } from "../../../core";
import { checkView, homeView } from "../../../core";
import { header, sound, workbook } from "../reading/sheets";
import { changedBy } from "./reason-changes";

const today = serialOfIso("2024-11-27") ?? Number.NaN;
const options = { ...noPanelOptions, profile: "tam-duong" };
const REASON = "Đã xác minh với gia đình ngày 20/11/2024.";

function view(of: Workbook): CheckView {
  const checked = checkView(of, options, today, "vi");
  if ("refusal" in checked) throw new Error(checked.refusal.text);
  return checked.view;
}

const headings = [...header, "Điện thoại", "Ngày hết hạn HĐ"];
const person = (n: number, changes: Readonly<Record<number, CellValue>> = {}): CellValue[] =>
  [...sound(n), null, null].map((cell, at): CellValue => changes[at] ?? cell);
/** Contract ended, no return: to be explained. */
const ended = person(1, { 8: "01/02/2024", 6: "15/03/2023" });
const phone = person(2, { 7: "0123" });
const noDay = person(3, { 6: "31/02/2024" });

function register(...rows: readonly (readonly CellValue[])[]): Workbook {
  return workbook([["UBND XÃ BẢN BO"], headings, ...rows], { file: "Bản Bo.xlsx" });
}

const explainable = (of: Workbook): readonly FindingItem[] => view(of).items.filter(({ mayExplain }) => mayExplain);
const keep = (of: Workbook, reason: string, items = explainable(of)): Workbook =>
  changedBy(of, keepReasonChanges(of, items, reason, today, "vi"));
const reasons = (of: Workbook): readonly (readonly [string, string])[] =>
  view(of).items.map(({ rule, reason }) => [rule, reason] as const);
const reasonOf = (of: Workbook, rule: string): string | undefined => reasons(of).find(([r]) => r === rule)?.[1];
const ENDED = "worker.contract-ended-no-return";

const full = register(ended, phone, noDay);
const kept = keep(full, REASON);

test("a kept reason stands in a visible sheet of its own, told in whole", () => {
  const [change] = keepReasonChanges(full, explainable(full).slice(0, 1), REASON, today, "vi");
  expect(change).toMatchObject({ kind: "put-sheet", layout: { name: "Giải trình", visibility: "visible" } });
  const grid = change?.kind === "put-sheet" ? change.layout.grid : [];
  expect(grid[2]?.slice(0, 9)).toEqual([
    "TT",
    "Vấn đề",
    "Trang",
    "Ô",
    "Người lao động",
    "Đang ghi",
    "Nội dung cần xem",
    "Lý do giải trình",
    "Ngày giải trình",
  ]);
  const { title, place, message } = explainable(full)[0]!;
  expect(grid[3]?.slice(0, 9)).toEqual([1, title, "Danh sách", place, "Nguyễn Thử 1", null, message, REASON, today]);
});

test("the next check carries it, and counts it as explained", () => {
  expect(view(full).counts).toEqual({ errors: 1, explains: 2, notes: 0, explained: 0 });
  expect(view(kept).counts).toEqual({ errors: 1, explains: 0, notes: 0, explained: 2 });
  expect(homeView(kept, options, today, "vi").counts).toEqual(view(kept).counts);
  expect(reasonOf(kept, ENDED)).toBe(REASON);
});

test("the sheet is no table and no unknown sheet, and says nothing of the year or the unit", () => {
  const strip = ({ items }: CheckView): unknown => items.map((item) => ({ ...item, reason: "" }));
  expect(strip(view(kept))).toEqual(strip(view(full)));
  expect(view(kept).tables).toEqual(view(full).tables);
  const lateReason = changedBy(full, keepReasonChanges(full, explainable(full), "Theo báo cáo năm 2031", today, "vi"));
  expect(homeView(lateReason, options, today, "vi").period.key).toBe("2024");
});

test("a blank reason takes reasons back, and changes nothing where there are none", () => {
  expect(reasons(keep(kept, ""))).toEqual(reasons(full));
  expect(reasonOf(keep(kept, "", explainable(kept).slice(1)), ENDED)).toBe(REASON);
  expect(keepReasonChanges(full, explainable(full), " ", today, "vi")).toEqual([]);
  expect(keepReasonChanges(full, [], REASON, today, "vi")).toEqual([]);
});

test("a new reason replaces the old one of the same finding, and leaves the others", () => {
  const again = keep(kept, "Đã gia hạn.", explainable(kept).slice(0, 1));
  expect(reasons(again).map(([, reason]) => reason)).toEqual(["Đã gia hạn.", REASON, ""]);
  expect(again.sheets.at(-1)?.grid.filter((row) => typeof row[0] === "number")).toHaveLength(2);
});

describe("a reason holds as long as the person and what was written stay", () => {
  const reasonSheets = kept.sheets.slice(1);
  const withRows = (...rows: readonly (readonly CellValue[])[]): Workbook => ({
    ...kept,
    sheets: [...register(...rows).sheets, ...reasonSheets],
  });

  test.each<[string, Workbook, string]>([
    ["rows sorted the other way", withRows(noDay, phone, ended), REASON],
    ["rows put in between", withRows(person(7), person(8), ended, phone), REASON],
    [
      "another column of the row filled in",
      withRows(person(1, { 8: "01/02/2024", 6: "15/03/2023", 7: "0912345678" })),
      REASON,
    ],
    ["the same day as a number", withRows(person(1, { 8: serialOfIso("2024-02-01"), 6: "15/03/2023" })), REASON],
    ["the name spelled otherwise", withRows(person(1, { 1: "NGUYỄN  THỬ 1", 8: "1/2/2024", 6: "15/03/2023" })), REASON],
    ["another end of the contract", withRows(person(1, { 8: "01/03/2024", 6: "15/03/2023" })), ""],
    ["another person in the row", withRows(person(1, { 4: "051098999077", 8: "01/02/2024", 6: "15/03/2023" })), ""],
  ])("%s", (_, book, reason) => {
    expect(reasonOf(book, ENDED)).toBe(reason);
  });

  test("another value in the cell", () => {
    expect(reasonOf(withRows(phone), "worker.phone-format")).toBe(REASON);
    expect(reasonOf(withRows(person(2, { 7: "01234" })), "worker.phone-format")).toBe("");
  });

  test("a person without a number is known by name and birth", () => {
    const nameless = (name: string): CellValue[] => [
      1,
      name,
      "05/06/1998",
      "Nam",
      null,
      "Nhật Bản",
      "15/03/2023",
      null,
      "01/02/2024",
    ];
    const before = keep(register(nameless("Lò Văn Thử")), REASON);
    const rows = (name: string): Workbook => ({
      ...before,
      sheets: [...register(person(5), nameless(name)).sheets, ...before.sheets.slice(1)],
    });
    expect(reasonOf(rows("Lò Văn Thử"), ENDED)).toBe(REASON);
    expect(reasonOf(rows("Lò Văn Thứ"), ENDED)).toBe("");
  });
});

test("errors cannot be explained away, whatever the sheet says", () => {
  const error = view(full).items.find(({ severity }) => severity === "error")!;
  expect(error.mayExplain).toBe(false);
  expect(keepReasonRefusal([error], REASON, "vi")?.refusal.text).toContain("1 điểm là lỗi phải sửa");
  expect(() => keepReasonChanges(full, [error], REASON, today, "vi")).toThrow();
  const forged = keep(full, REASON, [{ ...error, mayExplain: true }]);
  expect(reasonOf(forged, "cell.no-such-day")).toBe("");
  expect(view(forged).counts.errors).toBe(1);
});

test("a reason has a length, and the refusal says which", () => {
  const items = explainable(full);
  expect(keepReasonRefusal(items, "a".repeat(reasonLimit), "vi")).toBeNull();
  expect(keepReasonRefusal(items, "a".repeat(reasonLimit + 1), "vi")?.refusal).toEqual({
    title: "Chưa ghi được lý do",
    text: "Lý do dài 501 ký tự, nhiều hơn 500. Viết gọn trong hai, ba câu.",
    findings: [],
  });
});

test("what the officer edits in the sheet counts: other words, no words, lines sorted, columns put in", () => {
  const edited = (edit: (row: CellValue[]) => CellValue[]): Workbook => ({
    ...kept,
    sheets: kept.sheets.map((sheet) =>
      sheet.name === "Giải trình" ? { ...sheet, grid: sheet.grid.map((row) => edit([...row])) } : sheet,
    ),
  });
  const words = (text: CellValue) => (row: CellValue[]) =>
    row.map((cell): CellValue => (cell === REASON ? text : cell));
  expect(reasonOf(edited(words("Đã về, chờ giấy tờ")), ENDED)).toBe("Đã về, chờ giấy tờ");
  expect(reasonOf(edited(words(null)), ENDED)).toBe("");
  expect(
    reasonOf(
      edited((row) => [...row.slice(0, 3), "thêm", ...row.slice(3)]),
      ENDED,
    ),
  ).toBe(REASON);
  const turned = {
    ...kept,
    sheets: kept.sheets.map((s, at) =>
      at === 0 ? s : { ...s, name: "GT", grid: [...s.grid.slice(0, 3), ...s.grid.slice(3).reverse()] },
    ),
  };
  expect(reasonOf(turned, ENDED)).toBe(REASON);
  // The sheet that was renamed is written again under its new name.
  expect(keepReasonChanges(turned, explainable(turned), "x", today, "vi")).toMatchObject([{ layout: { name: "GT" } }]);
});

test("a sheet of the officer's that bears the name is left alone", () => {
  const own = {
    ...full,
    sheets: [
      ...full.sheets,
      plainSheet("GIẢI TRÌNH", [
        ["Nội dung", "Ý kiến"],
        ["a", "b"],
      ]),
    ],
  };
  const changes = keepReasonChanges(own, explainable(own), REASON, today, "vi");
  expect(changes).toMatchObject([{ kind: "put-sheet", layout: { name: "Giải trình (2)" } }]);
  expect(reasonOf(changedBy(own, changes), ENDED)).toBe(REASON);
});

test("text that looks like a formula is kept as it is, and is only text", () => {
  const [change] = keepReasonChanges(full, explainable(full), "=HYPERLINK(1)", today, "vi");
  expect(change?.kind === "put-sheet" && change.layout.grid[3]?.[7]).toBe("=HYPERLINK(1)");
  expect(reasonOf(keep(full, "=HYPERLINK(1)"), ENDED)).toBe("=HYPERLINK(1)");
});

test("whatever is written comes back cleaned, once", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      const once = keep(full, text);
      const back = reasonOf(once, ENDED) ?? "";
      expect(back).toBe(back.normalize("NFC").trim());
      expect(reasonOf(keep(once, back), ENDED)).toBe(back);
    }),
    { numRuns: 60 },
  );
});

describe("reasons travel with the rows", () => {
  const run = { profile: "tam-duong", to: null, period: "2024", asOf: today, today };
  const laidOut = (books: readonly Workbook[], to: string | null = null) => {
    const result = rollUpInputs({ workbooks: books }, { ...run, to });
    if ("option" in result) throw new Error(result.option);
    return { result, layout: layOutRollUp(result, { lang: "vi", createdOn: today, productVersion: "1", options: {} }) };
  };
  const opened = ({ layout }: ReturnType<typeof laidOut>, file: string): Workbook => ({
    file,
    sha256: null,
    savedOn: null,
    sheets: layout.sheets.map(({ name, grid }) => plainSheet(name, grid)),
  });
  const told = (findings: readonly Finding[]): unknown =>
    findings.flatMap(({ rule, reason }) => (reason === undefined ? [] : [[rule, reason]]));
  const both = [
    ["worker.phone-format", { text: REASON, on: today }],
    [ENDED, { text: REASON, on: today }],
  ];
  const sorted = (list: unknown): unknown =>
    Array.isArray(list) ? [...(list as unknown[])].map((x) => JSON.stringify(x)).sort() : list;

  test("commune to district: in the findings and in their sheet", () => {
    const { result, layout } = laidOut([kept]);
    expect(sorted(told(result.findings))).toEqual(sorted(both));
    const sheet = layout.sheets.find(({ name }) => name === "Phát hiện");
    const heading = sheet?.grid.findIndex((row) => row.includes("Giải trình")) ?? -1;
    expect(heading).toBeGreaterThan(-1);
    const column = sheet?.grid[heading]?.indexOf("Giải trình") ?? -1;
    expect(sheet?.grid.filter((row) => row[column] === REASON)).toHaveLength(2);
    expect(sheet?.grid.some((row) => row.includes("1 lỗi, 0 cần giải trình, 0 lưu ý; 2 điểm đã giải trình"))).toBe(
      false,
    );
    expect(JSON.stringify(sheet?.grid.slice(0, heading))).toContain("2 điểm đã giải trình");
  });

  test("district to province: as if the communes had sent it there themselves", () => {
    const district = opened(laidOut([kept], "district"), "Tam Đường.xlsx");
    const { result } = laidOut([district], "province");
    expect(sorted(told(result.findings))).toEqual(sorted(both));
    expect(sorted(told(laidOut([kept], "province").result.findings))).toEqual(sorted(both));
  });

  test("without reasons nothing is added", () => {
    const { layout } = laidOut([full]);
    expect(layout.sheets.map(({ name }) => name)).not.toContain("Đã giải trình");
    expect(JSON.stringify(layout.sheets.find(({ name }) => name === "Phát hiện")?.grid)).not.toContain('iải trình"]');
    expect(layout.sheets.find(({ name }) => name === "Phát hiện")?.columns).toHaveLength(8);
  });

  test("figures are the same with and without reasons", () => {
    const figures = ({ result }: ReturnType<typeof laidOut>): unknown => [result.units, result.totals, result.bySource];
    expect(figures(laidOut([kept]))).toEqual(figures(laidOut([full])));
  });

  test("a roll-up of ours takes no reasons itself: the next one would lose them", () => {
    const district = opened(laidOut([full]), "Tam Đường.xlsx");
    const items = view(district).items;
    expect(items.length).toBeGreaterThan(0);
    expect(items.filter(({ mayExplain, fix }) => mayExplain || fix !== null)).toEqual([]);
  });

  test("each file keeps its own: a reason in one says nothing of another", () => {
    const other = { ...register(ended), file: "Bình Lư.xlsx" };
    const checked = check({ workbooks: [kept, other] }, run);
    const files = "option" in checked ? [] : checked.files;
    const found = files.map(({ findings }) => findings.find(({ rule }) => rule === ENDED)?.reason?.text);
    expect(found).toEqual([REASON, undefined]);
  });
});

test("changes are plain data", () => {
  const changes: readonly Change[] = keepReasonChanges(full, explainable(full), REASON, today, "vi");
  expect(changes).toEqual(JSON.parse(JSON.stringify(changes)));
});
