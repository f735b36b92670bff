import type { Context } from "../context";
import { shippedLists } from "../lists/shipped-lists";
import type { CellValue } from "../grid";
import { makeContext } from "../reading/make-context";
import { startRecords, type GrowingRecords } from "../records";
import { measures } from "../reports/measures";
import { rowTest, type RowTest } from "../rollup/row-test";
import { contractEndsBeforeDeparture } from "../rules/worker/contract-ends-before-departure";
import { returnedBeforeDeparture } from "../rules/worker/returned-before-departure";
import { slot, slotCount } from "../rules/worker-row";
import type { Serial } from "../time/serial";
import { dayOfCell, fieldReader, issueText, saysNothing } from "./cell-answers";
import { eachCell } from "./each-cell";
import type { CellAnswer, FunctionEnv, FunctionSpec } from "./function-spec";

const labels = {
  departure: { vi: "Ngày xuất cảnh", en: "Departure" },
  contractEnd: { vi: "Ngày hết hạn hợp đồng", en: "End of the contract" },
  return: { vi: "Ngày về nước", en: "Return" },
  asOf: { vi: "Đến ngày", en: "As of" },
} as const;

const dateRules = [returnedBeforeDeparture, contractEndsBeforeDeparture];

/** Where a worker is on a day, by the very conditions with which a roll-up counts who is abroad and who is overdue. */
export const workerStatus: FunctionSpec = {
  id: "TINHTRANG",
  parameters: [
    { key: "departure", name: { vi: "xuất_cảnh", en: "departure" }, kind: "range", optional: false },
    { key: "contractEnd", name: { vi: "hết_hạn", en: "contract_end" }, kind: "range", optional: true },
    { key: "return", name: { vi: "về_nước", en: "return" }, kind: "range", optional: true },
    { key: "asOf", name: { vi: "đến_ngày", en: "as_of" }, kind: "range", optional: true },
  ],
  run(args, env) {
    const answer = statusAnswers(env);
    return eachCell(args, env.lang, ([departure = null, end = null, back = null, asOf = null]) =>
      answer([departure, end, back], asOf),
    );
  },
};

type Status = (asOf: Serial) => "CHOXC" | "DANGLAM" | "QUAHAN" | "VENUOC";

const fields = [
  { slot: slot.departureDate, field: "departureDate", label: labels.departure },
  { slot: slot.contractEndDate, field: "contractEndDate", label: labels.contractEnd },
  { slot: slot.returnDate, field: "returnDate", label: labels.return },
] as const;

function statusAnswers({ lang, today }: FunctionEnv): (dates: readonly CellValue[], asOf: CellValue) => CellAnswer {
  const columns = fields.map((one, at) => ({ ...one, at, read: fieldReader(one.field, one.label[lang]) }));
  const { records, status } = oneRow(today);
  const names = new Map(shippedLists.statusAbroad.items.map(({ code, name }) => [code, name.vi]));
  const row = new Float64Array(slotCount);
  return (dates, asOf) => {
    if (dates.every(saysNothing)) return null;
    for (const column of columns) {
      const { value, issues } = column.read(dates[column.at] ?? null);
      if (issues[0] !== undefined) return { trouble: issueText(issues[0], lang) };
      row[column.slot] = value;
      records.dates[column.field][0] = value;
    }
    records.contractEnd[0] = row[slot.contractEndDate] ?? 0;
    if (row[slot.departureDate] === 0)
      return { trouble: issueText({ rule: "cell.required", params: { label: labels.departure[lang] } }, lang) };
    for (const rule of dateRules) {
      const issue = rule.check(row, noContext);
      if (issue !== null) return { trouble: issueText(issue, lang) };
    }
    const day = saysNothing(asOf) ? Math.floor(today) : dayOfCell(asOf, labels.asOf[lang], lang);
    return typeof day === "number" ? (names.get(status(day)) ?? null) : day;
  };
}

const noContext = { asOf: 0, explainedStatuses: new Set<number>() };

/** Records of one worker, to be filled again and again, and their status on a day. */
function oneRow(today: Serial): { readonly records: GrowingRecords; readonly status: Status } {
  const builder = startRecords();
  builder.reserve(1);
  const { records } = builder;
  records.length = 1;
  const context = bareContext(today);
  const tests = new Map<
    Serial,
    { readonly isAbroad: RowTest; readonly isOverdue: RowTest; readonly isGone: RowTest }
  >();
  const status: Status = (asOf) => {
    let known = tests.get(asOf);
    if (known === undefined) {
      const on: Context = { ...context, asOf };
      known = {
        isOverdue: measureTest("overdue", records, on),
        isAbroad: measureTest("abroad", records, on),
        isGone: rowTest({ field: "departureDate", onOrBefore: "asOf" }, records, on),
      };
      tests.set(asOf, known);
    }
    if (!known.isGone(0)) return "CHOXC";
    if (!known.isAbroad(0)) return "VENUOC";
    return known.isOverdue(0) ? "QUAHAN" : "DANGLAM";
  };
  return { records, status };
}

/** True for a row that the measure counts. */
function measureTest(key: string, records: GrowingRecords, context: Context): RowTest {
  const spec = measures.find((measure) => measure.key === key);
  if (spec === undefined || spec.op === "ratio") throw new Error(`no counted measure ${key}`);
  const tests = spec.where.map((condition) => rowTest(condition, records, context));
  return (row) => tests.every((test) => test(row));
}

function bareContext(today: Serial): Context {
  const options = { profile: null, to: null, period: null, asOf: null, today };
  const made = makeContext([], options, shippedLists);
  if ("option" in made) throw new Error("a run without wishes was refused");
  return made.context;
}
