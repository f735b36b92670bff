import { layOutRollUp, stampOfLayout } from "../../../core/layout/consolidated";
import { cellAt, type CellValue } from "../../../core/grid";
import { summaryColumns } from "../../../core/reports/summary-columns";
import { workers } from "../../../core/tables/workers";
import { toSerial } from "../../../core/time/serial";
import { districtResult } from "./result-fixture";

const result = districtResult(3);
const options = {
  lang: "vi",
  createdOn: 45640,
  productVersion: "0.1.0",
  options: { to: "district", period: null },
} as const;
const layout = layOutRollUp(result, options);
const stamp = stampOfLayout(layout);
const figures = stamp?.figures ?? [];

function sheet(name: string): readonly (readonly CellValue[])[] {
  const found = layout.sheets.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found.grid;
}

function rowsOf(name: string): readonly Readonly<Record<string, CellValue>>[] {
  const grid = sheet(name);
  const header = grid.findIndex((row) => row.includes("Họ và tên"));
  const columns = workers.fields.map(({ key, label }) => [key, grid[header]?.indexOf(label.vi) ?? -1] as const);
  return grid
    .slice(header + 1)
    .filter((row) => typeof row[0] === "number")
    .map((row) => Object.fromEntries(columns.map(([key, column]) => [key, row[column] ?? null])));
}

describe("the consolidated workbook", () => {
  test("has its sheets in order, the stamp very hidden at the end", () => {
    expect(layout.sheets.map(({ name }) => name)).toEqual([
      "Tổng hợp",
      "Phân tổ",
      "Danh sách",
      "Trùng",
      "Bị loại",
      "Nguồn",
      "Báo cáo",
      "Phát hiện",
      "Chỉ tiêu",
      "DM_DVHC",
      "Lịch báo cáo",
      "Cách tính",
      "_TongHop",
    ]);
    expect(layout.sheets[layout.sheets.length - 1]?.visibility).toBe("very-hidden");
  });

  test("every figure of the ledger stands in its cell, in a line that bears its key", () => {
    expect(figures.length).toBeGreaterThan(100);
    for (const { sheet: name, row, column, value, line } of figures) {
      expect(cellAt(sheet(name), row, column)).toBe(value);
      expect(sheet(name)[row]?.slice(-1)).toEqual([line]);
    }
  });

  test("the summary shows each unit's measures, and only once each", () => {
    const summary = figures.filter((figure) => figure.sheet === "Tổng hợp");
    for (const of of [...result.units, result.totals]) {
      const id = of === result.totals ? "" : (result.context.units.units[of.unit ?? -1]?.id ?? "");
      const shown = new Map(summary.filter(({ unit }) => unit === id).map(({ key, value }) => [key, value]));
      for (const key of ["departed", "departedFemale", "abroad", "overdue", "borrowers", "loanAmount"])
        expect([key, shown.get(key)]).toEqual([key, of.measures[key]]);
      expect(shown.get("ofMax")).toBe(of.attainment?.ofMax);
    }
    const ids = summary.map(({ line, key }) => `${line} ${key}`);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("year to date is left out where the period is the year", () => {
    const shown = figures.filter(({ sheet: name, unit }) => name === "Tổng hợp" && unit === "").map(({ key }) => key);
    expect(shown).toEqual(summaryColumns.map(({ key }) => key).filter((key) => key !== "departedYearToDate"));
  });

  test("quotas are written as documents write them and the state in words", () => {
    const of = (unit: string, key: string): CellValue | undefined =>
      figures.find((f) => f.sheet === "Tổng hợp" && f.unit === unit && f.key === key)?.value;
    expect([of("", "quota"), of("21040", "quota"), of("21040", "status"), of("21043", "status")]).toEqual([
      "30–40 trở lên",
      "04–05",
      "Chưa đạt",
      "Đạt",
    ]);
  });

  test("breakdowns hold the total's count of every code", () => {
    for (const [dimension, counts] of Object.entries(result.totals.breakdowns)) {
      for (const [code, count] of Object.entries(counts)) {
        const figure = figures.find((f) => f.sheet === "Phân tổ" && f.unit === "" && f.key === `${dimension}:${code}`);
        expect([dimension, code, figure?.value]).toEqual([dimension, code, count]);
      }
    }
  });

  test("the three row sheets together hold every row read, once", () => {
    const rows = ["Danh sách", "Trùng", "Bị loại"].map(rowsOf);
    expect(rows.map((of) => of.length)).toEqual([24, 3, 3]);
    const places = rows
      .flat()
      .map((row) => `${String(row["sourceFile"])} ${String(row["sourceSheet"])} ${String(row["sourceRow"])}`);
    expect(new Set(places).size).toBe(result.reading.records.length);
    expect(stamp?.rowSheets).toEqual(["Danh sách", "Trùng", "Bị loại"]);
  });

  test("counted rows hold typed values, and what is known of a date to the year only stays text", () => {
    const [first, second, third] = rowsOf("Danh sách");
    expect(first).toMatchObject({
      fullName: "Nguyễn Văn An",
      birthDate: toSerial(1998, 6, 5),
      sex: "Nam",
      identityNumber: "051198000001",
      priorityGroups: "Hộ nghèo; Dân tộc thiểu số",
      market: "Nhật Bản",
      commune: "Xã Bình An",
      loanAmount: 50,
      unitId: "21040",
      sourceRow: 2,
    });
    expect(second?.["birthDate"]).toBe("1998");
    expect(third?.["note"]).toBe("=1+1");
  });

  test("refused rows stand as they stood, with the reason in words", () => {
    const grid = sheet("Bị loại");
    expect(rowsOf("Bị loại")[0]).toMatchObject({
      identityNumber: "abc",
      market: "Nhật",
      departureDate: "15/03/2024",
      sourceRow: 11,
    });
    expect(grid.flat()).toContain("Số định danh cá nhân (CCCD) chỉ gồm chữ số; đang là «abc»");
  });

  test("a duplicate names the row that counts", () => {
    expect(sheet("Trùng").flat()).toContain("tệp xa-01.xlsx, trang Danh sách, dòng 2");
  });

  test("the order in which rows were read changes nothing", () => {
    const reversed = districtResult(3);
    const { records } = reversed.reading;
    const swap = (column: Int32Array | Float64Array | Uint8Array | Int16Array): void => {
      column.subarray(0, records.length).reverse();
    };
    for (const column of [
      records.source,
      records.sourceRow,
      records.table,
      records.row,
      records.unit,
      records.status,
      records.identity,
      records.priorityGroups,
    ])
      swap(column);
    for (const column of [
      ...Object.values(records.dates),
      ...Object.values(records.choices),
      ...Object.values(records.amounts),
    ])
      swap(column);
    const last = records.length - 1;
    const duplicates = reversed.duplicates.map(({ counted, others }) => ({
      counted: last - counted,
      others: others.map((n) => last - n),
    }));
    expect(layOutRollUp({ ...reversed, duplicates }, options)).toEqual(layout);
  });

  test.each(["vi", "en"] as const)("no text of a %s workbook is left unfilled", (lang) => {
    const texts = layOutRollUp(result, { ...options, lang }).sheets.flatMap(({ grid }) => grid.flat());
    expect(texts.filter((cell) => typeof cell === "string" && /\{\w+\}|undefined|null|NaN/.test(cell))).toEqual([]);
  });

  test("the conservation line adds up", () => {
    expect(sheet("Tổng hợp").flat()).toContain("Đọc 30 dòng = tính 24 + bị loại 3 + trùng 3");
  });
});
