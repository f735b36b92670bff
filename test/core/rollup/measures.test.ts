import type { Context } from "../../../core/context";
import { measures } from "../../../core/reports/measures";
import { rollUp } from "../../../core/rollup/roll-up";
import { periodOf } from "../../../core/time/period";
import { contextOf, readingOf, serial, type WorldRow } from "./world";

const decree = { startDay: 15, basis: "" } as const;

function totalsOf(row: Partial<WorldRow>, more: Partial<Context> = {}): Readonly<Record<string, number>> {
  const context = contextOf(more);
  return rollUp(readingOf([{ file: "a.xlsx", unit: "A", ...row }], context), context).totals.measures;
}

function period(key: string): Partial<Context> {
  const found = periodOf(key, decree);
  if (found === null) throw new Error(key);
  return { period: found };
}

describe("a departure counts in the period it lies in", () => {
  test.each([
    ["the day before the period", "2023-12-14", "2024", 0],
    ["its first day", "2023-12-15", "2024", 1],
    ["its last day", "2024-12-14", "2024", 1],
    ["the day after it", "2024-12-15", "2024", 0],
    ["a month alone, by its first day", "2024-12", "2024", 1],
    ["a month alone whose first day is in the year before", "2023-12", "2024", 0],
    ["a month alone in a month that begins in the month before", "2024-06", "2024-06", 1],
    ["a year alone, in that year", "2024", "2024", 1],
    ["a year alone, in another year", "2023", "2024", 0],
    ["a year alone, in no half", "2024", "2024-H1", 0],
    ["a year alone, not in the half that holds its first day's month", "2024", "2024-H2", 0],
    ["no date", "", "2024", 0],
  ])("%s", (_, departureDate, key, count) => {
    expect(totalsOf({ departureDate }, period(key))["departed"]).toBe(count);
  });
});

describe("the year to date", () => {
  test.each([
    ["holds an earlier month", "2024-02-20", "2024-06", 1],
    ["not a later one", "2024-06-15", "2024-06", 0],
    ["nor the year before", "2023-12-14", "2024-06", 0],
    ["a year alone is not yet in it", "2024", "2024-06", 0],
    ["but is at the end of the year", "2024", "2024-12", 1],
    ["and in the last half", "2024", "2024-H2", 1],
  ])("%s", (_, departureDate, key, count) => {
    expect(totalsOf({ departureDate }, period(key))["departedYearToDate"]).toBe(count);
  });
});

test.each([
  ["2024-11-20", 1],
  ["2024-11-21", 0],
])("with figures as of 20/11 a departure on %s counts %i", (departureDate, count) => {
  const found = totalsOf({ departureDate }, { asOf: serial("2024-11-20") });
  expect([found["departed"], found["departedYearToDate"], found["abroad"]]).toEqual([count, count, count]);
});

describe("who is abroad", () => {
  test.each<[string, Partial<WorldRow>, number, number]>([
    ["left, no return", {}, 1, 0],
    ["returned on the as-of date", { returnDate: "2024-12-14" }, 0, 0],
    ["returned after it", { returnDate: "2024-12-15" }, 1, 0],
    ["home on leave", { returnDate: "2024-06-01", returnReason: "VEPHEP" }, 1, 0],
    ["a status that says returned, no date", { statusAbroad: "VENUOC" }, 0, 0],
    ["contract ended the day before", { contractEnd: "2024-12-13" }, 1, 1],
    ["contract ends on the as-of date", { contractEnd: "2024-12-14" }, 1, 0],
    ["contract ends some day of the as-of month", { contractEnd: "2024-12" }, 1, 0],
    ["contract ended and home", { contractEnd: "2024-06-01", returnDate: "2024-06-02" }, 0, 0],
  ])("%s", (_, row, abroad, overdue) => {
    const found = totalsOf({ departureDate: "2022-01-10", ...row });
    expect([found["abroad"], found["overdue"]]).toEqual([abroad, overdue]);
  });
});

describe("a return against the end of the contract, 30 days either way", () => {
  test.each([
    ["2024-04-30", "2024-06-01", "returnedEarly"],
    ["2024-05-02", "2024-06-01", "returnedOnTime"],
    ["2024-07-01", "2024-06-01", "returnedOnTime"],
    ["2024-07-02", "2024-06-01", "returnedOverstayed"],
    ["2024-06-01", "", null],
  ])("back %s, contract to %s: %s", (returnDate, contractEnd, key) => {
    const found = totalsOf({ departureDate: "2021-06-01", returnDate, contractEnd });
    expect(found["returned"]).toBe(1);
    const timings = ["returnedEarly", "returnedOnTime", "returnedOverstayed"].filter((timing) => found[timing] === 1);
    expect(timings).toEqual(key === null ? [] : [key]);
  });

  test("home leave is no return", () => {
    expect(
      totalsOf({ departureDate: "2021-06-01", returnDate: "2024-06-01", returnReason: "VEPHEP" })["returned"],
    ).toBe(0);
  });
});

describe("seasonal departures", () => {
  const row = { departureDate: "2024-05-05", programme: "THOIVU_KR", sex: "F", loanAmount: 5 };
  test.each([
    [true, [1, 1, 1, 1, 5]],
    [false, [0, 0, 1, 0, 0]],
  ])("count toward the quota: %p", (seasonalCounts, figures) => {
    const found = totalsOf(row, { seasonalCounts });
    const keys = ["departed", "departedFemale", "departedSeasonal", "borrowers", "loanAmount"];
    expect(keys.map((key) => found[key])).toEqual(figures);
  });
});

test("the share to high-income markets asks the locality's list, and is absent where nobody left", () => {
  const departureDate = "2024-05-05";
  expect(totalsOf({ departureDate, market: "JP" })["highIncomeShare"]).toBe(1);
  expect(totalsOf({ departureDate, market: "SG" })["highIncomeShare"]).toBe(0);
  expect(totalsOf({ departureDate, market: "SG" }, { highIncomeMarkets: new Set(["SG"]) })["highIncomeShare"]).toBe(1);
  expect(totalsOf({ market: "JP" })).not.toHaveProperty("highIncomeShare");
});

test("measures are plain data with keys of their own, and ratios of measures that are there", () => {
  expect(JSON.parse(JSON.stringify(measures))).toEqual(measures);
  const keys = measures.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  for (const spec of measures)
    if (spec.op === "ratio") expect(keys).toEqual(expect.arrayContaining([spec.of, spec.to]));
});
