import { explain, type Explanation } from "../../../core/commands/explain";
import { rollUpInputs } from "../../../core/commands/roll-up";
import { verify } from "../../../core/commands/verify";
import type { CellValue } from "../../../core/grid";
import { cellName } from "../../../core/grid";
import { layOutRollUp, stampOfLayout } from "../../../core/layout/consolidated";
import type { RollUpResult } from "../../../core/rollup/roll-up-result";
import { plainSheet, type Snapshot, type Workbook } from "../../../core/snapshot";
import { toSerial } from "../../../core/time/serial";

const runOptions = {
  profile: "binh-son",
  to: "district",
  period: "2024",
  asOf: toSerial(2024, 12, 14),
  today: toSerial(2024, 12, 20),
} as const;
const header = [
  "TT",
  "Họ và tên",
  "Ngày sinh",
  "Giới tính",
  "Số CCCD",
  "Xã",
  "Đối tượng ưu tiên",
  "Nước tiếp nhận",
  "Ngày xuất cảnh",
];

type Person = readonly [name: string, id: string, sex: string, groups: string | null, market: string, departed: string];

function commune(file: string, name: string, people: readonly Person[]): Workbook {
  const rows: CellValue[][] = people.map(([who, id, sex, groups, market, departed], at) => [
    at + 1,
    who,
    "05/06/1998",
    sex,
    id,
    name,
    groups,
    market,
    departed,
  ]);
  const grid = [[`UBND ${name.toUpperCase()}`], ["DANH SÁCH LAO ĐỘNG NĂM 2024"], header, ...rows];
  return { file, sha256: null, savedOn: null, sheets: [plainSheet("Danh sách", grid)] };
}

const inputs: Snapshot = {
  workbooks: [
    commune("binh-tri.xlsx", "Xã Bình Trị", [
      ["Nguyễn Văn An", "051098000001", "Nam", "Hộ nghèo; Dân tộc thiểu số", "Nhật Bản", "15/03/2024"],
      ["Trần Thị Bình", "051198000002", "Nữ", null, "Hàn Quốc", "20/04/2024"],
      ["Lê Văn Cường", "051098000003", "Nam", "Hộ nghèo", "Nhật Bản", "10/01/2023"],
    ]),
    commune("binh-chanh.xlsx", "Xã Bình Chánh", [
      ["Phạm Thị Dung", "051198000004", "Nữ", null, "Nhật Bản", "01/02/2024"],
      ["Nguyễn Văn An", "051098000001", "Nam", null, "Nhật Bản", "15/03/2024"],
      ["Võ Văn Em", "051098000005", "Nam", null, "Sao Hỏa", "15/03/2024"],
    ]),
  ],
};

function rolled(snapshot: Snapshot): RollUpResult {
  const result = rollUpInputs(snapshot, runOptions);
  if ("option" in result) throw new Error(`bad option ${result.option}`);
  return result;
}

let known: RollUpResult | null = null;

/** The workbook read again, once for all tests. */
function again(): RollUpResult {
  known ??= rolled({ workbooks: [workbook] });
  return known;
}

const result = rolled(inputs);
const layout = layOutRollUp(result, { lang: "vi", createdOn: 45640, productVersion: "0.1.0", options: {} });
const workbook: Workbook = {
  file: "huyen.xlsx",
  sha256: null,
  savedOn: null,
  sheets: layout.sheets.map(({ name, grid, visibility }) => ({
    ...plainSheet(name, grid),
    hidden: visibility !== "visible",
  })),
};
const asked = (cell: string): Explanation => explain(workbook, cell, again);

function cellOf(sheet: string, line: string, key: string): string {
  const figure = stampOfLayout(layout)?.figures.find((f) => f.sheet === sheet && f.line === line && f.key === key);
  if (figure === undefined) throw new Error(`no figure ${line} ${key}`);
  return cellName(figure.row, figure.column);
}

const unitOf = (name: string): string =>
  `unit:${result.context.units.units.find((unit) => unit.name === name)?.id ?? ""}`;
const rowsOf = (explanation: Explanation): readonly string[] =>
  explanation.kind === "figure"
    ? explanation.rows.map(({ file, row, name, unit }) => `${file} ${String(row)} ${name}, ${unit}`)
    : [explanation.reason];

const an = "binh-tri.xlsx 4 Nguyễn Văn An, Xã Bình Trị";
const binh = "binh-tri.xlsx 5 Trần Thị Bình, Xã Bình Trị";
const cuong = "binh-tri.xlsx 6 Lê Văn Cường, Xã Bình Trị";
const dung = "binh-chanh.xlsx 4 Phạm Thị Dung, Xã Bình Chánh";

