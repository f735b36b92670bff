import type { Inputs } from "../../../core/commands/read-inputs";
import { cellReaders } from "../../../core/fields/cell-readers";
import { rowSchema } from "../../../core/fields/cell-schema";
import { accepted, type Parsed, rejected } from "../../../core/fields/parsed";
import { cleanText } from "../../../core/text/fold";
import { BARE, barePass } from "../bare-pass";
import { inputsOf, snapshotOf } from "../inputs";
import { type Contender, measure } from "../measure";
import { above, freshGrid } from "../register/fresh-grid";
import { registerTable } from "../register/columns";
import { plainRow } from "../rivals/plain-zod";
import { rowObject } from "../rivals/row-objects";
import { refusedOf, refusedRows } from "../row-status";
import type { Suite } from "../suite";

const OURS = "check";
const SCHEMA = "zod alone: our row schema on every row";
const PLAIN = "zod alone: a plain schema on every row";

/** Checking rows that lie in memory: fast tests before zod, against zod. */
export const checkRows: Suite = {
  key: "check-rows",
  async run({ rounds, rows }) {
    const source = freshGrid(rows, "check");
    // Only the units are wanted: a list without people keeps the first round of the check cold.
    const empty = inputsOf(snapshotOf(above));
    const schema = rowSchema(registerTable, cellReaders(empty.context.lists, unitReader(empty)));
    const contenders: readonly Contender[] = [
      {
        name: OURS,
        question: "refused rows",
        prepare: () => {
          const snapshot = snapshotOf(source.take());
          return () => {
            const { reading } = inputsOf(snapshot);
            return () => refusedOf(refusedRows(reading.records));
          };
        },
      },
      barePass(source),
      zodOnly(SCHEMA, (row) => schema.safeParse(row).success),
      zodOnly(PLAIN, (row) => plainRow.safeParse(row).success),
    ];
    const measured = await measure(contenders, rounds);
    return {
      key: checkRows.key,
      title: `Check of ${rows.toLocaleString("en")} rows × 24 columns`,
      setting:
        "Finding the header, reading and checking every cell, the row rules, typed columns and findings; the units come from a DM_DVHC sheet.",
      rounds: measured,
      agreed: "the same rows refused, by their numbers",
      ratios: [
        { key: "check/bare", label: "check ÷ bare pass", of: [OURS], to: BARE, target: { atMost: 3 } },
        { key: "zod/check", label: "faster zod ÷ check", of: [SCHEMA, PLAIN], to: OURS, target: { atLeast: 5 } },
        { key: "schema/check", label: "zod with our schema ÷ check", of: [SCHEMA], to: OURS },
        { key: "plain-zod/check", label: "zod with a plain schema ÷ check", of: [PLAIN], to: OURS },
      ],
      figures: [],
    };

    function zodOnly(name: string, accepts: (row: ReturnType<typeof rowObject>) => boolean): Contender {
      return {
        name,
        question: "refused rows",
        prepare: () => {
          const grid = source.take();
          return () => {
            const refused: number[] = [];
            for (let at = above.length; at < grid.length; at++)
              if (!accepts(rowObject(grid[at] ?? []))) refused.push(at);
            return () => refusedOf(refused);
          };
        },
      };
    }
  },
};

/** Units by name for the schema, each name looked up once: zod is to be measured, not the look-up. */
function unitReader({ context, made }: Inputs): (text: string, label: string) => Parsed {
  const known = new Map<string, Parsed>();
  return (text, label) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = made.finder.findOn(cleanText(text), context.asOf, context.reportingLevel);
    const parsed =
      typeof found === "number"
        ? accepted(found + 1)
        : rejected({ rule: "worker.unit-unknown", params: { label, value: text, candidates: "" } });
    known.set(text, parsed);
    return parsed;
  };
}
