import type { CellReaders } from "../fields/cell-readers";
import { isBlankCell } from "../fields/cell-schema";
import { fastAmount } from "../fields/amount";
import { fastPassport, fastPhone, fastText } from "../fields/contact";
import { codeDate, fastDate, serialOfCode } from "../fields/date";
import { fastIdentity } from "../fields/identity";
import type { Issue, Parsed } from "../fields/parsed";
import type { Finding } from "../finding";
import type { Row } from "../grid";
import type { RecordsBuilder } from "../records";
import { confirmLostZeros } from "../rules/identity-lost-zeros";
import { reportAt } from "../rules/report";
import { rowRules } from "../rules/row-rules";
import { isSoundRow } from "../rules/sound-row";
import { severities } from "../rules/severities";
import { type RowContext, type WorkerRow, slot, slotCount } from "../rules/worker-row";
import type { LocatedTable, RowCounts } from "../sources";
import { workers } from "../tables/workers";
import { addMonths } from "../time/serial";
import { addRecord } from "./add-record";
import { type CellPlan, type Memos, cellPlans, fast } from "./cell-plans";
import { rowClassifier } from "./classify-row";
import { shapeRow } from "./shape-row";

interface FieldIssue {
  readonly field: string;
  readonly issue: Issue;
}

/** Whose a row is: the source it was first written in, its row there, and the unit it counts for (position plus one, 0 unknown). */
export interface RowOrigin {
  readonly source: number;
  readonly sourceRow: number;
  readonly unit: number;
}

/** What the worker tables of a run share. */
export interface RowReading {
  readonly readers: CellReaders;
  readonly memos: Memos;
  readonly rules: RowContext;
  /** Tells whose a row is (the answer is read at once; the same object may come again), from the row's own unit (position plus one, 0 where it names none), its section row and the sheet. */
  readonly originOf: (row: Row, at: number, unit: number, section: string | null) => RowOrigin;
  /** Statuses (position plus one) of people who have not left yet: they need no departure date. */
  readonly notDeparted: ReadonlySet<number>;
}

/**
 * Reads the rows of one worker table in a single walk: classifies, parses, applies the row rules, and adds every data row to the
 * records, refused or not. `tableIndex` is the table's position in the run.
 */
export function readWorkerRows(
  table: LocatedTable,
  tableIndex: number,
  reading: RowReading,
  into: RecordsBuilder,
  findings: Finding[],
): RowCounts {
  const { grid } = table.sheet;
  const plans = cellPlans(table, workers, reading.readers, reading.memos);
  const classify = rowClassifier(table);
  into.reserve(table.bottom - table.headerRow);
  const { records } = into;
  const values: WorkerRow = new Float64Array(slotCount);
  const issues: FieldIssue[] = [];
  const report = (field: string, issue: Issue): void => {
    issues.push({ field, issue });
  };
  let read = 0;
  let refused = 0;
  let skipped = 0;
  let section: string | null = null;
  for (let at = table.headerRow + 1; at <= table.bottom; at++) {
    const cells = grid[at] ?? [];
    const classified = classify(cells, at);
    if (classified.kind !== "data") {
      skipped++;
      if (classified.kind === "section") section = classified.section;
      continue;
    }
    const row = table.split === null ? cells : shapeRow(cells, table.split);
    read++;
    values.fill(0);
    issues.length = 0;
    readCells(row, plans, values, report);
    if (issues.length > 0) settleIdentity(values, issues);
    finishRow(row, values, plans, reading, report);
    const origin = reading.originOf(row, at, values[slot.commune] ?? 0, section);
    const isRefused = issues.length > 0 && issues.some(({ issue }) => severities[issue.rule] === "error");
    if (isRefused) refused++;
    addRecord(records, values, origin, tableIndex, at, isRefused);
    for (const { field, issue } of issues) findings.push(reportAt(placeIn(table, plans, row, at, field), issue));
  }
  return { read, accepted: read - refused, refused, skipped };
}

/** The hot loop: each cell is tried against its field's fast test; what that does not know goes to the schema. */
function readCells(
  row: Row,
  plans: readonly CellPlan[],
  values: WorkerRow,
  report: (field: string, issue: Issue) => void,
): void {
  for (const plan of plans) {
    const cell = row[plan.column];
    if (cell === null || cell === undefined || cell === "") {
      if (plan.required) requireCell(plan, report);
      continue;
    }
    let value: number;
    switch (plan.fast) {
      case fast.text:
        value = fastText(cell);
        break;
      case fast.date:
        value = fastDate(cell);
        break;
      case fast.amount:
        value = fastAmount(cell, plan.least, plan.most, plan.whole);
        break;
      case fast.choice:
        if (cell !== plan.lastCell) {
          plan.lastCell = cell;
          plan.lastValue = plan.known.get(cell) ?? Number.NaN;
        }
        value = plan.lastValue;
        break;
      case fast.identity:
        value = fastIdentity(cell);
        break;
      case fast.phone:
        value = fastPhone(cell);
        break;
      default:
        value = fastPassport(cell);
    }
    // NaN is the only value that is not itself: the test did not know the cell.
    values[plan.slot] = value === value ? value : readSlow(plan, cell, report);
  }
}

