import fc from "fast-check";
import { numberOfText } from "../../../core/fields/amount";
import { parseQuota } from "../../../core/fields/quota-range";
import { countText, percentText, rangeText } from "../../../core/text/number-text";

test.each([
  [0, "0"],
  [999, "999"],
  [1000, "1.000"],
  [1234567.5, "1.234.567,5"],
  [-12000, "-12.000"],
  [0.1 + 0.2, "0,3"],
])("%d is written %s", (value, text) => {
  expect(countText(value)).toBe(text);
});

test.each([
  [159986 / 120000, 1, "133,3%"],
  [1, 1, "100,0%"],
  [0.28499999999999998, 1, "28,5%"],
  [0.2855, 1, "28,6%"],
  [0.5, 0, "50%"],
  [23195 / 125000, 2, "18,56%"],
  [0.01005, 2, "1,01%"],
])("%d with %d decimals is written %s", (ratio, digits, text) => {
  expect(percentText(ratio, digits)).toBe(text);
});

test.each([
  [{ min: 4, max: 5, floor: false, above: false, isShare: false }, "04–05"],
  [{ min: 30, max: 40, floor: true, above: false, isShare: false }, "30–40 trở lên"],
  [{ min: 5, max: 5, floor: false, above: false, isShare: false }, "05"],
  [{ min: 5, max: null, floor: true, above: false, isShare: false }, "05 trở lên"],
  [{ min: null, max: 1200, floor: false, above: false, isShare: false }, "không quá 1.200"],
  [{ min: 0.8, max: null, floor: true, above: true, isShare: true }, "trên 80%"],
])("a range is written as documents write it and read again: %j", (range, text) => {
  expect(rangeText(range.min, range.max, range.floor, range.isShare, range.above)).toBe(text);
  expect(parseQuota(text)).toEqual({ ok: true, range });
});

test("whole numbers are read again as they were", () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 1e12 }), (n) => numberOfText(countText(n)) === n));
});
