import fc from "fast-check";
import { rowStatus } from "../../../core/records";
import { measures } from "../../../core/reports/measures";
import { rollUp } from "../../../core/rollup/roll-up";
import type { RollUpResult, UnitFigures } from "../../../core/rollup/roll-up-result";
import { rowsBehind } from "../../../core/rollup/trace";
import { contextOf, readingOf, type WorldRow, worldRows } from "./world";

const byProvince = contextOf({ seasonalCounts: false });
const byDistrict = contextOf({ seasonalCounts: false, targetLevel: "district" });

function figuresOf({ units, totals }: RollUpResult): unknown {
  const plain = ({ unit, measures: counts, breakdowns }: UnitFigures): unknown => ({ unit, counts, breakdowns });
  return { units: units.map(plain), totals: plain(totals) };
}

/** Lines with no line above them. */
function uppermost({ units, context }: RollUpResult): readonly UnitFigures[] {
  const listed = new Set(units.map(({ unit }) => (unit === null ? null : context.units.units[unit]?.id)));
  return units.filter(
    ({ unit }) =>
      unit === null || !context.units.ancestors(context.units.units[unit]?.id ?? "").some(({ id }) => listed.has(id)),
  );
}

function shuffled(rows: readonly WorldRow[], keys: readonly number[]): readonly WorldRow[] {
  return rows
    .map((row, n) => ({ row, key: keys[n] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ row }) => row);
}

const keys = fc.array(fc.double({ noNaN: true }), { minLength: 24, maxLength: 24 });
const counted = measures.filter(({ op }) => op === "count").map(({ key }) => key);

test("conservation: of every source, rows read are rows counted, refused or duplicate, and none is lost", () => {
  fc.assert(
    fc.property(worldRows, (rows) => {
      const reading = readingOf(rows, byProvince);
      const result = rollUp(reading, byProvince);
      for (const { read, counted: kept, refused, duplicate } of result.bySource)
        expect(kept + refused + duplicate).toBe(read);
      const sum = (key: "read" | "counted" | "refused" | "duplicate"): number =>
        result.bySource.reduce((n, source) => n + source[key], 0);
      expect(sum("read")).toBe(rows.length);
      expect(sum("refused")).toBe(rows.filter(({ refused }) => refused === true).length);
      expect(sum("duplicate")).toBe(result.duplicates.reduce((n, { others }) => n + others.length, 0));
      expect(result.findings.filter(({ rule }) => rule.startsWith("worker.duplicate")).length).toBe(sum("duplicate"));
    }),
  );
});

test("the reading is left as it was", () => {
  fc.assert(
    fc.property(worldRows, (rows) => {
      const reading = readingOf(rows, byProvince);
      const before = reading.records.status.slice();
      const result = rollUp(reading, byProvince);
      expect(reading.records.status).toEqual(before);
      for (const { counted: first, others } of result.duplicates) {
        expect(result.reading.records.status[first]).toBe(rowStatus.accepted);
        for (const row of others) expect(result.reading.records.status[row]).toBe(rowStatus.duplicate);
      }
    }),
  );
});

test("the order of rows and of files changes nothing", () => {
  fc.assert(
    fc.property(worldRows, keys, (rows, order) => {
      const one = rollUp(readingOf(rows, byProvince), byProvince);
      const other = rollUp(readingOf(shuffled(rows, order), byProvince), byProvince);
      expect(figuresOf(other)).toEqual(figuresOf(one));
      const sources = ({ reading, bySource }: RollUpResult): unknown =>
        new Map(reading.sources.map(({ file, sheet }, at) => [`${file}/${sheet}`, bySource[at]]));
      expect(sources(other)).toEqual(sources(one));
    }),
    { numRuns: 300 },
  );
});

