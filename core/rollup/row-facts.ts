import type { Context } from "../context";
import { rowStatus, type WorkerRecords } from "../records";
import type { Condition, CountMeasure, MeasureSpec, SumMeasure } from "../reports/measure-spec";
import { rowTest } from "./row-test";

/** Which conditions each row meets, one bit each, so that every measure is one comparison a row. */
export interface RowFacts {
  readonly bits: Int32Array;
  /** The bits a row needs to be counted by a measure of the given specs; a ratio has none and is refused. */
  need(measure: string): number;
}

// Bit 0 says that the row is accepted: no measure counts a row that is refused or a duplicate.
const ACCEPTED = 1;
const MOST_CONDITIONS = 30;

/** The bits a row needs only to be accepted. */
export const acceptedNeed = ACCEPTED;

/** Asks every distinct condition of the specs of every row once. */
export function rowFacts(records: WorkerRecords, context: Context, specs: readonly MeasureSpec[]): RowFacts {
  const { length, status } = records;
  const bits = new Int32Array(length);
  for (let row = 0; row < length; row++) if (status[row] === rowStatus.accepted) bits[row] = ACCEPTED;
  const bitOf = new Map<string, number>();
  const needs = new Map<string, number>();
  for (const spec of specs) {
    if (spec.op === "ratio") continue;
    let need = ACCEPTED;
    for (const condition of spec.where) {
      const name = JSON.stringify(condition);
      let bit = bitOf.get(name);
      if (bit === undefined) {
        if (bitOf.size === MOST_CONDITIONS) throw new Error(`more than ${String(MOST_CONDITIONS)} distinct conditions`);
        bit = 2 << bitOf.size;
        bitOf.set(name, bit);
        markRows(bits, bit, condition, records, context);
      }
      need |= bit;
    }
    needs.set(spec.key, need);
  }
  return {
    bits,
    need(measure) {
      const need = needs.get(measure);
      if (need === undefined) throw new Error(`no counted measure ${measure}`);
      return need;
    },
  };
}

function markRows(bits: Int32Array, bit: number, condition: Condition, records: WorkerRecords, context: Context): void {
  const meets = rowTest(condition, records, context);
  for (let row = 0; row < bits.length; row++) {
    const known = bits[row] ?? 0;
    if ((known & ACCEPTED) !== 0 && meets(row)) bits[row] = known | bit;
  }
}

/** The rows that hold all the needed bits, in the order of the records. */
export function rowsWith({ bits }: RowFacts, need: number): Int32Array {
  let n = 0;
  for (const met of bits) if ((met & need) === need) n++;
  const rows = new Int32Array(n);
  n = 0;
  for (let row = 0; row < bits.length; row++) if (((bits[row] ?? 0) & need) === need) rows[n++] = row;
  return rows;
}

/** The specs that are counted or summed row by row. */
export function countedSpecs(specs: readonly MeasureSpec[]): readonly (CountMeasure | SumMeasure)[] {
  return specs.flatMap((spec) => (spec.op === "ratio" ? [] : [spec]));
}
