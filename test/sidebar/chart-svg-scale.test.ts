import fc from "fast-check";
import { numbersIn, place, scaleOf } from "../../sidebar/chart-svg-scale";

test.each<readonly [string, readonly number[], number, readonly number[]]>([
  ["few persons", [1, 3, 2], 5, [0, 1, 2, 3]],
  ["one person", [1], 5, [0, 1]],
  ["a dozen", [12, 5], 5, [0, 5, 10, 15]],
  ["hundreds", [1234, 40], 5, [0, 500, 1000, 1500]],
  ["nothing but zero", [0, 0], 5, [0, 1]],
  ["no numbers", [], 5, [0, 1]],
  ["below zero", [-3, 4], 5, [-4, -2, 0, 2, 4]],
  ["only below zero", [-3], 5, [-3, -2, -1, 0]],
  ["shares", [0.25, 0.61], 5, [0, 0.2, 0.4, 0.6, 0.8]],
  ["dust", [1e-9], 5, [0, 1]],
  ["a full step", [10], 5, [0, 2, 4, 6, 8, 10]],
  ["room for one step", [7], 1, [0, 10]],
  ["room for none", [7], 0, [0, 10]],
])("the axis over %s", (_, numbers, most, ticks) => {
  expect(scaleOf(numbers, most)).toEqual({ min: ticks[0], max: ticks.at(-1), ticks });
});

const number = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
);

test("every axis has zero, covers its numbers, and counts whole things wholly", () => {
  fc.assert(
    fc.property(fc.array(number, { maxLength: 20 }), fc.integer({ min: 1, max: 10 }), (numbers, most) => {
      const { min, max, ticks } = scaleOf(numbers, most);
      expect(ticks).toContain(0);
      const slack = Math.max(1, max - min) * 1e-6;
      for (const value of numbers) expect(value >= min - slack && value <= max + slack).toBe(true);
      expect(max).toBeGreaterThan(min);
      expect(ticks.length).toBeLessThanOrEqual(most + 3);
      expect([...ticks].sort((a, b) => a - b)).toEqual(ticks);
      if (numbers.every(Number.isInteger)) expect(ticks.every(Number.isInteger)).toBe(true);
    }),
  );
});

test.each([
  [0, 100],
  [5, 150],
  [10, 200],
])("%d of 0 to 10 lies at pixel %d", (value, pixel) => {
  expect(place(value, { min: 0, max: 10 }, 100, 200)).toBe(pixel);
});

test("blank cells and what is no number are not drawn", () => {
  expect(numbersIn([{ values: [1, null, Number.NaN] }, { values: [2, Infinity, 1e308] }])).toEqual([1, 2]);
});
