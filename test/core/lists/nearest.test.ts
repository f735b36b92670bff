import fc from "fast-check";
import { editDistance, nearest, similarity } from "../../../core/lists/nearest";

test.each([
  ["", "", 0],
  ["nhat", "nhat", 0],
  ["nhat", "nhta", 1],
  ["nhat", "nha", 1],
  ["nhat", "nhaat", 1],
  ["nhat", "nhet", 1],
  ["", "abc", 3],
  ["ca", "abc", 3],
])("from %p to %p are %i steps", (a, b, steps) => {
  expect(editDistance(a, b)).toBe(steps);
});

test("distance is symmetric and no longer than the longer text", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "c", " "), maxLength: 8 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const d = editDistance(a, b);
      expect(d).toBe(editDistance(b, a));
      expect(d).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(d === 0).toBe(a === b);
    }),
  );
});

test("nearest first, each thing once, none that is far", () => {
  const spellings = [
    { label: "binh tri", of: 1 },
    { label: "binh tan phu", of: 2 },
    { label: "binh tri", of: 3 },
    { label: "tri binh", of: 3 },
    { label: "chau o", of: 4 },
  ];
  expect(nearest("binh tri", spellings)).toEqual([1, 3]);
  expect(nearest("binh trii", spellings, 1)).toEqual([1]);
  expect(nearest("zzz", spellings)).toEqual([]);
  expect(nearest("", spellings)).toEqual([]);
});

test("words in another order are near, but not equal", () => {
  expect(similarity("tri binh", "binh tri")).toBeGreaterThan(0.9);
  expect(similarity("tri binh", "binh tri")).toBeLessThan(1);
});

test("three at most, unless told otherwise", () => {
  const spellings = [1, 2, 3, 4, 5].map((of) => ({ label: `binh tri ${String(of)}`, of }));
  expect(nearest("binh tri", spellings)).toHaveLength(3);
  expect(nearest("binh tri", spellings, 5)).toHaveLength(5);
});

test("two words that both stand in a longer name are near it; one is not", () => {
  const spellings = [{ label: "thanh nien hoan thanh nghia vu", of: 1 }];
  expect(nearest("nghia vu", spellings)).toEqual([1]);
  expect(nearest("nghia", spellings)).toEqual([]);
});
