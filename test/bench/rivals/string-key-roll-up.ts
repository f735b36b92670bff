import type { CellValue } from "../../../core/grid";
import { benchPeriod } from "../register/rows";
import { plainRow } from "./plain-zod";

/** The figures in which two roll-ups of the same people must agree. */
export interface RollUpTotals {
  readonly read: number;
  readonly refused: number;
  readonly duplicate: number;
  readonly departed: number;
  readonly byMarket: Readonly<Record<string, number>>;
  readonly bySex: Readonly<Record<string, number>>;
  readonly byProgramme: Readonly<Record<string, number>>;
}

/** A roll-up as it is usually written: a schema for every row, a set of identity numbers, and groups under joined strings. */
export function stringKeyRollUp() {
  const seen = new Set<string>();
  const groups = new Map<string, { count: number; loans: number }>();
  const totals = { read: 0, refused: 0, duplicate: 0, departed: 0 };
  return {
    add(row: Record<string, CellValue>): void {
      totals.read++;
      const parsed = plainRow.safeParse(row);
      if (!parsed.success) {
        totals.refused++;
        return;
      }
      const { identityNumber, departureDate, commune, market, sex, programme, loanAmount } = parsed.data;
      if (seen.has(identityNumber)) {
        totals.duplicate++;
        return;
      }
      seen.add(identityNumber);
      if (departureDate < benchPeriod.from || departureDate > benchPeriod.to) return;
      totals.departed++;
      const key = [commune, market, sex, programme ?? ""].join("|");
      const group = groups.get(key) ?? { count: 0, loans: 0 };
      group.count++;
      group.loans += loanAmount ?? 0;
      groups.set(key, group);
    },
    totals(): RollUpTotals {
      const by = (part: number): Record<string, number> => {
        const counts = new Map<string, number>();
        for (const [key, { count }] of groups) {
          const code = key.split("|")[part] ?? "";
          counts.set(code, (counts.get(code) ?? 0) + count);
        }
        return sorted(Object.fromEntries(counts));
      };
      return { ...totals, byMarket: by(1), bySex: by(2), byProgramme: by(3) };
    },
  };
}

/** With its keys in order, so that equal counts are equal texts. */
export function sorted(counts: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}
