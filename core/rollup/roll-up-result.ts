import type { Context, UnitQuota } from "../context";
import type { Finding } from "../finding";
import type { Reading } from "../sources";

/** Counts and sums of one unit (with everything below it) by measure key; see core/reports/measures.ts for what each one means. A ratio over zero is absent. */
export type Measures = Readonly<Record<string, number>>;

/** Dimension key ("market", "sex", "priorityGroup", "programme", …) -> code -> persons departed in the period, codes of nobody left out. Blank is code "". */
export type Breakdowns = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Actual divided by each bound; `null` where the bound is missing or zero. 1 is 100 %. */
export interface Attainment {
  readonly ofMin: number | null;
  readonly ofMax: number | null;
}

/** Met at the lower bound; "above" only past the upper bound of a quota that is no floor. */
export type QuotaStatus = "below" | "within" | "above";

/** A quota on the share of departures to high-income markets; `actual` and `status` are `null` where nobody departed. */
export interface ShareTarget {
  readonly quota: UnitQuota;
  readonly actual: number | null;
  readonly status: QuotaStatus | null;
}

export interface UnitFigures {
  /** Position in `UnitTable.units`; `null` gathers the rows of no known unit. */
  readonly unit: number | null;
  readonly quota: UnitQuota | null;
  readonly measures: Measures;
  readonly breakdowns: Breakdowns;
  readonly attainment: Attainment | null;
  readonly status: QuotaStatus | null;
  /** Absent where the unit has no such quota for the year. */
  readonly shareTarget?: ShareTarget;
}

/** One line of the conservation slip: read = counted + refused + duplicate. */
export interface SourceCounts {
  readonly read: number;
  readonly counted: number;
  readonly refused: number;
  readonly duplicate: number;
}

export interface UnitReporting {
  readonly unit: number;
  /** Last day in time, a serial day; `null` where no due date is known. */
  readonly due: number | null;
  /** The day of the report where something tells it. A report with no date counts as in time. */
  readonly receivedOn: number | null;
  readonly state: "on-time" | "late" | "missing";
}

/** Rows of one person of which only the first counts; positions in the records. */
export interface DuplicateGroup {
  readonly counted: number;
  readonly others: readonly number[];
}

export interface RollUpResult {
  readonly context: Context;
  /** The reading it was made of; `records.status` now also marks duplicates. */
  readonly reading: Reading;
  /** In the order of the unit table, parents before their children: every unit below the target level, and the units of the target level where there are several. */
  readonly units: readonly UnitFigures[];
  /** Everything. Its quota is the target unit's own where there is one target unit, else null. */
  readonly totals: UnitFigures;
  readonly bySource: readonly SourceCounts[];
  readonly reporting: readonly UnitReporting[];
  readonly duplicates: readonly DuplicateGroup[];
  /** All of the reading's findings and those of the roll-up, in the order of files, sheets, rows. */
  readonly findings: readonly Finding[];
}
