import { layOutTemplate } from "../../../core/commands/template";
import { stampOfLayout } from "../../../core/layout/consolidated";
import type { WorkbookLayout } from "../../../core/layout/sheet-layout";
import { readStamp } from "../../../core/layout/stamp";
import { shippedLists } from "../../../core/lists/shipped-lists";
import { collidingSheets, layOutPanelRollUp, layOutResult } from "../../../core/panel/roll-up-sheets";
import { settingsOf } from "../../../core/panel/settings-of";
import { binhSon } from "../../../core/profiles/binh-son";
import { plainSheet, type Workbook } from "../../../core/snapshot";
import { periodOf } from "../../../core/time/period";
import { districtResult } from "../layout/result-fixture";
import { rolledSample } from "./roll-up-samples";

const result = districtResult(3);
const layout = layOutResult(result, "vi", "0.1.0");
const stamp = stampOfLayout(layout);
const names = layout.sheets.map(({ name }) => name);

function workbookOf({ sheets }: WorkbookLayout, more: Workbook["sheets"] = []): Workbook {
  return {
    file: "so.xlsx",
    sha256: "a".repeat(64),
    savedOn: null,
    sheets: [...more, ...sheets.map(({ name, grid }) => plainSheet(name, grid))],
  };
}

function template(): Workbook {
  const unit = binhSon.units.find(({ level }) => level === "commune")?.id ?? "";
  const made = layOutTemplate(binhSon, unit, {
    lang: "vi",
    createdOn: 45640,
    productVersion: "0.1.0",
    year: 2024,
    lists: shippedLists,
  });
  if (made === null) throw new Error("the profile has communes");
  return workbookOf(made);
}

describe("sheets that collide", () => {
  test.each([
    ["an empty workbook", ["Sheet1"], null],
    ["our own earlier result, whatever else stands beside it", ["Ghi chép", ...names], stamp],
    ["our own earlier result under names in other letters", ["TỔNG HỢP", "_tonghop"], stamp],
  ])("%s is written into", (_, open, of) => {
    expect(collidingSheets(open, of, layout, "vi")).toBeNull();
  });

  test.each([
    [["Sheet1", "Tổng hợp"], "trang «Tổng hợp» không"],
    [["tổng HỢP".normalize("NFD")], `trang «${"tổng HỢP".normalize("NFD")}» không`],
    [["Danh sách", "Chỉ tiêu"], "các trang «Danh sách», «Chỉ tiêu» không"],
  ])("the user's own %j are named and left alone", (open, words) => {
    expect(collidingSheets(open, null, layout, "vi")?.refusal.text).toContain(words);
  });

  test("the register of a template is the officer's own", () => {
    const open = template();
    const refused = collidingSheets(
      open.sheets.map(({ name }) => name),
      readStamp(open),
      layout,
      "vi",
    );
    expect(refused?.refusal.text).toContain("«Danh sách», «Chỉ tiêu»");
    expect(refused?.refusal.text).not.toContain("_TongHop");
  });

  test.each([
    ["unit", { unit: "525" }],
    ["period", { period: "2023" }],
    ["level", { to: "province" }],
  ])("a result of another %s is not replaced", (_, other) => {
    const earlier = stamp === null ? null : { ...stamp, ...other };
    expect(collidingSheets(names, earlier, layout, "vi")?.refusal.text).toContain("đơn vị khác hoặc kỳ khác");
    expect(collidingSheets(names, earlier, layout, "en")?.refusal.text).toContain("another unit or period");
  });
});

describe("the sheets that a roll-up writes into an open workbook", () => {
  test("are those of the consolidated workbook, with its stamp", () => {
    expect(layOutPanelRollUp(result, "vi", "0.1.0", null)).toEqual(layout);
  });

  test("keep the language of the result that they replace", () => {
    expect(layOutPanelRollUp(result, "en", "0.1.0", stamp)).toEqual(layout);
    expect(layOutPanelRollUp(result, "en", "0.1.0", readStamp(template())).sheets[0]?.name).toBe("Summary");
  });

  test("say nothing of the day on which they were made", () => {
    const half = periodOf("2024-H1", result.context.periodRule);
    expect(layout.createdOn).toBe(result.context.asOf);
    expect(
      half === null
        ? null
        : stampOfLayout(layOutResult({ ...result, context: { ...result.context, period: half } }, "vi", "0.1.0"))
            ?.options,
    ).toEqual({
      profile: "binh-son",
      to: "district",
      period: "2024-H1",
      asOf: "2024-12-14",
    });
  });
});

describe("settings of the open workbook", () => {
  const quotas = plainSheet("KH giao", [
    ["TT", "Đơn vị", "Chỉ tiêu năm 2024"],
    [1, "Xã Bình Trị", "04-05"],
    [2, "Xã Bình Chánh", "05-06"],
  ]);
  const workersSheet = plainSheet("Lao động", [
    ["TT", "Họ và tên", "Ngày sinh", "Số CCCD", "Nước tiếp nhận", "Ngày xuất cảnh"],
    [1, "Nguyễn Văn An", "05/06/1998", "051098000001", "Nhật Bản", "15/03/2024"],
  ]);
  const book = (...sheets: Workbook["sheets"]): Workbook => ({
    file: "so.xlsx",
    sha256: "a".repeat(64),
    savedOn: null,
    sheets,
  });
  const kept = (workbook: Workbook): readonly string[] | null =>
    settingsOf(workbook)?.sheets.map(({ name }) => name) ?? null;

  test.each([
    ["settings alone", book(quotas, plainSheet("Ghi chú", [["x"]])), ["KH giao"]],
    ["settings beside a register: the workers are left out", book(workersSheet, quotas), ["KH giao"]],
    ["a register alone", book(workersSheet), null],
    ["an empty workbook", book(plainSheet("Sheet1", [])), null],
    ["no sheets at all", book(), null],
    ["a template", template(), null],
    ["a result of ours", workbookOf(layout), null],
    ["a result of ours beside the user's own settings", workbookOf(layout, [quotas]), ["KH giao"]],
  ])("%s", (_, workbook, sheets) => {
    expect(kept(workbook)).toEqual(sheets);
  });

  test("are not taken for a copy of the same file among those chosen", () => {
    expect(settingsOf(book(quotas))).toMatchObject({ file: "so.xlsx", sha256: null });
  });

  test("of a sample are its units, quotas and due dates", async () => {
    const { workbooks } = await rolledSample("no-profile");
    const settings = workbooks.find(({ file }) => file.startsWith("Danh mục"));
    expect(settings === undefined ? null : settingsOf(settings)?.sheets).toHaveLength(3);
  });
});
