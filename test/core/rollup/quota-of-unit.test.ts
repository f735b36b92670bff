import { attainmentOf, quotaOfUnit, quotaStatusOf } from "../../../core/rollup/quota-of-unit";
import { rollUp } from "../../../core/rollup/roll-up";
import { periodOf } from "../../../core/time/period";
import { contextOf, quota, readingOf, unit } from "./world";

const range = { floor: false, above: false };

test.each([
  ["04-05", { ...range, min: 4, max: 5 }, 3, "below", 0.75, 0.6],
  ["04-05", { ...range, min: 4, max: 5 }, 4, "within", 1, 0.8],
  ["04-05", { ...range, min: 4, max: 5 }, 5, "within", 1.25, 1],
  ["04-05", { ...range, min: 4, max: 5 }, 6, "above", 1.5, 1.2],
  ["30-40 trở lên", { min: 30, max: 40, floor: true, above: false }, 45, "within", 1.5, 1.125],
  ["30-40 trở lên", { min: 30, max: 40, floor: true, above: false }, 29, "below", 29 / 30, 0.725],
  ["5", { ...range, min: 5, max: 5 }, 6, "above", 1.2, 1.2],
  ["không quá 5", { ...range, min: null, max: 5 }, 0, "within", null, 0],
  ["0", { ...range, min: 0, max: 0 }, 0, "within", null, null],
  ["trên 80%", { min: 0.8, max: null, floor: true, above: true }, 4 / 5, "below", 1, null],
  ["trên 80%", { min: 0.8, max: null, floor: true, above: true }, 80 / 100, "below", 1, null],
  ["trên 80%", { min: 0.8, max: null, floor: true, above: true }, 12 / 15, "below", 1, null],
  ["trên 80%", { min: 0.8, max: null, floor: true, above: true }, 5 / 6, "within", 5 / 6 / 0.8, null],
  ["80% trở lên", { min: 0.8, max: null, floor: true, above: false }, 4 / 5, "within", 1, null],
])("quota %s, actual %#", (_, bounds, actual, status, ofMin, ofMax) => {
  expect(quotaStatusOf(bounds, actual)).toBe(status);
  expect(attainmentOf(bounds, actual)).toEqual({ ofMin, ofMax });
});

test("the official case of 2023: 159.986 of 110–120 thousand is 133,3 % of the upper bound", () => {
  expect(attainmentOf({ min: 110_000, max: 120_000 }, 159_986).ofMax).toBeCloseTo(1.333, 3);
});

describe("which quota a unit is held against", () => {
  const context = contextOf();
  const assigned = quota(context, "A", { min: 1 });
  const selfSet = quota(context, "A", { min: 2, kind: "self-set" });
  const average = quota(context, "A", { min: 3, kind: "average", yearFrom: 2023, yearTo: 2025 });
  const long = quota(context, "A", { min: 4, kind: "average", yearFrom: 2020, yearTo: 2030 });
  const otherYear = quota(context, "A", { min: 5, yearFrom: 2025, yearTo: 2025 });
  const otherMeasure = quota(context, "A", { min: 0.8, measure: "highIncomeShare" });
  const assignedOverYears = quota(context, "A", { min: 6, yearFrom: 2023, yearTo: 2025 });
  test.each([
    ["assigned before self-set", [selfSet, assigned], assigned],
    ["self-set for the year before assigned over several", [assignedOverYears, selfSet], selfSet],
    ["the shorter average", [long, average], average],
    ["assigned before average over the same years", [average, assignedOverYears], assignedOverYears],
    ["none of another year", [otherYear], null],
    ["none of another measure", [otherMeasure], null],
    ["the first of two alike", [assigned, quota(context, "A", { min: 9 })], assigned],
  ])("%s", (_, quotas, chosen) => {
    const unitA = assigned.unit;
    expect(quotaOfUnit({ ...context, quotas }, unitA, "departed")).toBe(chosen);
  });
});

test("a part of the year is held against the year's quota by the year to date", () => {
  const half = periodOf("2024-H2", { startDay: 15, basis: "" });
  if (half === null) throw new Error("period");
  const base = contextOf({ period: half });
  const context = { ...base, quotas: [quota(base, "A", { min: 2, max: 2 })] };
  const rows = ["2024-02-01", "2024-08-01"].map((departureDate) => ({ file: "a.xlsx", unit: "A", departureDate }));
  const line = rollUp(readingOf(rows, context), context).units.find(
    (figures) => figures.unit === quota(base, "A", {}).unit,
  );
  expect(line?.measures["departed"]).toBe(1);
  expect(line?.attainment).toEqual({ ofMin: 1, ofMax: 1 });
  expect(line?.status).toBe("within");
});

describe("quotas that do not add up", () => {
  const communes = Array.from({ length: 13 }, (_, n) => `X${String(n + 1)}`);
  const units = [unit("H", "district", null), ...communes.map((id) => unit(id, "commune", "H"))];
  const base = contextOf({ targetLevel: "district" }, units);
  const each = communes.map((id) =>
    quota(base, id, { min: 2, max: 3, kind: "average", yearFrom: 2023, yearTo: 2025, floor: true }),
  );
  const own = quota(base, "H", { min: 30, max: 40, kind: "average", yearFrom: 2023, yearTo: 2025, floor: true });
  const found = (quotas: typeof each) =>
    rollUp(readingOf([], base), { ...base, quotas }).findings.map(({ rule, params }) => ({ rule, params }));

  test("13 communes of 02–03 are 26–39, the district says 30–40", () => {
    expect(found([own, ...each])).toEqual([
      {
        rule: "quota.children-differ-from-parent",
        params: { unit: "Đơn vị H", parentRange: "30–40 trở lên", childrenRange: "26–39 trở lên" },
      },
    ]);
  });

  test("one bound alone may differ", () => {
    const short = { ...own, min: 26, floor: false };
    expect(found([short, ...each.map((one) => ({ ...one, floor: false }))])).toMatchObject([
      { params: { parentRange: "26–40", childrenRange: "26–39" } },
    ]);
  });

  test("quotas that add up are no finding", () => {
    expect(found([{ ...own, min: 26, max: 39 }, ...each])).toEqual([]);
  });

  test("a commune without a quota is named, and the sum is not judged", () => {
    expect(found([own, ...each.slice(1)])).toEqual([
      { rule: "quota.missing", params: { unit: "Đơn vị X1", period: "năm 2024" } },
    ]);
  });

  test("where no commune has a quota none is missing", () => {
    expect(found([own])).toEqual([]);
  });
});

test("a share of exactly 80 % does not reach a quota of more than 80 %", () => {
  const base = contextOf();
  const context = {
    ...base,
    quotas: [quota(base, "P", { measure: "highIncomeShare", min: 0.8, floor: true, above: true })],
  };
  const rows = ["JP", "JP", "JP", "JP", "LA"].map((market) => ({
    file: "a.xlsx",
    unit: "A",
    departureDate: "2024-03-03",
    market,
  }));
  expect(rollUp(readingOf(rows, context), context).totals.shareTarget).toMatchObject({ actual: 0.8, status: "below" });
  expect(rollUp(readingOf(rows.slice(1, 4), context), context).totals.shareTarget).toMatchObject({
    actual: 1,
    status: "within",
  });
  expect(rollUp(readingOf([], context), context).totals.shareTarget).toMatchObject({ actual: null, status: null });
});