const MEMO_LIMIT = 4096;

function readSlow(
  plan: CellPlan,
  cell: string | number | boolean,
  report: (field: string, issue: Issue) => void,
): number {
  if (isBlankCell(cell)) {
    if (plan.required) requireCell(plan, report);
    return 0;
  }
  const parsed = plan.doubtful.get(cell) ?? plan.slow(cell);
  for (const issue of parsed.issues) report(plan.field, issue);
  if (plan.fast === fast.choice) remember(plan, cell, parsed);
  return Number.isNaN(parsed.value) ? 0 : parsed.value;
}

function remember(plan: CellPlan, cell: string | number | boolean, parsed: Parsed): void {
  plan.lastCell = null;
  if (parsed.issues.length > 0) {
    if (plan.doubtful.size < MEMO_LIMIT) plan.doubtful.set(cell, parsed);
  } else if (plan.known.size < MEMO_LIMIT) plan.known.set(cell, parsed.value);
}

function requireCell(plan: CellPlan, report: (field: string, issue: Issue) => void): void {
  // Whether a departure is owed depends on the status, read later in the row.
  if (plan.field !== "departureDate") report(plan.field, { rule: "cell.required", params: { label: plan.label } });
}

/** What one identity cell gave cause to say, looked at again with the rest of the row in hand. */
function settleIdentity(values: WorkerRow, issues: FieldIssue[]): void {
  const former = issues.findIndex(({ field }) => field === "formerIdentityNumber");
  // An old number beside the new one is history, not a lack.
  if (former !== -1 && (values[slot.identityNumber] ?? 0) !== 0) issues.splice(former, 1);
  issues.forEach(({ field, issue }, at) => {
    if (issue.rule !== "worker.identity-lost-zeros") return;
    const settled = confirmLostZeros(issue, values);
    issues[at] = { field, issue: settled };
    if (settled.rule === "worker.identity-length") values[slot.identityNumber] = 0;
  });
}

/** What needs the whole row: the end of the contract, required cells that depend on others, the row rules. */
function finishRow(
  row: Row,
  values: WorkerRow,
  plans: readonly CellPlan[],
  reading: RowReading,
  report: (field: string, issue: Issue) => void,
): void {
  const departed = values[slot.departureDate] ?? 0;
  const months = values[slot.contractMonths] ?? 0;
  const stated = values[slot.contractEndDate] ?? 0;
  values[slot.contractEnd] =
    stated !== 0 || departed === 0 || months === 0
      ? stated
      : codeDate(addMonths(serialOfCode(departed), months), departed & 3 ? 1 : 0);
  if (departed === 0) requireDeparture(row, values, plans, reading, report);
  if ((values[slot.identityNumber] ?? 0) === 0) values[slot.identityNumber] = values[slot.formerIdentityNumber] ?? 0;
  if ((values[slot.identityNumber] ?? 0) === 0 && (values[slot.passportNumber] ?? 0) === 0)
    requireIdentity(row, plans, report);
  if (isSoundRow(values, reading.rules)) return;
  for (const rule of rowRules) {
    const issue = rule.check(values, reading.rules);
    if (issue !== null) report(rule.field, inOwnWords(issue, rule.field, plans));
  }
}

/** A rule speaks of its column by the heading that the sheet gives it. */
function inOwnWords(issue: Issue, field: string, plans: readonly CellPlan[]): Issue {
  const label = plans.find((plan) => plan.field === field)?.label;
  if (label === undefined || !("label" in issue.params)) return issue;
  return { ...issue, params: { ...issue.params, label } } as Issue; // the same rule with the same params, one of them reworded
}

function requireDeparture(
  row: Row,
  values: WorkerRow,
  plans: readonly CellPlan[],
  reading: RowReading,
  report: (field: string, issue: Issue) => void,
): void {
  const plan = plans.find((p) => p.field === "departureDate");
  if (plan === undefined || !isBlankCell(row[plan.column]) || reading.notDeparted.has(values[slot.statusAbroad] ?? 0))
    return;
  report(plan.field, { rule: "cell.required", params: { label: plan.label } });
}

function requireIdentity(row: Row, plans: readonly CellPlan[], report: (field: string, issue: Issue) => void): void {
  const plan = plans.find((p) => p.field === "identityNumber");
  if (plan !== undefined && isBlankCell(row[plan.column]))
    report(plan.field, { rule: "worker.identity-missing", params: { label: plan.label } });
}

/** The cell a finding points to; in a split column, the one of the two that is filled. */
function placeIn(table: LocatedTable, plans: readonly CellPlan[], row: Row, at: number, field: string): Finding["at"] {
  const column = plans.find((plan) => plan.field === field)?.column ?? null;
  const { split } = table;
  if (split !== null && column !== null && (column === split.valueColumn || column === split.sexColumn)) {
    const real = isBlankCell(row[split.men]) ? split.women : split.men;
    return { file: table.file, sheet: table.sheet.name, row: at, column: real, value: row[real] ?? null };
  }
  return {
    file: table.file,
    sheet: table.sheet.name,
    row: at,
    column,
    value: column === null ? null : (row[column] ?? null),
  };
}
