import { parseCount, parseMoney } from "../../../core/fields/amount";
import { parseQuota } from "../../../core/fields/quota-range";

const months = { label: "Thời hạn", least: 1, most: 120, example: "36" };
const millions = { label: "Vay vốn", least: 0, most: 1e5, example: "100" };

describe("numbers as Vietnamese sheets write them", () => {
  test.each([
    ["100", 100],
    ["28,5", 28.5],
    ["28.5", 28.5],
    ["1.500", 1500],
    ["1 500", 1500],
    ["1.234.567", 1.234567],
    ["1,234,567", 1.234567],
    [100000000, 100],
    ["100.000.000 đ", 100],
    ["100.000.000 đồng", 100],
    ["0,1 tỷ", 100],
    ["500 nghìn", 0.5],
    ["100 triệu đồng", 100],
    ["không vay", 0],
    ["-", 0],
    ["100 triệu", 100],
    ["100tr", 100],
    ["25tr/tháng", 25],
    ["15.000.000đ", 15],
    [28.5, 28.5],
  ])("reads %p as an amount", (cell, expected) => {
    expect(parseMoney(cell, millions).value).toBe(expected);
  });

  test.each([
    [36, 36],
    ["36", 36],
    ["36 tháng", 36],
    ["03", 3],
    ["3 năm", 36],
    ["1,5 năm", 18],
    ["1 năm 6 tháng", 18],
  ])("reads %p as a term in months", (cell, expected) => {
    expect(parseCount(cell, months).value).toBe(expected);
  });

  test.each([
    ["ba năm", "cell.not-a-number"],
    ["", "cell.not-a-number"],
    [true, "cell.not-a-number"],
    [1.5, "cell.not-a-number"],
    [500, "cell.number-out-of-range"],
    [0, "cell.number-out-of-range"],
  ])("tells %p in a term as %s", (cell, rule) => {
    expect(parseCount(cell, months).issues.map((issue) => issue.rule)).toEqual([rule]);
  });

  test.each([
    ["150.000 JPY", "cell.not-a-number"],
    ["x", "cell.not-a-number"],
    ["1500 USD", "cell.not-a-number"],
    [200000, "cell.number-out-of-range"],
    [-5, "cell.number-out-of-range"],
  ])("tells %p in an amount as %s, never converting it", (cell, rule) => {
    expect(parseMoney(cell, millions).issues.map((issue) => issue.rule)).toEqual([rule]);
  });
});

describe("quotas as documents write them", () => {
  test.each<[string | number, number | null, number | null, boolean]>([
    ["5", 5, 5, false],
    [5, 5, 5, false],
    ["04-05", 4, 5, false],
    ["05 - 6", 5, 6, false],
    ["30 – 40 trở lên", 30, 40, true],
    ["từ 30 – 40 lao động", 30, 40, false],
    ["từ 02 đến 03", 2, 3, false],
    ["ít nhất 5", 5, null, true],
    ["5 trở lên", 5, null, true],
    ["≥ 5", 5, null, true],
    ["từ 5 trở lên", 5, null, true],
    ["tối đa 5", null, 5, false],
    ["50 lao động", 50, 50, false],
    ["1.800", 1800, 1800, false],
    ["20 người/năm", 20, 20, false],
  ])("reads %p", (cell, min, max, floor) => {
    const read = parseQuota(cell);
    expect(read.ok ? [read.range.min, read.range.max, read.range.floor, read.range.isShare] : read.why).toEqual([
      min,
      max,
      floor,
      false,
    ]);
  });

  test("reads a share that must be passed", () => {
    expect(parseQuota("trên 80%")).toEqual({
      ok: true,
      range: { min: 0.8, max: null, floor: true, above: true, isShare: true },
    });
  });

  test.each([
    ["05-04", "reversed"],
    ["theo khả năng", "unreadable"],
    ["4-5-6", "unreadable"],
    ["4,5", "unreadable"],
    [45416, "unreadable"],
    [-1, "unreadable"],
    [Number.NaN, "unreadable"],
  ])("refuses %p as %s", (cell, why) => {
    expect(parseQuota(cell)).toEqual({ ok: false, why });
  });
});
