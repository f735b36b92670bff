import type { Serial } from "../time/serial";

/** Where each typed value of the row in hand stands; blank is 0. Dates are `codeDate` numbers, choices positions plus one. */
export const slot = {
  birthDate: 0,
  departureDate: 1,
  contractEndDate: 2,
  returnDate: 3,
  sex: 4,
  ethnicGroup: 5,
  education: 6,
  market: 7,
  programme: 8,
  returnReason: 9,
  statusAbroad: 10,
  contractMonths: 11,
  monthlyWage: 12,
  loanAmount: 13,
  supportAmount: 14,
  identityNumber: 15,
  passportNumber: 16,
  phone: 17,
  priorityGroups: 18,
  commune: 19,
  /** Computed: the end of the contract as stated, else departure plus term. */
  contractEnd: 20,
  /** 1 where any of the fields whose text stays in the grid is filled. */
  text: 21,
  formerIdentityNumber: 22,
} as const;

export const slotCount = 23;

/** One worker's typed values, in one buffer used again for every row. */
export type WorkerRow = Float64Array;

export function valueIn(row: WorkerRow, at: number): number {
  return row[at] ?? 0;
}

const FEMALE = 2;

/** The sex column's position of "Nữ" in the shipped list is second; blank is 0. */
export function isFemaleRow(sex: number): boolean {
  return sex === FEMALE;
}

/** What a row rule may look at besides the row. */
export interface RowContext {
  readonly asOf: Serial;
  /** Positions plus one in the list of statuses abroad that explain an ended contract (extended, returned, left it, lost). */
  readonly explainedStatuses: ReadonlySet<number>;
}
