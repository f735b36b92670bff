import fc from "fast-check";
import { toSerial } from "../../../core/time/serial";
import { threeLevels } from "../../../core/units/levels";
import type { Unit } from "../../../core/units/unit";
import { isValidOn, unitsOn, unitTable } from "../../../core/units/unit-table";

function unit(id: string, level: string, parent: string | null, over: Partial<Unit> = {}): Unit {
  return {
    id,
    code: null,
    name: `Xã ${id}`,
    level,
    parent,
    validFrom: null,
    validTo: null,
    successors: [],
    aliases: [],
    ...over,
  };
}

const ids = (units: readonly Unit[]): readonly string[] => units.map((u) => u.id);

const tree = [
  unit("p", "province", null),
  unit("b", "district", "p"),
  unit("a", "district", "p"),
  unit("b2", "commune", "b"),
  unit("b1", "commune", "b"),
  unit("a1", "commune", "a"),
];

test("children keep the given order; ancestors go up; descendants go down", () => {
  const table = unitTable(threeLevels, tree);
  expect(table.problems).toEqual([]);
  expect(ids(table.children(null))).toEqual(["p"]);
  expect(ids(table.children("p"))).toEqual(["b", "a"]);
  expect(ids(table.children("b"))).toEqual(["b2", "b1"]);
  expect(ids(table.ancestors("b1"))).toEqual(["b", "p"]);
  expect(ids(table.descendants("p"))).toEqual(["b", "b2", "b1", "a", "a1"]);
  expect([ids(table.children("x")), ids(table.ancestors("x")), ids(table.descendants("x")), table.get("x")]).toEqual([
    [],
    [],
    [],
    undefined,
  ]);
});

test.each<readonly [string, readonly Unit[], readonly object[]]>([
  ["an id twice", [unit("a", "province", null), unit("a", "commune", null)], [{ kind: "duplicate-id", unit: "a" }]],
  ["an unknown level", [unit("a", "county", null)], [{ kind: "unknown-level", unit: "a", level: "county" }]],
  ["an unknown parent", [unit("a", "commune", "x")], [{ kind: "unknown-parent", unit: "a", parent: "x" }]],
  [
    "a parent of the same level",
    [unit("a", "commune", null), unit("b", "commune", "a")],
    [{ kind: "parent-not-above", unit: "b", parent: "a" }],
  ],
  [
    "a parent further down",
    [unit("a", "village", null), unit("b", "commune", "a")],
    [{ kind: "parent-not-above", unit: "b", parent: "a" }],
  ],
  ["a unit above itself", [unit("a", "commune", "a")], [{ kind: "cycle", unit: "a" }]],
  [
    "a ring",
    [unit("a", "commune", "b"), unit("b", "district", "a")],
    [
      { kind: "cycle", unit: "a" },
      { kind: "cycle", unit: "b" },
    ],
  ],
  [
    "a day that is none",
    [unit("a", "commune", null, { validTo: "31/06/2025" })],
    [{ kind: "not-a-date", unit: "a", text: "31/06/2025" }],
  ],
  [
    "an end before the start",
    [unit("a", "commune", null, { validFrom: "2025-07-01", validTo: "2025-06-30" })],
    [{ kind: "ends-before-start", unit: "a" }],
  ],
  [
    "a code borne twice at a time",
    [
      unit("a", "commune", null, { code: "00001" }),
      unit("b", "commune", null, { code: "00001", validFrom: "2025-07-01" }),
    ],
    [{ kind: "code-shared", unit: "b", other: "a", code: "00001" }],
  ],
  [
    "a code borne by one after the other is right",
    [
      unit("a", "commune", null, { code: "00001", validTo: "2025-06-30" }),
      unit("b", "commune", null, { code: "00001", validFrom: "2025-07-01" }),
    ],
    [],
  ],
])("%s", (_name, units, problems) => {
  expect(unitTable(threeLevels, units).problems).toEqual(problems);
});

test("units in a ring or under an unknown parent stand at the top, and nothing is lost", () => {
  const table = unitTable(threeLevels, [
    unit("a", "commune", "b"),
    unit("b", "district", "a"),
    unit("c", "village", "a"),
    unit("d", "commune", "x"),
  ]);
  expect(ids(table.children(null))).toEqual(["a", "b", "d"]);
  expect(ids(table.ancestors("c"))).toEqual(["a"]);
});

test("whatever the parents are, every unit is reached once from the top", () => {
  const names = ["a", "b", "c", "d", "e", "f"];
  fc.assert(
    fc.property(fc.array(fc.option(fc.constantFrom(...names)), { minLength: 6, maxLength: 6 }), (parents) => {
      const table = unitTable(
        threeLevels,
        names.map((id, i) => unit(id, "commune", parents[i] ?? null)),
      );
      const reached = table.children(null).flatMap((top) => [top, ...table.descendants(top.id)]);
      expect([...ids(reached)].sort()).toEqual(names);
    }),
  );
});

test.each([
  ["2025-06-30", null, 45838, true],
  ["2025-06-30", null, 45837, true],
  ["2025-07-01", null, 45838, false],
  [null, "2025-06-30", 45838, true],
  [null, "2025-06-30", 45838.9, true],
  [null, "2025-06-30", 45839, false],
  [null, null, 1, true],
  ["not a day", null, 1, true],
])("a unit from %p to %p on day %d: %p", (validFrom, validTo, day, is) => {
  expect(toSerial(2025, 6, 30)).toBe(45838);
  const expected = validFrom === "2025-06-30" && day < 45838 ? false : is;
  expect(isValidOn(unit("a", "commune", null, { validFrom, validTo }), day)).toBe(expected);
});

test("through several reforms: forward to the heirs, back to those before", () => {
  const table = unitTable(threeLevels, [
    unit("old", "commune", null, { validTo: "2024-12-31", successors: ["mid"] }),
    unit("mid", "commune", null, { validFrom: "2025-01-01", validTo: "2025-06-30", successors: ["x", "y"] }),
    unit("x", "commune", null, { validFrom: "2025-07-01" }),
    unit("y", "commune", null, { validFrom: "2025-07-01" }),
  ]);
  const on = (id: string, day: number): readonly string[] =>
    ids(unitsOn(table, table.get(id) ?? unit("?", "", null), day));
  expect(on("old", toSerial(2026, 1, 1))).toEqual(["x", "y"]);
  expect(on("old", toSerial(2025, 3, 1))).toEqual(["mid"]);
  expect(on("x", toSerial(2024, 1, 1))).toEqual(["old"]);
  expect(on("mid", toSerial(2025, 6, 30))).toEqual(["mid"]);
});
