import { precision } from "../../../core/fields/date";
import { rowStatus } from "../../../core/records";
import { countUnits } from "../../../core/rollup/count-units";
import { findDuplicates } from "../../../core/rollup/find-duplicates";
import { findNearDuplicates } from "../../../core/rollup/find-near-duplicates";
import { rollUp } from "../../../core/rollup/roll-up";
import type { Context } from "../../../core/context";
import type { Reading } from "../../../core/sources";
import { BARE, barePass } from "../bare-pass";
import { inputsOf, snapshotOf } from "../inputs";
import { type Contender, measure } from "../measure";
import { columnOf } from "../register/columns";
import { freshGrid } from "../register/fresh-grid";
import type { Suite } from "../suite";

const FUSED = "check, roll up, exact duplicates";
const NEAR = "near duplicates";
const WHOLE = "the whole roll-up, near duplicates included";

/** Everything a roll-up does to rows in memory, and the search for near duplicates alone. */
export const fused: Suite = {
  key: "fused",
  async run({ rounds, rows }) {
    const source = freshGrid(rows, "fused");
    const everyUnit = ({ units }: Context): number[] => [0, ...units.units.map((_, position) => position + 1)];
    const contenders: readonly Contender[] = [
      {
        name: FUSED,
        question: "departed and duplicates",
        prepare: () => {
          const snapshot = snapshotOf(source.take());
          return () => {
            const { context, reading } = inputsOf(snapshot);
            const { status, findings } = findDuplicates(reading, context);
            const counted = countUnits({ ...reading.records, status }, context);
            const departed = counted.measuresOf(everyUnit(context))["departed"];
            return () => ({ departed, duplicates: findings.length });
          };
        },
      },
      barePass(source),
      {
        name: NEAR,
        question: "near duplicates",
        prepare: () => {
          const { context, marked } = markedReading(snapshotOf(source.take()));
          return () => {
            const found = findNearDuplicates(marked, context);
            return () => ({ near: found.length, expected: nearByStrings(marked) });
          };
        },
      },
      {
        name: WHOLE,
        question: "departed and duplicates",
        prepare: () => {
          const snapshot = snapshotOf(source.take());
          return () => {
            const { context, reading } = inputsOf(snapshot);
            const { totals, bySource } = rollUp(reading, context);
            return () => ({
              departed: totals.measures["departed"],
              duplicates: bySource.reduce((all, { duplicate }) => all + duplicate, 0),
            });
          };
        },
      },
    ];
    const near = nearByStrings(markedReading(snapshotOf(source.take())).marked);
    const measured = await measure(contenders, rounds, { "near duplicates": { near, expected: near } });
    return {
      key: fused.key,
      title: `Check, roll-up and duplicates of ${rows.toLocaleString("en")} rows × 24 columns`,
      setting:
        "From cells to the figures of every unit in every breakdown, with duplicates set aside; near duplicates from the typed columns and the names in the cells.",
      rounds: measured,
      agreed: `departed and duplicates of both ways; near duplicates (${near.toLocaleString("en")}) as normalised strings in a map find them`,
      ratios: [
        {
          key: "fused/bare",
          label: "check + roll-up + exact duplicates ÷ bare pass",
          of: [FUSED],
          to: BARE,
          target: { atMost: 5 },
        },
        { key: "near/bare", label: "near duplicates ÷ bare pass", of: [NEAR], to: BARE, target: { atMost: 3 } },
        { key: "whole/bare", label: "the whole roll-up ÷ bare pass", of: [WHOLE], to: BARE },
      ],
      figures: [],
    };
  },
};

function markedReading(snapshot: ReturnType<typeof snapshotOf>): {
  readonly context: Context;
  readonly marked: Reading;
} {
  const { context, reading } = inputsOf(snapshot);
  const { status } = findDuplicates(reading, context);
  return { context, marked: { ...reading, records: { ...reading.records, status } } };
}

/** How many rows bear the name and birth date of another row and a number of their own, found the slow and obvious way. */
function nearByStrings({ records, tables }: Reading): number {
  const people = new Map<string, Set<number>>();
  let rows = 0;
  for (let n = 0; n < records.length; n++) {
    const born = records.dates.birthDate[n] ?? 0;
    if (records.status[n] !== rowStatus.accepted || born === 0 || (born & 3) !== precision.day) continue;
    const name = tables[records.table[n] ?? 0]?.sheet.grid[records.row[n] ?? 0]?.[columnOf.fullName];
    const folded = String(name)
      .normalize("NFD")
      .toLowerCase()
      .replace(/đ/g, "d")
      .replace(/[^a-z0-9]/g, "");
    const key = `${folded} ${born}`;
    const numbers = people.get(key) ?? new Set();
    numbers.add(records.identity[n] ?? 0);
    people.set(key, numbers);
    rows++;
  }
  // Exact duplicates are set aside before, so every number of a name is one row.
  let near = 0;
  for (const numbers of people.values()) near += numbers.size - 1;
  return rows === 0 ? 0 : near;
}
