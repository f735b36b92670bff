import { findHeader } from "../../../core/reading/find-header";
import { locateTable } from "../../../core/reading/locate-table";
import type { Grid, Range } from "../../../core/grid";
import { plainSheet } from "../../../core/snapshot";
import { header, sound } from "./sheets";

const sheet = (grid: Grid, merges: readonly Range[] = []) => ({ ...plainSheet("S", grid), merges });
const located = (grid: Grid, merges: readonly Range[] = []) => {
  const found = locateTable("a.xlsx", sheet(grid, merges));
  return found === null
    ? null
    : {
        header: [found.table.headerTop, found.table.headerRow],
        columns: Object.fromEntries(found.table.columns),
        rules: found.findings.map(({ rule, at }) => `${rule} ${String(at.column)}`),
      };
};

const plainColumns = { fullName: 1, birthDate: 2, sex: 3, identityNumber: 4, market: 5, departureDate: 6 };

describe("the header", () => {
  test("is found under titles, unit and date lines", () => {
    const grid = [["UBND HUYỆN BÌNH SƠN"], ["XÃ BÌNH TRỊ"], [], [null, null, "DANH SÁCH NĂM 2024"], header, sound(1)];
    expect(located(grid)).toEqual({ header: [4, 4], columns: plainColumns, rules: [] });
  });

  test("may stand in any column and be written without marks, in capitals, with breaks and brackets", () => {
    const grid = [
      [
        null,
        null,
        "STT",
        "HO VA TEN",
        "Ngày,\ntháng, năm sinh",
        "Giới tính (Nam/Nữ)",
        "SỐ CMND/ CCCD",
        "Nước tiếp nhận",
        "Ngày đi",
      ],
    ];
    expect(located(grid)?.columns).toEqual({
      fullName: 3,
      birthDate: 4,
      sex: 5,
      identityNumber: 6,
      market: 7,
      departureDate: 8,
    });
  });

  test("of two rows joins group and column headings, merged or not", () => {
    const top = ["STT", "Họ và tên", "Năm sinh", null, "Số CCCD", "Nước", "Thời gian", null];
    const bottom = [null, null, "Nam", "Nữ", null, null, "xuất cảnh", "về nước"];
    const expected = {
      fullName: 1,
      identityNumber: 4,
      market: 5,
      departureDate: 6,
      returnDate: 7,
      birthDate: 8,
      sex: 9,
    };
    expect(located([top, bottom])?.columns).toEqual(expected);
    const merged = located(
      [top, bottom],
      [
        { top: 0, left: 2, bottom: 0, right: 3 },
        { top: 0, left: 6, bottom: 0, right: 7 },
        { top: 0, left: 1, bottom: 1, right: 1 },
      ],
    );
    expect([merged?.columns, merged?.header]).toEqual([expected, [0, 1]]);
  });

  test("is not the numbering row, nor a data row, nor a title that speaks of columns", () => {
    const grid = [
      ["Ghi họ và tên, ngày sinh đầy đủ"],
      header,
      ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"],
      sound(1),
    ];
    expect(located(grid)?.header).toEqual([1, 1]);
  });

  test("tells a heading it is not sure of, with the nearest fields, and does not read the column", () => {
    const grid = [[...header, "Ngày về nướcc"], sound(1)];
    expect(located(grid)).toEqual({ header: [0, 0], columns: plainColumns, rules: ["header.uncertain-label 7"] });
  });

  test("tells a required column that is missing, one that is there twice, and one that is not used", () => {
    const grid = [["Họ và tên", "Ngày sinh", "Năm sinh", "Giới tính", "Số CCCD", "Nước", "Sở thích"]];
    expect(located(grid)?.rules).toEqual([
      "header.duplicate-label 2",
      "header.unknown-label 6",
      "header.missing-label null",
    ]);
  });

  test.each([
    ["units", ["Mã", "Tên", "Cấp", "Mã cấp trên"]],
    ["quotas", ["TT", "Tên đơn vị", "Chỉ tiêu giao năm"]],
    ["calendar", ["Cấp", "Kỳ báo cáo", "Hạn nộp"]],
    ["workers", ["Họ tên", "CCCD"]],
    ["quotas", ["Xã", "Chỉ tiêu năm 2024 (người)"]],
  ])("tells %s apart", (table, cells) => {
    expect(findHeader(sheet([cells]))?.table).toBe(table);
  });

  test("is not found where there is none", () => {
    expect(located([["Kính gửi: UBND huyện"], ["Xã xin báo cáo như sau"], [1, 2, 3]])).toBeNull();
  });
});
