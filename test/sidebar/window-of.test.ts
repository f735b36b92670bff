import fc from "fast-check";
import { rowAt, rowsToDraw, topsOf } from "../../sidebar/parts/window-of";

const keys = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => String(index));
const evenly = (count: number): Float64Array => topsOf(keys(count), new Map(), 100);

test("rows that were measured keep their height; the others take the estimate", () => {
  expect([...topsOf(["a", "b", "c"], new Map([["b", 30]]), 100)]).toEqual([0, 100, 130, 230]);
});

test.each([
  [0, 0],
  [99, 0],
  [100, 1],
  [950, 9],
  [5000, 9],
])("at height %d stands row %d", (height, row) => expect(rowAt(evenly(10), height)).toBe(row));

test.each([
  ["at the top", { top: 0, bottom: 250 }, [], [0, 1, 2, 3]],
  ["in the middle", { top: 500, bottom: 600 }, [], [4, 5, 6, 7]],
  ["at the end", { top: 900, bottom: 1000 }, [], [8, 9]],
  ["with a row pinned elsewhere", { top: 0, bottom: 50 }, [7], [0, 1, 7]],
  ["with a pinned row that is gone", { top: 0, bottom: 50 }, [12, -1], [0, 1]],
])("%s the rows in view are drawn, and one more on either side", (_, view, pinned, rows) => {
  expect(rowsToDraw(evenly(10), view, 1, pinned)).toEqual(rows);
});

test("of no rows none is drawn", () => expect(rowsToDraw(evenly(0), { top: 0, bottom: 500 }, 4, [3])).toEqual([]));

test("whatever the heights, every row that touches the view is drawn, once and in order", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1 }),
      fc.nat(9000),
      fc.nat(900),
      (heights, top, tall) => {
        const names = keys(heights.length);
        const tops = topsOf(names, new Map(heights.map((height, index) => [String(index), height])), 50);
        const drawn = rowsToDraw(tops, { top, bottom: top + tall }, 0, []);
        expect([...drawn]).toEqual([...new Set(drawn)].sort((a, b) => a - b));
        heights.forEach((height, index) => {
          const begins = tops[index]!;
          if (begins < top + tall && begins + height > top) expect(drawn).toContain(index);
        });
      },
    ),
  );
});
