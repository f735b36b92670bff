import { assert, double, integer, property, stringMatching } from "fast-check";
import { gridOf } from "./make-book";

/** What a number cell with this text holds. */
function cellOf(text: string): unknown {
  return gridOf({ cells: `<row><c><v>${text}</v></c></row>` })[0]?.[0];
}

describe("numbers are exactly those of Number()", () => {
  test("short decimals", () => {
    assert(
      property(stringMatching(/^-?[0-9]{1,9}(?:\.[0-9]{1,9})?$/), (text) => {
        expect(cellOf(text)).toBe(Number(text) + 0);
      }),
      { numRuns: 1_000 },
    );
  });

  test("any double, as JavaScript writes it and with seventeen digits", () => {
    assert(
      property(double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(cellOf(String(value))).toBe(value + 0);
        expect(cellOf(value.toPrecision(17))).toBe(value + 0);
      }),
      { numRuns: 1_000 },
    );
  });

  test("numbers around the edge of the quick way", () => {
    assert(
      property(
        integer({ min: 12, max: 18 }),
        stringMatching(/^[0-9]{18}$/),
        integer({ min: 0, max: 18 }),
        (count, digits, point) => {
          const text = `1${digits}`.slice(0, count);
          const written = point >= 1 && point < count ? `${text.slice(0, point)}.${text.slice(point)}` : text;
          expect(cellOf(written)).toBe(Number(written));
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