describe("explain", () => {
  // Of the two rows of Nguyễn Văn An one counts; which is the roll-up's rule, not this test's matter.
  const both = result.totals.measures["departed"] ?? 0;

  test("the fixture counts three persons", () => {
    expect(both).toBe(3);
  });

  test.each([
    ["a unit's count", "Tổng hợp", unitOf("Xã Bình Trị"), "abroad", 3],
    ["a total", "Tổng hợp", "total", "departed", 3],
    ["the women in it", "Tổng hợp", "total", "departedFemale", 2],
    ["a ratio gives the rows above its line", "Tổng hợp", unitOf("Xã Bình Trị"), "ofMax", 2],
    ["a code of a breakdown", "Phân tổ", "total", "market:JP", 2],
    ["a line of a breakdown", "Phân tổ", "code:sex:F", "sex:F", 2],
    ["a share", "Phân tổ", "code:sex:M", "share:sex:M", 1],
    ["nobody in particular", "Phân tổ", "code:priorityGroup:", "priorityGroup:", 2],
    ["a market of a unit", "Phân tổ", unitOf("Xã Bình Trị"), "market:KR", 1],
    ["the rows of a source", "Nguồn", "source:binh-chanh.xlsx | Danh sách", "read", 3],
    ["the refused rows of a source", "Nguồn", "source:binh-chanh.xlsx | Danh sách", "refused", 1],
    ["all duplicates", "Nguồn", "total", "duplicate", 1],
  ])("names the rows behind %s", (_, sheet, line, key, count) => {
    const explanation = asked(`'${sheet}'!${cellOf(sheet, line, key)}`);
    expect(rowsOf(explanation)).toHaveLength(count);
    expect(explanation.kind === "figure" && explanation.how.every((sentence) => sentence.length > 10)).toBe(true);
  });

  test("rows are named as the communes numbered them", () => {
    const rows = rowsOf(asked(`Tổng hợp!${cellOf("Tổng hợp", "total", "departed")}`));
    expect(rows).toEqual(expect.arrayContaining([dung, binh]));
    expect(rows.some((row) => row.includes("Nguyễn Văn An"))).toBe(true);
    expect([...rowsOf(asked(cellOf("Tổng hợp", unitOf("Xã Bình Trị"), "abroad")))].sort()).toEqual([an, binh, cuong]);
  });

  test("a count has as many rows behind it as it says, wherever its line has been moved", () => {
    for (const figure of stampOfLayout(layout)?.figures ?? []) {
      if (typeof figure.value !== "number" || /^of|^quota|Amount|Share|share/.test(figure.key)) continue;
      const explanation = asked(`'${figure.sheet}'!${cellName(figure.row, figure.column)}`);
      expect([figure.label, explanation.kind === "figure" ? explanation.rows.length : explanation.reason]).toEqual([
        figure.label,
        figure.value,
      ]);
    }
    const moved = {
      ...workbook,
      sheets: workbook.sheets.map((sheet) =>
        sheet.name === "Tổng hợp" ? { ...sheet, grid: [[], ...sheet.grid] } : sheet,
      ),
    };
    const { row, column } = stampOfLayout(layout)?.figures.find(
      (f) => f.key === "departed" && f.line === "total" && f.sheet === "Tổng hợp",
    ) ?? { row: 0, column: 0 };
    expect(rowsOf(explain(moved, cellName(row + 1, column), rolled))).toHaveLength(3);
  });

  test("a quota says where it stands", () => {
    const explanation = asked(cellOf("Tổng hợp", unitOf("Xã Bình Trị"), "quota"));
    expect(explanation).toMatchObject({ kind: "figure", rows: [] });
  });

  test.each([
    ["A1", "no-figure"],
    ["'Phân tổ'!A1", "no-figure"],
    ["Không có!D8", "no-sheet"],
    ["D", "cell-name"],
    ["", "cell-name"],
    ["tổng hợp!ZZZ9999999", "no-figure"],
  ])("%s is refused with figures near it", (cell, reason) => {
    const explanation = asked(cell);
    expect(explanation).toMatchObject({ kind: "refusal", reason, asked: cell });
    expect(explanation.kind === "refusal" && explanation.near.length).toBeGreaterThan(0);
  });

  test("a workbook of someone else is refused", () => {
    expect(explain({ ...workbook, sheets: [] }, "D8", rolled)).toEqual({
      kind: "refusal",
      reason: "no-stamp",
      asked: "D8",
      near: [],
    });
  });

  test("rows that cannot be read again are told", () => {
    expect(explain(workbook, cellOf("Tổng hợp", "total", "departed"), () => null)).toMatchObject({
      reason: "unreadable",
    });
  });

  test("the workbook read again gives the figures it was made of", () => {
    expect(again().totals.measures).toEqual(result.totals.measures);
    expect(again().totals.breakdowns).toEqual(result.totals.breakdowns);
    expect(again().bySource).toEqual(result.bySource);
    expect(
      verify(
        workbook,
        again(),
        layOutRollUp(again(), { lang: "vi", createdOn: 1, productVersion: "0.1.0", options: {} }),
      ),
    ).toMatchObject({ differences: [] });
  });
});
