import type { Context } from "../context";
import { lastSerialOfCode, precision, serialOfCode } from "../fields/date";
import type { ChoiceField, WorkerRecords } from "../records";
import type { ListKey } from "../lists/code-list";
import type { Condition, ConditionDate, ReturnTiming } from "../reports/measure-spec";
import { periodOf, type Span, yearToDate } from "../time/period";
import { toSerial } from "../time/serial";

/** Says whether a row meets a condition. */
export type RowTest = (row: number) => boolean;

/** Makes a condition ready to be asked of rows. The only place where conditions get their meaning. */
export function rowTest(condition: Condition, records: WorkerRecords, context: Context): RowTest {
  if (condition.field === "home") return homeTest(records, context, condition.is);
  if (condition.field === "countsTowardQuota") return quotaTest(records, context);
  if (condition.field === "returnTiming") return timingTest(records, context, condition.is);
  if ("any" in condition) return (row) => records.priorityGroups[row] !== 0;
  if ("moreThan" in condition) {
    const amounts = records.amounts[condition.field];
    return (row) => (amounts[row] ?? 0) > condition.moreThan;
  }
  if ("in" in condition) {
    const wanted = positions(context, condition.field, (code) => condition.in.includes(code));
    return choiceTest(records.choices[condition.field], wanted, 1);
  }
  if ("flag" in condition) {
    return choiceTest(
      records.choices[condition.field],
      flagged(context, condition.field, condition.flag),
      condition.is ? 1 : 0,
    );
  }
  const dates = datesOf(records, condition.field);
  if ("within" in condition)
    return spanTest(
      dates,
      condition.within === "period" ? context.period : yearToDate(context.period, context.periodRule),
      context,
    );
  const { asOf } = context;
  if ("onOrBefore" in condition) return (row) => dates[row] !== 0 && serialOfCode(dates[row] ?? 0) <= asOf;
  return (row) => dates[row] !== 0 && lastSerialOfCode(dates[row] ?? 0) < asOf;
}

const listOf: Readonly<Record<ChoiceField, ListKey>> = {
  sex: "sex",
  ethnicGroup: "ethnicGroup",
  education: "education",
  market: "market",
  programme: "programme",
  returnReason: "returnReason",
  statusAbroad: "statusAbroad",
};

/** 1 at every position plus one whose entry is wanted; 0 at 0, the blank. */
function positions(
  context: Context,
  field: ChoiceField,
  isWanted: (code: string, flags: readonly string[]) => boolean,
): Uint8Array {
  return Uint8Array.from([
    0,
    ...context.lists[listOf[field]].items.map(({ code, flags }) => (isWanted(code, flags ?? []) ? 1 : 0)),
  ]);
}

function flagged(context: Context, field: ChoiceField, flag: string): Uint8Array {
  const isOwn = field === "market" && flag === "high-income";
  return positions(context, field, (code, flags) =>
    isOwn ? context.highIncomeMarkets.has(code) : flags.includes(flag),
  );
}

function choiceTest(choices: Int16Array, wanted: Uint8Array, is: number): RowTest {
  return (row) => (wanted[choices[row] ?? 0] ?? 0) === is;
}

function datesOf(records: WorkerRecords, field: ConditionDate): Int32Array {
  return field === "contractEnd" ? records.contractEnd : records.dates[field];
}

/** A year alone cannot be placed in a part of a year: it lies only in a span that holds the whole reporting year of its number. */
function spanTest(dates: Int32Array, { from, to }: Span, { period, periodRule }: Context): RowTest {
  const year = periodOf(String(period.year).padStart(4, "0"), periodRule);
  const isWholeYear = year !== null && from <= year.from && (to >= year.to || period.kind === "year");
  const yearStart = isWholeYear ? toSerial(period.year, 1, 1) : -1;
  return (row) => {
    const code = dates[row] ?? 0;
    if (code === 0) return false;
    const first = serialOfCode(code);
    return (code & 3) === precision.year ? first === yearStart : first >= from && first <= to;
  };
}

function homeTest(records: WorkerRecords, context: Context, is: boolean): RowTest {
  const leave = flagged(context, "returnReason", "leave");
  const saysReturned = flagged(context, "statusAbroad", "returned");
  const { returnDate } = records.dates;
  const { returnReason, statusAbroad } = records.choices;
  const { asOf } = context;
  return (row) => {
    const back = returnDate[row] ?? 0;
    const isHome =
      back === 0
        ? saysReturned[statusAbroad[row] ?? 0] === 1
        : serialOfCode(back) <= asOf && leave[returnReason[row] ?? 0] !== 1;
    return isHome === is;
  };
}

function quotaTest(records: WorkerRecords, context: Context): RowTest {
  if (context.seasonalCounts) return () => true;
  return choiceTest(records.choices.programme, flagged(context, "programme", "seasonal"), 0);
}

function timingTest(records: WorkerRecords, { returnToleranceDays }: Context, is: ReturnTiming): RowTest {
  const { contractEnd } = records;
  const { returnDate } = records.dates;
  return (row) => {
    const end = contractEnd[row] ?? 0;
    const back = returnDate[row] ?? 0;
    if (end === 0 || back === 0) return false;
    const timing: ReturnTiming =
      lastSerialOfCode(back) < serialOfCode(end) - returnToleranceDays
        ? "early"
        : serialOfCode(back) > lastSerialOfCode(end) + returnToleranceDays
          ? "overstayed"
          : "onTime";
    return timing === is;
  };
}
