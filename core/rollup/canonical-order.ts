import { amountFields, choiceFields, dateFields, type WorkerRecords } from "../records";
import type { Reading } from "../sources";
import type { UnitTable } from "../units/unit-table";

/**
 * An order of rows that no order of files, sheets or rows changes: departure (blank last), more filled columns, unit, then everything
 * that can be counted; only rows that count the same are told apart by file, sheet and row.
 */
export function canonicalOrder({ records, sources }: Reading, units: UnitTable): (a: number, b: number) => number {
  const columns = [
    records.contractEnd,
    records.priorityGroups,
    ...dateFields.map((field) => records.dates[field]),
    ...choiceFields.map((field) => records.choices[field]),
    ...amountFields.map((field) => records.amounts[field]),
  ];
  const filled = (row: number): number => {
    let n = records.identity[row] === 0 ? 0 : 1;
    for (const column of columns) if (column[row] !== 0) n++;
    return n;
  };
  const unit = (row: number): readonly string[] => {
    const of = units.units[(records.unit[row] ?? 0) - 1];
    return of === undefined ? ["", ""] : [of.code ?? "", of.id];
  };
  const home = (row: number): readonly string[] => {
    const source = sources[records.source[row] ?? -1];
    return source === undefined ? ["", ""] : [source.file, source.sheet];
  };
  return (a, b) =>
    departureOf(records, a) - departureOf(records, b) ||
    filled(b) - filled(a) ||
    compareTexts(unit(a), unit(b)) ||
    compareColumns(columns, a, b) ||
    compareTexts(home(a), home(b)) ||
    (records.sourceRow[a] ?? 0) - (records.sourceRow[b] ?? 0) ||
    a - b;
}

function departureOf({ dates }: WorkerRecords, row: number): number {
  const left = dates.departureDate[row] ?? 0;
  return left === 0 ? Number.MAX_SAFE_INTEGER : left;
}

/** By code units, which no locale changes. */
function compareTexts(a: readonly string[], b: readonly string[]): number {
  for (let n = 0; n < a.length; n++) {
    const x = a[n] ?? "";
    const y = b[n] ?? "";
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}

type Column = Int32Array | Int16Array | Float64Array;

function compareColumns(columns: readonly Column[], a: number, b: number): number {
  for (const column of columns) {
    const difference = (column[a] ?? 0) - (column[b] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
