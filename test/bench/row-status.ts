import { rowStatus, type WorkerRecords } from "../../core/records";

/** Zero-based rows of the sheet that were refused, told as their number and a checksum. */
export interface RefusedRows {
  readonly count: number;
  readonly sum: number;
}

export function refusedOf(rows: Iterable<number>): RefusedRows {
  let count = 0;
  let sum = 0;
  for (const row of rows) {
    count++;
    sum = (sum * 31 + row) % 9_007_199_254;
  }
  return { count, sum };
}

export function* refusedRows({ length, status, row }: WorkerRecords): Generator<number> {
  for (let n = 0; n < length; n++) if (status[n] === rowStatus.refused) yield row[n] ?? -1;
}
