import { type GrowingRecords, rowStatus } from "../records";
import { type WorkerRow, slot } from "../rules/worker-row";
import type { RowOrigin } from "./read-worker-rows";

/** Adds the row in hand to the typed columns, which have room for it. `at` is its row in the grid of `table`. */
export function addRecord(
  records: GrowingRecords,
  values: WorkerRow,
  origin: RowOrigin,
  table: number,
  at: number,
  isRefused: boolean,
): void {
  const n = records.length++;
  records.source[n] = origin.source;
  records.sourceRow[n] = origin.sourceRow;
  records.table[n] = table;
  records.row[n] = at;
  records.unit[n] = origin.unit;
  records.status[n] = isRefused ? rowStatus.refused : rowStatus.accepted;
  records.identity[n] = values[slot.identityNumber] ?? 0;
  records.priorityGroups[n] = values[slot.priorityGroups] ?? 0;
  records.contractEnd[n] = values[slot.contractEnd] ?? 0;
  const { dates, choices, amounts } = records;
  dates.birthDate[n] = values[slot.birthDate] ?? 0;
  dates.departureDate[n] = values[slot.departureDate] ?? 0;
  dates.contractEndDate[n] = values[slot.contractEndDate] ?? 0;
  dates.returnDate[n] = values[slot.returnDate] ?? 0;
  choices.sex[n] = values[slot.sex] ?? 0;
  choices.ethnicGroup[n] = values[slot.ethnicGroup] ?? 0;
  choices.education[n] = values[slot.education] ?? 0;
  choices.market[n] = values[slot.market] ?? 0;
  choices.programme[n] = values[slot.programme] ?? 0;
  choices.returnReason[n] = values[slot.returnReason] ?? 0;
  choices.statusAbroad[n] = values[slot.statusAbroad] ?? 0;
  amounts.contractMonths[n] = values[slot.contractMonths] ?? 0;
  amounts.monthlyWage[n] = values[slot.monthlyWage] ?? 0;
  amounts.loanAmount[n] = values[slot.loanAmount] ?? 0;
  amounts.supportAmount[n] = values[slot.supportAmount] ?? 0;
}
