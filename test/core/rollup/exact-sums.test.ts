import fc from "fast-check";
import { addSum, addTo, exactSums, sumAt } from "../../../core/rollup/exact-sums";

const amount = fc.oneof(
  fc.integer({ min: 0, max: 500_000_000 }),
  fc.integer({ min: 0, max: 500_000_000 }).map((n) => n / 1000),
);

function sumOf(values: readonly number[]): number {
  const sums = exactSums(1);
  for (const value of values) addTo(sums, 0, value);
  return sumAt(sums, 0);
}

test("0,1 + 0,2 is 0,3 in any order and by any sub-totals", () => {
  expect(sumOf([0.1, 0.2])).toBe(0.3);
  expect(sumOf([0.1, 0.2, 0.3])).toBe(sumOf([0.3, 0.2, 0.1]));
  expect(sumOf([12.3, 12.3, 12.3])).toBe(36.9);
});

test("the same terms give the same bits, however they are ordered or split", () => {
  fc.assert(
    fc.property(fc.array(amount, { maxLength: 40 }), fc.nat(40), (values, at) => {
      const parts = exactSums(2);
      for (const value of values.slice(0, at)) addTo(parts, 0, value);
      for (const value of [...values.slice(at)].reverse()) addTo(parts, 1, value);
      const whole = exactSums(1);
      addSum(whole, 0, parts, 0);
      addSum(whole, 0, parts, 1);
      expect(sumAt(whole, 0)).toBe(sumOf(values));
    }),
  );
});
