import type { Context } from "../context";
import { precision } from "../fields/date";
import type { Finding } from "../finding";
import { rowStatus } from "../records";
import { reportAt } from "../rules/report";
import type { Reading } from "../sources";
import { canonicalOrder } from "./canonical-order";
import { hashPerson, isBlankName, isSameFolded } from "./name-hash";
import { fieldPlace, homeOf, nameReader } from "./row-place";

/**
 * Hints at rows that may be one person: the same name, however it is spelled, and the same full birth date, but another identity
 * number or none. Common names meet by chance, so nothing is set aside; the later row in canonical order gets a note that points
 * to the first. `status` is the rows' status once duplicates are marked: rows already set aside are not looked at again.
 */
export function findNearDuplicates(
  reading: Reading,
  { units }: Pick<Context, "units">,
  status: Uint8Array = reading.records.status,
): readonly Finding[] {
  const { identity } = reading.records;
  const order = canonicalOrder(reading, units);
  const findings: Finding[] = [];
  for (const rows of rowsOfOneName(reading, status)) {
    rows.sort(order);
    const [first = 0, ...later] = rows;
    const seen = new Set([identity[first]]);
    for (const row of later) {
      const own = identity[row] ?? 0;
      if (own !== 0 && seen.has(own)) continue;
      seen.add(own);
      findings.push(
        reportAt(fieldPlace(reading, row, "fullName"), {
          rule: "worker.same-name-and-birth",
          params: homeOf(reading, first),
        }),
      );
    }
  }
  return findings;
}

function rowsOfOneName(reading: Reading, status: Uint8Array): number[][] {
  const { records } = reading;
  const { length } = records;
  const { birthDate } = records.dates;
  const nameOf = nameReader(reading);
  let size = 16;
  while (size < length * 2) size *= 2;
  const mask = size - 1;
  const keys = new Float64Array(size);
  const latest = new Int32Array(size).fill(-1);
  const before = new Int32Array(length).fill(-1);
  const repeated: number[] = [];
  for (let row = 0; row < length; row++) {
    const born = birthDate[row] ?? 0;
    if (born === 0 || (born & 3) !== precision.day || status[row] !== rowStatus.accepted) continue;
    const name = nameOf(row);
    if (isBlankName(name)) continue;
    const key = hashPerson(name, born);
    let slot = (key % 4294967296) & mask;
    for (let other = latest[slot] ?? -1; other >= 0; other = latest[slot] ?? -1) {
      if (keys[slot] === key && birthDate[other] === born && isSameFolded(name, nameOf(other))) break;
      slot = (slot + 1) & mask;
    }
    const other = latest[slot] ?? -1;
    if (other >= 0) {
      if (before[other] === -1) repeated.push(slot);
      before[row] = other;
    }
    keys[slot] = key;
    latest[slot] = row;
  }
  return repeated.map((slot) => {
    const rows: number[] = [];
    for (let row = latest[slot] ?? -1; row >= 0; row = before[row] ?? -1) rows.push(row);
    return rows;
  });
}
