import { causes, groupDifferences, noDifferenceFilter, sheetsOf } from "../../../sidebar/jobs/difference-filter";
import { verifyView } from "../fake-views";

const { items } = verifyView(12);

describe("groupDifferences", () => {
  test("every difference stands in one group, in the order of causes", () => {
    const groups = groupDifferences(items, noDifferenceFilter);
    expect(groups.map(({ cause }) => cause)).toEqual(causes);
    expect(groups.flatMap((group) => group.items)).toHaveLength(items.length);
    for (const group of groups) expect(new Set(group.items.map(({ cause }) => cause))).toEqual(new Set([group.cause]));
  });

  test.each([
    ["a cause", { cause: "stale", sheet: null }, ["d1", "d6", "d11"]],
    ["a sheet", { cause: null, sheet: "Phân tổ" }, ["d5", "d1", "d11", "d7", "d3", "d9"]],
    ["both", { cause: "stale", sheet: "Phân tổ" }, ["d1", "d11"]],
    ["a sheet without any", { cause: null, sheet: "Nguồn" }, []],
  ] as const)("%s alone", (_, filter, ids) => {
    expect(groupDifferences(items, filter).flatMap((group) => group.items.map(({ id }) => id))).toEqual(ids);
  });
});

test("sheets come with how many differences they hold", () => {
  expect(sheetsOf(verifyView(3).items)).toEqual([
    { sheet: "Tổng hợp", count: 2 },
    { sheet: "Phân tổ", count: 1 },
  ]);
});
