import { rollUpInputs } from "../../../core/commands/roll-up";
import type { Row } from "../../../core/grid";
import { layOutRollUp } from "../../../core/layout/consolidated";
import type { RunOptions } from "../../../core/reading/run-options";
import type { RollUpResult } from "../../../core/rollup/roll-up-result";
import { type Sheet, type Workbook, plainSheet } from "../../../core/snapshot";
import { toSerial } from "../../../core/time/serial";
import { header, sound } from "./sheets";

const options: RunOptions = { profile: null, to: null, period: null, asOf: null, today: toSerial(2026, 11, 23) };

const units = plainSheet("DM_DVHC", [
  ["Mã", "Tên đơn vị", "Cấp", "Mã cấp trên"],
  ["51", "Tỉnh Thử", "Tỉnh", null],
  ["524", "Huyện Đông", "Huyện", "51"],
  ["21040", "Xã Một", "Xã", "524"],
  ["21041", "Xã Hai", "Xã", "524"],
]);
const list = (title: string | null, ...rows: Row[]): Sheet =>
  plainSheet("Danh sách", [...(title === null ? [] : [[title]]), header, ...rows]);
const book = (file: string, ...sheets: Sheet[]): Workbook => ({ file, sha256: null, savedOn: null, sheets });

function roll(workbooks: readonly Workbook[], more: Partial<RunOptions> = {}): RollUpResult {
  const result = rollUpInputs({ workbooks }, { ...options, ...more });
  if ("option" in result) throw new Error(result.option);
  return result;
}

const nameOf = (result: RollUpResult, unit: number | null): string | null =>
  unit === null ? null : (result.context.units.units[unit]?.name ?? null);

describe("a run that is told nothing reports the year its inputs speak of", () => {
  const one = book("Xã Một.xlsx", list("UBND XÃ MỘT", sound(1)));
  test.each<[string, Sheet]>([
    [
      "the name of the quota sheet",
      plainSheet("Chỉ tiêu 2024", [
        ["Đơn vị", "Chỉ tiêu"],
        ["Xã Một", "4-5"],
      ]),
    ],
    [
      "the heading of the quotas",
      plainSheet("CT", [
        ["Đơn vị", "Chỉ tiêu 2024"],
        ["Xã Một", "4-5"],
      ]),
    ],
    [
      "the year of each quota",
      plainSheet("CT", [
        ["Đơn vị", "Năm", "Chỉ tiêu"],
        ["Xã Một", 2024, "4-5"],
      ]),
    ],
    [
      "the calendar",
      plainSheet("Lịch", [
        ["Cấp", "Kỳ báo cáo", "Trước ngày"],
        ["Xã", "Năm 2024", "05/12/2024"],
      ]),
    ],
  ])("by %s", (_, sheet) => {
    expect(roll([one, book("Danh mục.xlsx", units, sheet)]).context.period.key).toBe("2024");
  });
});

test("a sheet without a title belongs to the unit that the file's other sheets name", () => {
  const result = roll([
    book("Lẫn.xlsx", list("UBND XÃ MỘT", sound(1)), { ...list(null, sound(2)), name: "Hàn" }),
    book("DM.xlsx", units),
  ]);
  expect(result.reading.sources.map(({ unit }) => nameOf(result, unit))).toEqual(["Xã Một", "Xã Một"]);
});

test("a table far wider than we know is still a table", () => {
  const wide = [...header, ...Array.from({ length: 280 }, (_, at) => `Mục riêng ${String(at)}`)];
  const result = roll([book("Xã Một.xlsx", plainSheet("DS", [["XÃ MỘT"], wide, sound(1)])), book("DM.xlsx", units)]);
  expect(result.bySource).toEqual([{ read: 1, counted: 1, refused: 0, duplicate: 0 }]);
});

test("no priority group is no finding", () => {
  const rows = ["Không", "-"].map((none, at) => [...sound(at + 1), none]);
  const result = roll([
    book("Xã Một.xlsx", plainSheet("DS", [["XÃ MỘT"], [...header, "Đối tượng ưu tiên"], ...rows])),
    book("DM.xlsx", units),
  ]);
  expect(result.findings.map(({ rule }) => rule)).toEqual([]);
});

test("a quota sheet with one column a year gives each year its own", () => {
  const sheet = plainSheet("Chỉ tiêu", [
    ["Đơn vị", "Chỉ tiêu 2024", "Chỉ tiêu 2025"],
    ["Xã Một", "4-5", "6-7"],
  ]);
  const inputs = [book("DM.xlsx", units, sheet)];
  const quotaIn = (period: string) => {
    const result = roll(inputs, { period });
    const { quota } = result.units.find(({ unit }) => nameOf(result, unit) === "Xã Một") ?? {};
    return [quota?.min, quota?.max, result.findings.map(({ rule }) => rule).includes("header.duplicate-label")];
  };
  expect([quotaIn("2024"), quotaIn("2025")]).toEqual([
    [4, 5, false],
    [6, 7, false],
  ]);
});

test("a quota that Excel made a day is told as the day the officer sees", () => {
  const quota = plainSheet("Chỉ tiêu 2024", [
    ["Đơn vị", "Chỉ tiêu"],
    ["Xã Một", 45387],
  ]);
  const found = roll([book("DM.xlsx", units, quota)]).findings.find(({ rule }) => rule === "quota.unreadable");
  expect(found?.params).toEqual({ value: "05/04/2024" });
});

test("cut-off and due dates travel upwards with the consolidated workbook", () => {
  const calendar = plainSheet("Lịch báo cáo", [
    ["Cấp", "Kỳ báo cáo", "Ngày chốt số liệu", "Trước ngày"],
    ["Xã", "Năm 2024", "30/11/2024", "05/12/2024"],
    ["Xã", "6 tháng đầu năm", null, "05/06"],
  ]);
  const inputs = [book("Xã Một.xlsx", list("UBND XÃ MỘT", sound(1))), book("Danh mục.xlsx", units, calendar)];
  const district = roll(inputs, { to: "district", period: "2024" });
  const layout = layOutRollUp(district, { lang: "vi", createdOn: 45640, productVersion: "0", options: {} });
  const carried = book("Huyện.xlsx", ...layout.sheets.map(({ name, grid }) => plainSheet(name, grid)));
  const direct = roll(inputs, { to: "province", period: "2024" });
  const through = roll([carried], { to: "province", period: "2024" });
  const told = (result: RollUpResult) => [
    result.context.period,
    result.reporting.map(({ unit, due, state }) => [nameOf(result, unit), due, state]),
  ];
  expect(told(through)).toEqual(told(direct));
});
