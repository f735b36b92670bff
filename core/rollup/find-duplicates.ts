import type { Context } from "../context";
import { lastSerialOfCode, serialOfCode } from "../fields/date";
import type { Finding } from "../finding";
import { rowStatus } from "../records";
import { reportAt } from "../rules/report";
import type { Reading } from "../sources";
import { canonicalOrder } from "./canonical-order";
import { fieldPlace, headingOf, homeOf, nameOf } from "./row-place";
import type { DuplicateGroup } from "./roll-up-result";

export interface Duplicates {
  /** The rows' status again, duplicates marked. */
  readonly status: Uint8Array;
  readonly groups: readonly DuplicateGroup[];
  /** One for every row that is not counted, pointing to the row that is. */
  readonly findings: readonly Finding[];
}

const IDENTITY = "identityNumber";

/**
 * Finds accepted rows of one identity number (TT 20/2021 Điều 3.3) that tell of the same journey. Of these the first in canonical
 * order counts; a departure after the counted journey's return is a journey of its own. Which rows count depends on no order of
 * files or rows. Rows with no identity number are not compared.
 */
export function findDuplicates(reading: Reading, { units }: Pick<Context, "units">): Duplicates {
  const { records } = reading;
  const status = records.status.slice(0, records.length);
  const order = canonicalOrder(reading, units);
  const groups: DuplicateGroup[] = [];
  for (const rows of rowsOfOnePerson(records.identity, status)) {
    rows.sort(order);
    let counted = rows[0] ?? 0;
    let others: number[] = [];
    for (const row of rows.slice(1)) {
      if (isLaterJourney(reading, row, counted)) {
        if (others.length > 0) groups.push({ counted, others });
        counted = row;
        others = [];
      } else {
        others.push(row);
        status[row] = rowStatus.duplicate;
      }
    }
    if (others.length > 0) groups.push({ counted, others });
  }
  groups.sort((a, b) => a.counted - b.counted);
  return {
    status,
    groups,
    findings: groups.flatMap(({ counted, others }) => others.map((row) => duplicateFinding(reading, row, counted))),
  };
}

/** True where the counted journey surely ended before this departure. */
function isLaterJourney({ records: { dates } }: Reading, row: number, counted: number): boolean {
  const left = dates.departureDate[row] ?? 0;
  const back = dates.returnDate[counted] ?? 0;
  const leftBefore = dates.departureDate[counted] ?? 0;
  if (left === 0 || back === 0) return false;
  return serialOfCode(left) > serialOfCode(leftBefore) && lastSerialOfCode(back) <= serialOfCode(left);
}

/** Rows of each identity number that several accepted rows bear, by an open-addressing table of numbers. */
function rowsOfOnePerson(identity: Float64Array, status: Uint8Array): number[][] {
  const { length } = status;
  let size = 16;
  while (size < length * 2) size *= 2;
  const mask = size - 1;
  // A slot holds the latest row of its number, plus one; the number itself is read from the row, so the table stays small.
  const latest = new Int32Array(size);
  const before = new Int32Array(length);
  const repeated: number[] = [];
  for (let row = 0; row < length; row++) {
    const key = identity[row] ?? 0;
    if (key === 0 || status[row] !== rowStatus.accepted) continue;
    let slot = spread(key) & mask;
    let other = latest[slot] ?? 0;
    while (other !== 0 && identity[other - 1] !== key) {
      slot = (slot + 1) & mask;
      other = latest[slot] ?? 0;
    }
    if (other !== 0) {
      if (before[other - 1] === 0) repeated.push(slot);
      before[row] = other;
    }
    latest[slot] = row + 1;
  }
  return repeated.map((slot) => {
    const rows: number[] = [];
    for (let next = latest[slot] ?? 0; next !== 0; next = before[next - 1] ?? 0) rows.push(next - 1);
    return rows;
  });
}

function spread(key: number): number {
  const mixed = Math.imul(key | 0, 0x9e3779b1) ^ Math.imul((key / 4294967296) | 0, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

function duplicateFinding(reading: Reading, row: number, counted: number): Finding {
  const { records } = reading;
  const at = fieldPlace(reading, row, IDENTITY);
  const label = headingOf(reading, row, IDENTITY);
  const name = nameOf(reading, counted);
  const home = homeOf(reading, counted);
  if (records.source[row] !== records.source[counted]) {
    return reportAt(at, { rule: "worker.duplicate-across-units", params: { label, name, ...home } });
  }
  // Both stand in one sheet: the row as it is numbered there, even where that sheet was put together from others.
  const isHere = records.table[row] === records.table[counted];
  const number = isHere ? (records.row[counted] ?? 0) + 1 : home.row;
  return reportAt(at, { rule: "worker.duplicate-in-sheet", params: { label, name, row: number } });
}
