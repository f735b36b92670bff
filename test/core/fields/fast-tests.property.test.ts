import * as fc from "fast-check";
import { fastAmount } from "../../../core/fields/amount";
import { fastPassport, fastPhone, fastText } from "../../../core/fields/contact";
import { cellReaders } from "../../../core/fields/cell-readers";
import { cellSchema } from "../../../core/fields/cell-schema";
import { fastDate } from "../../../core/fields/date";
import { fastIdentity } from "../../../core/fields/identity";
import { accepted } from "../../../core/fields/parsed";
import { shippedLists } from "../../../core/lists/shipped-lists";
import { fieldOf } from "../../../core/tables/table-spec";
import { workers } from "../../../core/tables/workers";

const readers = cellReaders(shippedLists, () => accepted(0));
const two = (n: number): string => String(n).padStart(2, "0");

/** Cells that come near what each fast test looks for, and some that come nowhere near. */
const nearDate = fc.oneof(
  fc
    .tuple(fc.nat(33), fc.nat(14), fc.integer({ min: 1880, max: 2120 }))
    .map(([d, m, y]) => `${two(d)}/${two(m)}/${String(y)}`),
  fc.integer({ min: -10, max: 80000 }),
  fc.double({ min: 0, max: 80000, noNaN: true }),
);
const digits = (length: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^\\d{${String(length)}}$`));
const anything = fc.oneof(fc.string({ minLength: 1 }), fc.double({ noNaN: true }), fc.boolean());

describe("a fast test accepts only what the field's schema accepts, with the same value", () => {
  test.each([
    ["birthDate", fastDate, nearDate],
    ["identityNumber", fastIdentity, fc.oneof(digits(12), digits(11), fc.integer({ min: 0, max: 999999999999 }))],
    [
      "phone",
      fastPhone,
      fc.oneof(
        digits(10),
        digits(9).map((d) => `0${d}`),
      ),
    ],
    ["passportNumber", fastPassport, fc.stringMatching(/^[A-Za-z]\d{7}$/)],
    ["fullName", fastText, fc.string({ minLength: 1, unit: "grapheme" })],
    ["loanAmount", (cell: string | number | boolean) => fastAmount(cell, 0, 2000, false), fc.double({ noNaN: true })],
    [
      "contractMonths",
      (cell: string | number | boolean) => fastAmount(cell, 1, 120, true),
      fc.double({ min: -5, max: 200, noNaN: true }),
    ],
  ] as const)("%s", (key, fast, near) => {
    const schema = cellSchema(fieldOf(workers, key), "Cột", readers);
    fc.assert(
      fc.property(fc.oneof(near as fc.Arbitrary<string | number | boolean>, anything), (cell) => {
        const value = fast(cell);
        if (Number.isNaN(value)) return;
        const result = schema.safeParse(cell);
        expect(result.success && [result.data.value, result.data.issues]).toEqual([value, []]);
      }),
      { numRuns: 2000 },
    );
  });
});
