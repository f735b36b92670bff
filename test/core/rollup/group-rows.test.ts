import fc from "fast-check";
import { groupRows } from "../../../core/rollup/group-rows";
import { oneGroup, refineGroups } from "../../../core/rollup/refine-groups";
import { contextOf, readingOf, unit, worldRows } from "./world";

// Sizes on both sides of the limit up to which every possible pair has its place.
const dimension = fc.constantFrom(2, 3, 14, 5_000_000).chain((size) =>
  fc.record({
    size: fc.constant(size),
    codes: fc.array(fc.integer({ min: 0, max: size - 1 }), { minLength: 30, maxLength: 30 }),
  }),
);

test("entries share a group exactly when all their codes are equal, and groups come in the order of the codes", () => {
  fc.assert(
    fc.property(fc.array(dimension, { minLength: 1, maxLength: 4 }), (dimensions) => {
      const groups = dimensions.reduce(
        (found, { codes, size }) => refineGroups(found, Int32Array.from(codes), size),
        oneGroup(30),
      );
      const tuples = Array.from({ length: 30 }, (_, n) => dimensions.map(({ codes }) => codes[n] ?? 0));
      const ofGroup = Array.from({ length: groups.length }, (_, group) =>
        groups.codes.map((codes) => codes[group] ?? 0),
      );
      expect(Array.from(groups.groupOf, (group) => ofGroup[group])).toEqual(tuples);
      const sorted = [...ofGroup].sort((a, b) => a.map((code, n) => code - (b[n] ?? 0)).find((d) => d !== 0) ?? 0);
      expect(ofGroup).toEqual(sorted);
      expect(new Set(ofGroup.map((tuple) => JSON.stringify(tuple))).size).toBe(groups.length);
    }),
  );
});

test("names that would run together when joined stay apart", () => {
  const units = [unit("x", "commune", null), unit("x|JP", "commune", null), unit("x|", "commune", null)];
  const context = contextOf({}, units);
  const rows = [
    { file: "a.xlsx", unit: "x", market: "JP", sex: "M" },
    { file: "a.xlsx", unit: "x|JP", sex: "M" },
    { file: "a.xlsx", unit: "x|", market: "JP", sex: "M" },
    { file: "a.xlsx", unit: "x", market: "JP", sex: "M" },
  ];
  const groups = groupRows(
    readingOf(rows, context).records,
    { groupby: ["unit", "market", "sex"], measures: ["abroad"] },
    context,
  );
  const found = Array.from({ length: groups.length }, (_, group) => [
    [0, 1, 2].map((d) => groups.codeOf(group, d)),
    [...groups.rowsOf(group)],
  ]);
  expect(found).toEqual([
    [
      ["x", "JP", "M"],
      [0, 3],
    ],
    [["x|JP", "", "M"], [1]],
    [["x|", "JP", "M"], [2]],
  ]);
});

test("by any dimensions, groups hold the accepted rows of their codes, each once", () => {
  const context = contextOf();
  const keys = fc.uniqueArray(
    fc.constantFrom("unit", "reportingUnit", "targetUnit", "market", "sex", "programme", "ageBand", "month"),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(worldRows, keys, (rows, groupby) => {
      const { records } = readingOf(rows, context);
      const groups = groupRows(records, { groupby, measures: ["departed"], rows: "departed" }, context);
      const all = Array.from({ length: groups.length }, (_, group) => [...groups.rowsOf(group)]);
      expect(all.every((list) => list.length > 0)).toBe(true);
      const flat = all.flat();
      expect(new Set(flat).size).toBe(flat.length);
      expect(all.map((list) => list.length)).toEqual([...(groups.figures["departed"] ?? [])]);
    }),
  );
});

test("the unit above at each level is the group; a unit above that level is blank", () => {
  const context = contextOf({ targetLevel: "district" });
  const rows = ["T", "C", "D2", "P"].map((id) => ({ file: "a.xlsx", unit: id }));
  const groups = groupRows(
    readingOf(rows, context).records,
    { groupby: ["targetUnit", "reportingUnit", "unit"], measures: [] },
    context,
  );
  const codes = Array.from({ length: groups.length }, (_, group) => [0, 1, 2].map((d) => groups.codeOf(group, d)));
  expect(codes).toEqual([
    ["", "", "P"],
    ["D2", "", "D2"],
    ["D2", "C", "C"],
    ["D2", "C", "T"],
  ]);
});

test.each([
  ["1998-06-05", "2023-06-04", "18-24"],
  ["1998-06-05", "2023-06-05", "25-34"],
  ["1998", "2023-01-01", "25-34"],
  ["1979-01-01", "2024-01-01", "45+"],
  ["2006-06-05", "2024-06-04", "under-18"],
  ["", "2024-06-04", ""],
])("born %s, left %s: %s", (birthDate, departureDate, band) => {
  const context = contextOf();
  const { records } = readingOf([{ file: "a.xlsx", birthDate, departureDate }], context);
  expect(groupRows(records, { groupby: ["ageBand"], measures: [] }, context).codeOf(0, 0)).toBe(band);
});

test.each([
  ["2024-06-14", "2024-06"],
  ["2024-12", "2024-12"],
  ["2024", ""],
  ["", ""],
])("left %s: month %s", (departureDate, month) => {
  const context = contextOf();
  const { records } = readingOf([{ file: "a.xlsx", departureDate }], context);
  expect(groupRows(records, { groupby: ["month"], measures: [] }, context).codeOf(0, 0)).toBe(month);
});

test("an unknown dimension or measure is a bug, and two overlapping dimensions cannot be grouped by", () => {
  const context = contextOf();
  const { records } = readingOf([], context);
  expect(() => groupRows(records, { groupby: ["colour"], measures: [] }, context)).toThrow("no dimension colour");
  expect(() => groupRows(records, { groupby: [], measures: ["colour"] }, context)).toThrow("unknown measure");
  expect(() => groupRows(records, { groupby: ["priorityGroup", "priorityGroup"], measures: [] }, context)).toThrow(
    "overlap",
  );
});