test.each([byProvince, byDistrict])("the uppermost lines add up to the totals ($targetLevel)", (context) => {
  fc.assert(
    fc.property(worldRows, (rows) => {
      const result = rollUp(readingOf(rows, context), context);
      const top = uppermost(result);
      for (const key of counted) {
        expect(top.reduce((n, line) => n + (line.measures[key] ?? 0), 0)).toBe(result.totals.measures[key]);
      }
      for (const [dimension, codes] of Object.entries(result.totals.breakdowns)) {
        for (const [code, count] of Object.entries(codes)) {
          expect(top.reduce((n, line) => n + (line.breakdowns[dimension]?.[code] ?? 0), 0)).toBe(count);
        }
      }
    }),
  );
});

test("by way of the districts or not, every unit and the whole have the same figures", () => {
  fc.assert(
    fc.property(worldRows, (rows) => {
      const direct = rollUp(readingOf(rows, byProvince), byProvince);
      const staged = rollUp(readingOf(rows, byDistrict), byDistrict);
      expect(staged.totals.measures).toEqual(direct.totals.measures);
      expect(staged.totals.breakdowns).toEqual(direct.totals.breakdowns);
      const lines = new Map(staged.units.map((line) => [line.unit, line]));
      for (const line of direct.units) if (line.unit !== null) expect(lines.get(line.unit)).toEqual(line);
    }),
  );
});

test("a breakdown adds up to the departed, but for groups that overlap", () => {
  fc.assert(
    fc.property(worldRows, (rows) => {
      const { totals } = rollUp(readingOf(rows, byProvince), byProvince);
      for (const [dimension, codes] of Object.entries(totals.breakdowns)) {
        const sum = Object.values(codes).reduce((a, b) => a + b, 0);
        if (dimension === "priorityGroup") expect(sum).toBeGreaterThanOrEqual(totals.measures["departed"] ?? 0);
        else expect(sum).toBe(totals.measures["departed"]);
      }
    }),
  );
});

test("a person in several priority groups is one person", () => {
  const row = { file: "a.xlsx", unit: "A", departureDate: "2024-03-03", priorityGroups: ["HN", "DTTS", "BDXN"] };
  const { totals } = rollUp(
    readingOf([row, { ...row, priorityGroups: ["HN"] }, { ...row, priorityGroups: [] }], byProvince),
    byProvince,
  );
  expect(totals.measures["departedPriority"]).toBe(2);
  expect(totals.breakdowns["priorityGroup"]).toEqual({ HN: 2, DTTS: 1, BDXN: 1, "": 1 });
});

test("every count leads back to just as many rows, all of them accepted", () => {
  fc.assert(
    fc.property(worldRows, (rows) => {
      const result = rollUp(readingOf(rows, byProvince), byProvince);
      const lines = [...result.units.map((line) => [line.unit, line] as const), ["total", result.totals] as const];
      for (const [unit, line] of lines) {
        for (const key of counted) {
          const behind = rowsBehind(result, unit, key);
          expect([unit, key, behind.length]).toEqual([unit, key, line.measures[key]]);
          expect([...behind].every((row) => result.reading.records.status[row] === rowStatus.accepted)).toBe(true);
        }
        for (const [dimension, codes] of Object.entries(line.breakdowns)) {
          for (const [code, count] of Object.entries(codes))
            expect(rowsBehind(result, unit, { dimension, code }).length).toBe(count);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test("a sum is the sum of the rows behind it, a ratio that of its two counts", () => {
  fc.assert(
    fc.property(worldRows, (rows) => {
      const result = rollUp(readingOf(rows, byProvince), byProvince);
      const { records } = result.reading;
      const loans = rowsBehind(result, "total", "loanAmount");
      const sum = [...loans].reduce((n, row) => n + (records.amounts.loanAmount[row] ?? 0), 0);
      expect(result.totals.measures["loanAmount"]).toBeCloseTo(sum, 6);
      const of = rowsBehind(result, "total", "highIncomeShare").length;
      const to = rowsBehind(result, "total", "highIncomeShare", "to").length;
      expect(result.totals.measures["highIncomeShare"]).toEqual(to === 0 ? undefined : of / to);
    }),
  );
});
