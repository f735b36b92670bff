import type { Context } from "../../../core/context";
import { rollUp } from "../../../core/rollup/roll-up";
import type { Reading } from "../../../core/sources";
import { periodOf } from "../../../core/time/period";
import { contextOf, positionOf, quota, readingOf, serial, smallTree, unit, type WorldRow } from "./world";

function linesOf(context: Context, rows: readonly WorldRow[] = []): readonly (string | null)[] {
  return rollUp(readingOf(rows, context), context).units.map(({ unit: at }) =>
    at === null ? null : (context.units.units[at]?.id ?? null),
  );
}

describe("lines of a roll-up", () => {
  test("one unit rolled up to: everything below it, depth first", () => {
    expect(linesOf(contextOf())).toEqual(["D1", "A", "B", "D2", "C", "T", "D"]);
  });

  test("several units rolled up to stand among the lines", () => {
    expect(linesOf(contextOf({ targetLevel: "district" }))).toEqual(["D1", "A", "B", "D2", "C", "T", "D"]);
  });

  test("a level nobody has: the uppermost units stand in", () => {
    const units = smallTree
      .filter(({ id }) => id !== "P")
      .map((one) => (one.parent === "P" ? { ...one, parent: null } : one));
    expect(linesOf(contextOf({}, units))).toEqual(["D1", "A", "B", "D2", "C", "T", "D"]);
  });

  test("children stand under their parent, wherever the list has them", () => {
    const units = [
      unit("A", "commune", "D1"),
      unit("D2", "district", "P"),
      unit("P", "province", null),
      unit("D1", "district", "P"),
    ];
    expect(linesOf(contextOf({}, units))).toEqual(["D2", "D1", "A"]);
  });

  test.each<[string, readonly WorldRow[], readonly (string | null)[]]>([
    ["of no known unit", [{ file: "a.xlsx" }], ["D1", "A", null]],
    ["of a unit elsewhere", [{ file: "a.xlsx", unit: "Q" }], ["D1", "A", null]],
    ["of the one unit rolled up to", [{ file: "a.xlsx", unit: "H" }], ["D1", "A", null]],
    ["all in their places", [{ file: "a.xlsx", unit: "A" }], ["D1", "A"]],
    ["refused", [{ file: "a.xlsx", refused: true }], ["D1", "A"]],
  ])("rows %s", (_, rows, lines) => {
    const units = [
      unit("H", "province", null),
      unit("D1", "district", "H"),
      unit("A", "commune", "D1"),
      unit("Q", "commune", null),
    ];
    expect(linesOf(contextOf({}, units), rows)).toEqual(lines);
  });

  test("units that had ended by the last day of the period are left out, unless they have rows or a quota", () => {
    const closed = { validTo: "2023-12-14" };
    const units = [
      unit("P", "province", null),
      ...["A", "B", "C"].map((id) => unit(id, "commune", "P", closed)),
      unit("D", "commune", "P", { validTo: "2023-12-15" }),
    ];
    const base = contextOf({}, units);
    const context = { ...base, quotas: [quota(base, "B", { min: 1 })] };
    expect(linesOf(context, [{ file: "a.xlsx", unit: "C" }])).toEqual(["B", "C"]);
  });
});

describe("what each unit has reported", () => {
  const due = {
    level: "commune",
    unit: null,
    period: "year",
    index: null,
    year: null,
    lastDay: { day: 4, month: 12, yearOffset: 0, isBefore: false },
    cutOff: null,
    basis: "",
  } as const;
  const base = contextOf({ dueDates: [due] });

  function reporting(
    context: Context,
    sources: readonly Partial<Reading["sources"][number]>[],
  ): Readonly<Record<string, readonly [string, number | null]>> {
    const full = sources.map((source) => ({
      file: "a.xlsx",
      sheet: "NLD",
      sha256: null,
      unit: null,
      receivedOn: null,
      ...source,
    }));
    const result = rollUp({ ...readingOf([], context), sources: full }, context);
    return Object.fromEntries(
      result.reporting.map(({ unit: at, state, receivedOn }) => [
        context.units.units[at]?.id ?? "",
        [state, receivedOn],
      ]),
    );
  }

  test("no report, one in time, one on the last day, one late", () => {
    const sent = (id: string, iso: string): Partial<Reading["sources"][number]> => ({
      unit: positionOf(base, id),
      receivedOn: serial(iso),
    });
    expect(reporting(base, [sent("A", "2024-12-04"), sent("B", "2024-12-05"), sent("T", "2024-11-30")])).toEqual({
      A: ["on-time", serial("2024-12-04")],
      B: ["late", serial("2024-12-05")],
      C: ["on-time", serial("2024-11-30")],
      D: ["missing", null],
    });
  });

  test("a report with no date counts as in time; a stated day stands, whatever the cut-off of the run; the first of several counts", () => {
    const unitA = positionOf(base, "A");
    expect(reporting(base, [{ unit: unitA }])["A"]).toEqual(["on-time", null]);
    expect(reporting(base, [{ unit: unitA, receivedOn: serial("2025-01-01") }])["A"]?.[0]).toBe("late");
    expect(
      reporting(base, [
        { unit: unitA, receivedOn: serial("2024-12-09") },
        { unit: unitA, receivedOn: serial("2024-12-01") },
      ])["A"]?.[0],
    ).toBe("on-time");
  });

  const own = {
    ...due,
    unit: positionOf(base, "A"),
    level: null,
    lastDay: { day: 1, month: 12, yearOffset: 0, isBefore: false },
  };
  const thisYear = { ...due, year: 2024, lastDay: { day: 2, month: 12, yearOffset: 0, isBefore: false } };
  const nextYear = { ...due, year: 2025 };
  const first = {
    ...due,
    period: "half",
    index: 1,
    lastDay: { day: 4, month: 6, yearOffset: 0, isBefore: false },
  } as const;
  const anyHalf = { ...due, period: "half", lastDay: { day: 31, month: 12, yearOffset: 0, isBefore: false } } as const;
  const leapDay = { ...due, lastDay: { day: 29, month: 2, yearOffset: 1, isBefore: false } };
  test.each([
    ["the level's", [due], "2024", "2024-12-04"],
    ["the unit's own before the level's", [thisYear, own, due], "2024", "2024-12-01"],
    ["this year's before any year's", [due, thisYear, nextYear], "2024", "2024-12-02"],
    ["another year's never", [nextYear], "2024", null],
    ["this half's before any half's", [anyHalf, first, due], "2024-H1", "2024-06-04"],
    ["any half's for the other half", [anyHalf, first, due], "2024-H2", "2024-12-31"],
    ["a day that is not in the year is the last of its month", [leapDay], "2024", "2025-02-28"],
    [
      "before a day: the day before",
      [{ ...due, lastDay: { day: 1, month: 12, yearOffset: 0, isBefore: true } }],
      "2024",
      "2024-11-30",
    ],
    ["none", [], "2024", null],
  ])("due: %s", (_, dueDates, key, iso) => {
    const period = periodOf(key, base.periodRule);
    if (period === null) throw new Error(key);
    const context = { ...base, dueDates, period };
    const found = rollUp(readingOf([], context), context).reporting.find(
      ({ unit: at }) => at === positionOf(base, "A"),
    );
    expect(found?.due).toBe(iso === null ? null : serial(iso));
  });
});
