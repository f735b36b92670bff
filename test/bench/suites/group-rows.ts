import type { MeasureSpec } from "../../../core/reports/measure-spec";
import type { AmountField } from "../../../core/records";
import { groupRows, type RowGroups } from "../../../core/rollup/group-rows";
import { BARE, barePass } from "../bare-pass";
import { inputsOf, snapshotOf } from "../inputs";
import { type Contender, measure } from "../measure";
import { above, freshGrid } from "../register/fresh-grid";
import { type Duck, duckTotals, type GroupTotals, openDuck } from "../rivals/duckdb";
import type { Suite } from "../suite";

const OURS = "group read columns";
const OURS_WITH_READ = "read, check and group";
const DUCK = "DuckDB, load and group";
const DUCK_QUERY = "DuckDB, group only";
const THREADS = 2;

const label = { vi: "", en: "" };
const sum = (key: string, field: AmountField): MeasureSpec => ({
  key,
  label,
  how: label,
  op: "sum",
  field,
  where: [],
  format: "decimal",
});
const specs: readonly MeasureSpec[] = [
  { key: "rows", label, how: label, op: "count", where: [], format: "integer" },
  sum("months", "contractMonths"),
  sum("loans", "loanAmount"),
  sum("wages", "monthlyWage"),
];
const spec = { groupby: ["unit", "market", "sex", "programme"], measures: specs.map(({ key }) => key) };

/** Grouping by four dimensions with four measures, against a database made for it. */
export const groupRegister: Suite = {
  key: "group-rows",
  async run({ rounds, rows }) {
    const source = freshGrid(rows, "group");
    const { context, reading } = inputsOf(snapshotOf(source.take()));
    const { records } = reading;
    const accepted = records.status.slice(0, records.length).map((status) => 1 - Math.min(1, status));
    const duck = await openDuck(THREADS);
    const contenders: readonly Contender[] = [
      {
        name: OURS,
        question: "groups",
        prepare: () => () => {
          const groups = groupRows(records, spec, context, specs);
          return () => totalsOf(groups);
        },
      },
      barePass(source),
      {
        name: DUCK,
        question: "groups",
        prepare: () => {
          const people = source.take().slice(above.length);
          return async () => {
            await duck.load(people, accepted);
            return answerOf(await duck.group());
          };
        },
      },
      {
        name: DUCK_QUERY,
        question: "groups",
        prepare: async () => {
          await duck.load(source.take().slice(above.length), accepted);
          return async () => answerOf(await duck.group());
        },
      },
      {
        name: OURS_WITH_READ,
        question: "groups",
        prepare: () => {
          const snapshot = snapshotOf(source.take());
          return () => {
            const inputs = inputsOf(snapshot);
            const groups = groupRows(inputs.reading.records, spec, inputs.context, specs);
            return () => totalsOf(groups);
          };
        },
      },
    ];
    const measured = await measure(contenders, rounds);
    duck.close();
    return {
      key: groupRegister.key,
      title: `Grouping ${rows.toLocaleString("en")} rows by unit, market, sex and programme`,
      setting: `A count and three sums a group. Our rows are grouped from the typed columns that the check leaves; DuckDB (${THREADS} threads) must first load the eight columns it needs from the cells, so both halves are also told apart.`,
      rounds: measured,
      agreed: "number of groups, their sizes (sum and sum of squares) and the three sums",
      ratios: [
        { key: "group/bare", label: "group ÷ bare pass", of: [OURS], to: BARE, target: { atMost: 2.5 } },
        { key: "duck/group", label: "DuckDB with its load ÷ group", of: [DUCK], to: OURS, target: { atLeast: 2 } },
        {
          key: "duck/read-group",
          label: "DuckDB with its load ÷ read, check and group",
          of: [DUCK],
          to: OURS_WITH_READ,
        },
        { key: "duck-query/group", label: "DuckDB's query alone ÷ group", of: [DUCK_QUERY], to: OURS },
      ],
      figures: [],
    };
  },
};

function answerOf(groups: Awaited<ReturnType<Duck["group"]>>): () => GroupTotals {
  return () => duckTotals(groups);
}

function totalsOf({ length, figures }: RowGroups): GroupTotals {
  const values = (key: string): readonly number[] => [...(figures[key] ?? [])];
  const total = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);
  const sizes = values("rows");
  return {
    groups: length,
    rows: total(sizes),
    months: total(values("months")),
    loans: total(values("loans")),
    wages: total(values("wages")),
    squares: total(sizes.map((size) => size * size)),
  };
}
