import { check } from "../../../core/commands/check";
import { rollUpInputs } from "../../../core/commands/roll-up";
import type { Row } from "../../../core/grid";
import { type Workbook, plainSheet } from "../../../core/snapshot";
import { isoOfSerial, toSerial } from "../../../core/time/serial";
import { header, sound, workbook } from "./sheets";

const options = { profile: "binh-son", to: null, period: "2024", asOf: null, today: toSerial(2025, 1, 10) };

/** Counts and findings of one sheet, each finding as its cell's column, row and rule. */
function brief(rows: readonly Row[]) {
  const checked = check({ workbooks: [workbook(rows)] }, options);
  if ("option" in checked) throw new Error(checked.option);
  const [file] = checked.files;
  return {
    rows: file?.tables[0]?.rows,
    findings: file?.findings.map(({ rule, at }) => `${String(at.row)} ${String(at.column)} ${rule}`),
  };
}

const one = { read: 1, accepted: 1, refused: 0, skipped: 0 };

describe("what officers write", () => {
  test("sex kept in two columns of marks", () => {
    const top = ["STT", "Họ và tên", "Ngày sinh", "Giới tính", null, "Số CCCD", "Nước", "Ngày xuất cảnh"];
    const bottom = [null, null, null, "Nam", "Nữ"];
    const row = [1, "Lê Thị Thử", "05/06/1998", null, "x", "051198999001", "Nhật Bản", "15/03/2024"];
    expect(brief([top, bottom, row])).toEqual({ rows: one, findings: [] });
  });

  test("old and new identity numbers in columns of their own", () => {
    const grid = [
      [...header, "Số CMND"],
      [...sound(1), "212999001"],
      [...sound(2).map((cell, at) => (at === 4 ? null : cell)), "212999002"],
    ];
    expect(brief(grid)).toEqual({
      rows: { ...one, read: 2, accepted: 2 },
      findings: ["2 7 worker.identity-cmnd-lapsed"],
    });
  });

  test("a loan in đồng, none, or unclear keeps its row", () => {
    const grid = [
      [...header, "Vay vốn"],
      [...sound(1), "100.000.000 đ"],
      [...sound(2), "không vay"],
      [...sound(3), "x"],
    ];
    expect(brief(grid)).toEqual({ rows: { ...one, read: 3, accepted: 3 }, findings: ["3 7 cell.not-a-number"] });
  });

  test("a market with a word in brackets", () => {
    expect(brief([header, sound(1).map((cell, at) => (at === 5 ? "Nhật (TTS)" : cell))])).toEqual({
      rows: one,
      findings: [],
    });
  });

  test("a person who waits to leave owes no departure", () => {
    const waiting = [...sound(1).map((cell, at) => (at === 6 ? null : cell)), "Chờ xuất cảnh"];
    expect(brief([[...header, "Tình trạng"], waiting])).toEqual({ rows: one, findings: [] });
  });

  test("lost zeros are mended only where sex and year agree", () => {
    const withNumber = (number: number, sex: string): Row =>
      sound(1).map((cell, at) => (at === 4 ? number : at === 3 ? sex : cell));
    const found = (row: Row) => {
      const checked = check({ workbooks: [workbook([header, row])] }, options);
      if ("option" in checked) throw new Error(checked.option);
      return checked.files[0]?.findings.map(({ rule, fix }) => [rule, fix?.to ?? null]);
    };
    expect(found(withNumber(51098999001, "Nam"))).toEqual([["worker.identity-lost-zeros", "051098999001"]]);
    expect(found(withNumber(51098999001, "Nữ"))).toEqual([["worker.identity-length", null]]);
  });

  test("the village section and the commune section give their unit to the rows below", () => {
    const grid = [header, ["I", "Xã Bình Dương"], sound(1), ["II", "Xã Bình Thạnh"], sound(2)];
    const result = rollUpInputs({ workbooks: [workbook(grid, { file: "Gộp.xlsx" })] }, options);
    if ("option" in result) throw new Error(result.option);
    const departed = result.units
      .filter(({ measures }) => measures["departed"] === 1)
      .map(({ unit }) => (unit === null ? "" : result.context.units.units[unit]?.name));
    expect(departed.sort()).toEqual(["Xã Bình Dương", "Xã Bình Thạnh"]);
  });
});

describe("the calendar", () => {
  const settings = (rows: readonly Row[]): Workbook => ({
    ...workbook([header, sound(1)]),
    sheets: [plainSheet("Danh sách", [["XÃ BÌNH TRỊ"], header, sound(1)]), plainSheet("Lịch báo cáo", rows)],
  });
  const dueOf = (rows: readonly Row[], period = "2024"): string | null => {
    const result = rollUpInputs({ workbooks: [settings(rows)] }, { ...options, period });
    if ("option" in result) throw new Error(result.option);
    const due =
      result.reporting.find(({ unit }) => result.context.units.units[unit]?.name === "Xã Bình Trị")?.due ?? null;
    return due === null ? null : isoOfSerial(due);
  };

  test.each<[string, Row, Row, string, string]>([
    [
      "before a day of every year",
      ["Cấp", "Kỳ báo cáo", "Trước ngày"],
      ["Xã", "Hằng năm", "05/12"],
      "2024",
      "2024-12-04",
    ],
    ["by a day of one year", ["Cấp", "Kỳ báo cáo", "Hạn nộp"], ["Xã", "Năm 2024", "05/12/2024"], "2024", "2024-12-05"],
    ["a serial day", ["Cấp", "Kỳ báo cáo", "Trước ngày"], ["Xã", "Năm 2024", 45636], "2024", "2024-12-09"],
    [
      "for the half-year",
      ["Cấp", "Kỳ báo cáo", "Trước ngày"],
      ["Xã", "Báo cáo 6 tháng đầu năm", "05/06"],
      "2024-H1",
      "2024-06-04",
    ],
    [
      "for one unit before its level's",
      ["Đơn vị", "Kỳ báo cáo", "Trước ngày"],
      ["Xã Bình Trị", "Năm", "01/12"],
      "2024",
      "2024-11-30",
    ],
  ])("a report is due %s", (_, head, row, period, due) => {
    expect(dueOf([head, row], period)).toBe(due);
  });

  test("a stated cut-off moves the period", () => {
    const rows = [
      ["Cấp", "Kỳ báo cáo", "Ngày chốt số liệu", "Trước ngày"],
      ["Xã", "Năm 2024", "30/11/2024", "05/12/2024"],
    ];
    const result = rollUpInputs({ workbooks: [settings(rows)] }, options);
    if ("option" in result) throw new Error(result.option);
    const { from, to } = result.context.period;
    expect([isoOfSerial(from), isoOfSerial(to)]).toEqual(["2023-12-01", "2024-11-30"]);
  });
});
