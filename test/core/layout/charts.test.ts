import { verify } from "../../../core/commands/verify";
import { cellAt, type CellValue, type Grid, type Range } from "../../../core/grid";
import { layOutRollUp, stampOfLayout } from "../../../core/layout/consolidated";
import type { ChartLayout, SheetLayout, WorkbookLayout } from "../../../core/layout/sheet-layout";
import type { RollUpResult, UnitFigures } from "../../../core/rollup/roll-up-result";
import { plainSheet, type Workbook } from "../../../core/snapshot";
import { unitTable } from "../../../core/units/unit-table";
import { rolledUpNames } from "../../samples/made-sets";
import { rolledSample } from "../panel/roll-up-samples";
import { districtResult } from "./result-fixture";

const options = { createdOn: 45640, productVersion: "0.1.0", options: {} } as const;
const lay = (result: RollUpResult, lang: "vi" | "en" = "vi"): WorkbookLayout =>
  layOutRollUp(result, { ...options, lang });

function cellsOf({ grid }: SheetLayout, { top, left, bottom, right }: Range): readonly CellValue[] {
  const cells: CellValue[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) cells.push(cellAt(grid, row, column));
  return cells;
}

function sheetOf(layout: WorkbookLayout, name: string): SheetLayout {
  const sheet = layout.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

function chartOf(
  result: RollUpResult,
  name = "Tổng hợp",
): { readonly sheet: SheetLayout; readonly chart: ChartLayout } {
  const sheet = sheetOf(lay(result), name);
  const [chart] = sheet.charts;
  if (chart === undefined) throw new Error(`no chart in ${name}`);
  return { sheet, chart };
}

describe.each(rolledUpNames)("the charts of %s", (name) => {
  test.each(["vi", "en"] as const)(
    "stand over names and numbers of their own sheet, and cover no cell, in %s",
    async (lang) => {
      const { result } = await rolledSample(name);
      const charted = lay(result, lang).sheets.filter(({ charts }) => charts.length > 0);
      expect(charted).toHaveLength(2);
      for (const sheet of charted) {
        for (const { categories, series, at, title, unit } of sheet.charts) {
          const names = cellsOf(sheet, categories);
          expect(names.every((cell) => typeof cell === "string" && cell !== "")).toBe(true);
          expect(series.length).toBeGreaterThan(0);
          for (const { values } of series) {
            const numbers = cellsOf(sheet, values);
            expect(numbers).toHaveLength(names.length);
            expect(numbers.every((cell) => typeof cell === "number" || cell === null)).toBe(true);
            expect(numbers.some((cell) => typeof cell === "number")).toBe(true);
          }
          expect(cellsOf(sheet, at).filter((cell) => cell !== null)).toEqual([]);
          const last = sheet.columns.findIndex(({ hidden }) => hidden === true);
          expect(at.right).toBeLessThan(last);
          expect(sheet.merges.filter((merge) => overlaps(merge, at))).toEqual([]);
          expect([title, unit]).not.toContain("");
          expect(title).not.toMatch(/\{|undefined/);
        }
      }
    },
  );

  test("show each unit's count and each market's total", async () => {
    const { result } = await rolledSample(name);
    const { context, units, totals } = result;
    const { sheet, chart } = chartOf(result);
    const held = context.period.kind === "year" ? "departed" : "departedYearToDate";
    const byName = new Map(units.map((of) => [context.units.units[of.unit ?? -1]?.name, of]));
    const shown = cellsOf(sheet, chart.categories);
    const [counts, bounds] = chart.series.map(({ values }) => cellsOf(sheet, values));
    shown.forEach((unit, at) => {
      const of = byName.get(String(unit));
      expect([unit, counts?.[at]]).toEqual([unit, of?.measures[held]]);
      if (bounds !== undefined) expect([unit, bounds[at]]).toEqual([unit, of?.quota?.max ?? of?.quota?.min ?? null]);
    });
    const markets = chartOf(result, "Phân tổ");
    const people = cellsOf(markets.sheet, markets.chart.series[0]?.values ?? markets.chart.categories);
    expect(people).toHaveLength(Object.values(totals.breakdowns["market"] ?? {}).filter((count) => count > 0).length);
    expect(people.reduce<number>((sum, cell) => sum + Number(cell), 0)).toBe(totals.measures["departed"]);
  });
});

function overlaps(a: Range, b: Range): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

describe("which units are charted", () => {
  const titleOf = (result: RollUpResult): string => chartOf(result).chart.title;
  const namesIn = (result: RollUpResult): readonly CellValue[] => {
    const { sheet, chart } = chartOf(result);
    return cellsOf(sheet, chart.categories);
  };
  const withUnits = (result: RollUpResult, change: (of: UnitFigures, at: number) => UnitFigures): RollUpResult => ({
    ...result,
    units: result.units.map(change),
  });
  const noQuota = (of: UnitFigures): UnitFigures => ({ ...of, quota: null, attainment: null, status: null });

  test("thirty communes are all charted", () => {
    expect(namesIn(districtResult(30))).toHaveLength(30);
    expect(titleOf(districtResult(30))).toBe("Xuất cảnh trong kỳ so với chỉ tiêu, theo xã");
  });

  test("of 168 the twenty furthest from their quota", () => {
    const result = withUnits(districtResult(168), (of, at) => ({
      ...of,
      measures: { ...of.measures, departed: at === 100 ? 0 : at === 3 ? 1 : 4 },
    }));
    const names = namesIn(result);
    expect(names).toHaveLength(20);
    const name = (at: number): string | undefined => result.context.units.units[at + 1]?.name;
    expect(names.slice(0, 3)).toEqual([name(100), name(3), name(0)]);
    expect(titleOf(result)).toBe("Xuất cảnh trong kỳ so với chỉ tiêu: 20 xã đạt tỷ lệ thấp nhất");
  });

  test("of 168 without quotas the twenty with the most", () => {
    const result = withUnits(districtResult(168), (of, at) => ({
      ...noQuota(of),
      measures: { ...of.measures, departed: at },
    }));
    const { chart } = chartOf(result);
    expect(chart.title).toBe("Xuất cảnh trong kỳ: 20 xã có nhiều người nhất");
    expect(chart.series.map(({ name }) => name)).toEqual(["Xuất cảnh trong kỳ"]);
    expect(namesIn(result)[0]).toBe(result.context.units.units[168]?.name);
  });

  /** The communes of the fixture shared out among districts of a province, which are lines above theirs. */
  function province(communes: number, districts: number): RollUpResult {
    const flat = districtResult(communes);
    const { units: table } = flat.context.units;
    const [first, ...rest] = table;
    if (first === undefined) throw new Error("the fixture has a district");
    const above = Array.from({ length: districts }, (_, at) => ({
      ...first,
      id: `h${String(at)}`,
      name: `Huyện ${String(at)}`,
    }));
    const below = rest.map((unit, at) => ({ ...unit, parent: `h${String(at % districts)}` }));
    const figures = flat.units[0];
    if (figures === undefined) throw new Error("the fixture has communes");
    return {
      ...flat,
      context: { ...flat.context, units: unitTable(flat.context.units.levels, [...above, ...below]) },
      units: [
        ...above.map((_, at) => ({ ...figures, unit: at })),
        ...flat.units.map((of) => ({ ...of, unit: (of.unit ?? 0) + districts - 1 })),
      ],
    };
  }

  test("communes where they are few, their districts where they are many", () => {
    expect(titleOf(province(30, 3))).toMatch(/theo xã$/);
    expect([titleOf(province(31, 3)), namesIn(province(31, 3))]).toEqual([
      "Xuất cảnh trong kỳ so với chỉ tiêu, theo huyện",
      ["Huyện 0", "Huyện 1", "Huyện 2"],
    ]);
  });

  test("one district says nothing: its communes furthest from their quota do", () => {
    expect(titleOf(province(40, 1))).toMatch(/20 xã đạt tỷ lệ thấp nhất$/);
  });

  test("no chart of a single unit, nor of a single market", () => {
    const [sheet] = lay(districtResult(1)).sheets;
    expect(sheet?.charts).toEqual([]);
    const one = districtResult(3);
    const totals = { ...one.totals, breakdowns: { ...one.totals.breakdowns, market: { JP: 33 } } };
    expect(sheetOf(lay({ ...one, totals }), "Phân tổ").charts).toEqual([]);
  });

  test("rows of no known unit are no unit to compare", () => {
    const result = districtResult(3);
    const [figures] = result.units;
    if (figures === undefined) throw new Error("the fixture has communes");
    const units = [...result.units, { ...figures, unit: null, quota: null }];
    expect(namesIn({ ...result, units })).toHaveLength(3);
  });

  test("a floor without an upper bound is charted as the quota it is", () => {
    const result = withUnits(districtResult(3), (of) => ({
      ...of,
      quota: of.quota === null ? null : { ...of.quota, max: null, floor: true },
    }));
    const { sheet, chart } = chartOf(result);
    expect(chart.series[1]?.name).toBe("Chỉ tiêu");
    expect(cellsOf(sheet, chart.series[1]?.values ?? chart.categories)).toEqual([4, 4, 4]);
  });
});

describe("verification of a sheet with a chart", () => {
  const result = districtResult(3);
  const layout = lay(result);
  const book = (sheets: WorkbookLayout["sheets"]): Workbook => ({
    file: "out.xlsx",
    sha256: null,
    savedOn: null,
    sheets: sheets.map(({ name, grid }) => plainSheet(name, grid)),
  });
  const causes = (workbook: Workbook, of = result): readonly string[] => {
    const verified = verify(workbook, of, lay(of));
    if ("refusal" in verified) throw new Error(verified.refusal);
    return verified.differences.map(({ cell, found, expected, cause }) =>
      [cause, cell, String(found), String(expected)].join(" "),
    );
  };
  const edited = (edit: (grid: Grid) => Grid): Workbook =>
    book(layout.sheets.map((sheet) => (sheet.name === "Tổng hợp" ? { ...sheet, grid: edit(sheet.grid) } : sheet)));
  const figure = stampOfLayout(layout)?.figures.find(
    ({ line, key }) => line === "chart:unit:21043" && key === "departed",
  );
  const place = figure ?? { row: -1, column: -1, value: null };
  const at = (value: CellValue) => (grid: Grid) =>
    grid.map((row, r) => (r === place.row ? row.map((cell, c) => (c === place.column ? value : cell)) : row));

  test("the chart's figures are in the ledger", () => {
    expect(figure?.value).toBe(5);
  });

  test.each([
    [99, ["overtyped D24 99 5"]],
    [null, ["missing D24 null 5"]],
  ])("one typed over by %j is told", (value, told) => {
    expect(causes(edited(at(value)))).toEqual(told);
  });

  test("a change of the sources is told where the figure stands, not again at the chart", () => {
    const units = result.units.map((of, n) => (n === 1 ? { ...of, measures: { ...of.measures, departed: 6 } } : of));
    expect(causes(book(layout.sheets), { ...result, units })).toHaveLength(2);
  });

  test("other units furthest from their quota, in another order, are no differences of their own", () => {
    const many = districtResult(40);
    const counted = (count: (at: number) => number): RollUpResult => ({
      ...many,
      units: many.units.map((of, n) => ({ ...of, measures: { ...of.measures, departed: count(n) } })),
    });
    const written = lay(counted((at) => at));
    const told = causes(
      book(written.sheets),
      counted((at) => (at === 39 ? 0 : at)),
    );
    expect(chartOf(counted((at) => at)).sheet.grid).not.toEqual(
      chartOf(counted((at) => (at === 39 ? 0 : at))).sheet.grid,
    );
    // Its own line of the summary, and of the breakdown by unit.
    expect(told).toEqual([expect.stringContaining("39 0"), expect.stringContaining("39 0")]);
  });

  test("a workbook from before there were charts lacks nothing", () => {
    const figures = stampOfLayout(layout)?.figures ?? [];
    expect(figures.some(({ line }) => line.startsWith("chart:"))).toBe(true);
    const before = book(
      layout.sheets.map((sheet) => ({
        ...sheet,
        grid: sheet.grid.filter((row) => !row.some((cell) => typeof cell === "string" && cell.startsWith("chart:"))),
      })),
    );
    expect(causes(before)).toEqual([]);
  });
});
