import * as fc from "fast-check";
import { codeDate } from "../../../core/fields/date";
import { codeIdentity } from "../../../core/fields/identity";
import { rowRules } from "../../../core/rules/row-rules";
import { isSoundRow } from "../../../core/rules/sound-row";
import { type WorkerRow, slot, slotCount } from "../../../core/rules/worker-row";
import { toSerial } from "../../../core/time/serial";

const context = { asOf: toSerial(2024, 12, 14), explainedStatuses: new Set([4]) };

/** Days near the bounds that the rules look at, sometimes partly known, sometimes blank. */
const day = (from: number, to: number): fc.Arbitrary<number> =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.integer({ min: toSerial(from, 1, 1), max: toSerial(to, 12, 31) }).map((serial) => codeDate(serial)),
    },
    { weight: 1, arbitrary: fc.integer({ min: from, max: to }).map((year) => codeDate(toSerial(year, 1, 1), 2)) },
    { weight: 1, arbitrary: fc.constant(0) },
  );

const identity = fc.oneof(
  fc
    .tuple(fc.nat(3), fc.integer({ min: 80, max: 99 }))
    .map(([centurySex, year]) => codeIdentity(`051${String(centurySex)}${String(year)}999001`)),
  fc.constant(codeIdentity("212999001")),
  fc.constant(0),
);

const row: fc.Arbitrary<WorkerRow> = fc
  .record({
    birthDate: day(1980, 2008),
    departureDate: day(1997, 2025),
    contractEndDate: day(1997, 2028),
    returnDate: day(1997, 2026),
    contractEnd: day(1997, 2028),
    sex: fc.nat(2),
    statusAbroad: fc.nat(5),
    identityNumber: identity,
  })
  .map((values) => {
    const cells = new Float64Array(slotCount);
    for (const [key, value] of Object.entries(values)) cells[slot[key as keyof typeof slot]] = value; // the record's keys are slots
    return cells;
  });

test("a row taken at one look breaks none of the row rules", () => {
  let taken = 0;
  fc.assert(
    fc.property(row, (cells) => {
      if (!isSoundRow(cells, context)) return;
      taken++;
      expect(rowRules.flatMap((rule) => rule.check(cells, context)?.rule ?? [])).toEqual([]);
    }),
    { numRuns: 20000, seed: 1 },
  );
  // The look would be of no use, and this test of none, if it took nothing.
  expect(taken).toBeGreaterThan(50);
});
