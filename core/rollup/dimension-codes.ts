import type { Context } from "../context";
import { serialOfCode } from "../fields/date";
import type { WorkerRecords } from "../records";
import { type AgeBand, type Dimension, dimensions } from "../reports/dimensions";
import { fromSerial } from "../time/serial";
import { nearestMarked, unitIndex } from "./unit-index";

/** A dimension as small whole numbers: 0 is blank, `size` is one more than the largest. */
export interface CodedDimension {
  readonly size: number;
  /** The number of each of the rows, in their order. */
  readonly codes: Int32Array;
  /** The public code of a number; "" for 0. */
  textOf(code: number): string;
}

/** Rows of which some stand several times, once for each of their values. */
export interface SpreadRows extends CodedDimension {
  readonly rows: Int32Array;
}

const FIRST_YEAR = 1900;
const MONTHS = 12 * 201;

/** The dimension of that key; an unknown key is a bug. */
export function dimensionOf(key: string): Dimension {
  const dimension = dimensions.find((known) => known.key === key);
  if (dimension === undefined) throw new Error(`no dimension ${key}`);
  return dimension;
}

type GroupsDimension = Dimension & { readonly kind: "groups" };

/** Codes the rows by a dimension in which each row has one value. */
export function codedRows(
  dimension: Exclude<Dimension, GroupsDimension>,
  records: WorkerRecords,
  context: Context,
  rows: Int32Array,
): CodedDimension {
  switch (dimension.kind) {
    case "choice": {
      const { items } = context.lists[dimension.list];
      const values = records.choices[dimension.field];
      return { size: items.length + 1, codes: gathered(values, rows), textOf: (code) => items[code - 1]?.code ?? "" };
    }
    case "age":
      return {
        size: dimension.bands.length + 1,
        codes: rows.map(ageCoder(dimension.bands, records)),
        textOf: (code) => dimension.bands[code - 1]?.code ?? "",
      };
    case "month":
      return { size: MONTHS + 1, codes: rows.map(monthCoder(records)), textOf: monthText };
    case "unit": {
      const { units } = context.units;
      const level = dimension.of === "row" ? null : context[dimension.of];
      const above = nearestMarked(
        unitIndex(context.units),
        (position) => level === null || units[position]?.level === level,
      );
      return {
        size: units.length + 1,
        codes: rows.map((row) => above[records.unit[row] ?? 0] ?? 0),
        textOf: (code) => units[code - 1]?.id ?? "",
      };
    }
  }
}

/** Lets every row stand once for each priority group it is in; a row in none stands once, blank. */
export function spreadRows(
  dimension: GroupsDimension,
  records: WorkerRecords,
  context: Context,
  from: Int32Array,
): SpreadRows {
  const { items } = context.lists[dimension.list];
  const { priorityGroups } = records;
  let n = 0;
  for (const row of from) n += Math.max(1, bitCount(priorityGroups[row] ?? 0));
  const rows = new Int32Array(n);
  const codes = new Int32Array(n);
  n = 0;
  for (const row of from) {
    let rest = priorityGroups[row] ?? 0;
    if (rest === 0) rows[n++] = row;
    for (; rest !== 0; rest &= rest - 1) {
      rows[n] = row;
      codes[n++] = 32 - Math.clz32(rest & -rest);
    }
  }
  return { rows, codes, size: Math.max(items.length, 32) + 1, textOf: (code) => items[code - 1]?.code ?? "" };
}

function bitCount(bits: number): number {
  let n = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) n++;
  return n;
}

function gathered(values: Int16Array, rows: Int32Array): Int32Array {
  const codes = new Int32Array(rows.length);
  for (let n = 0; n < rows.length; n++) codes[n] = values[rows[n] ?? 0] ?? 0;
  return codes;
}

function ageCoder(bands: readonly AgeBand[], { dates }: WorkerRecords): (row: number) => number {
  return (row) => {
    const born = dates.birthDate[row] ?? 0;
    const left = dates.departureDate[row] ?? 0;
    if (born === 0 || left === 0) return 0;
    const age = fullYears(serialOfCode(born), serialOfCode(left));
    return bands.findIndex(({ from, to }) => age >= from && (to === null || age <= to)) + 1;
  };
}

function fullYears(from: number, to: number): number {
  const a = fromSerial(from);
  const b = fromSerial(to);
  return b.year - a.year - (b.month < a.month || (b.month === a.month && b.day < a.day) ? 1 : 0);
}

function monthCoder({ dates }: WorkerRecords): (row: number) => number {
  return (row) => {
    const left = dates.departureDate[row] ?? 0;
    // A year alone names no month.
    if (left === 0 || (left & 3) === 2) return 0;
    const { year, month } = fromSerial(serialOfCode(left));
    return (year - FIRST_YEAR) * 12 + month;
  };
}

function monthText(code: number): string {
  if (code === 0) return "";
  const months = code - 1;
  return `${String(FIRST_YEAR + Math.floor(months / 12))}-${String((months % 12) + 1).padStart(2, "0")}`;
}
