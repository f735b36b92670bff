import type { DueDate, PeriodKind } from "../profiles/profile";
import type { Period } from "./period";
import { daysInMonth, toSerial, type Serial } from "./serial";

/** A due date of a level or of one unit, however units are named there (ids in profiles, positions in a run). */
export interface StatedDueDate<Unit> {
  readonly level: string | null;
  /** `null`: the whole level. */
  readonly unit: Unit | null;
  readonly period: PeriodKind;
  readonly index: number | null;
  /** `null`: every year. */
  readonly year: number | null;
  /** With `isBefore` ("trước ngày X") the day before the stated one is the last in time. */
  readonly lastDay: {
    readonly day: number;
    readonly month: number;
    readonly yearOffset: number;
    readonly isBefore: boolean;
  };
  readonly basis: string;
}

/** The last day on which a report is in time, and the document that says so. */
export interface LastDay {
  readonly lastDay: Serial;
  readonly basis: string;
}

/**
 * When a unit's report of a period is due: "trước ngày 10/12" gives 9 December. A date for the unit itself goes before one for its
 * level, within these a date for this half or quarter before one for all, then one for this year before one for every year; of
 * equals the first. `null` where none is set.
 */
export function lastDayOf<Unit>(
  dueDates: readonly StatedDueDate<Unit>[],
  level: string | undefined,
  unit: Unit,
  period: Pick<Period, "kind" | "year" | "index">,
): LastDay | null {
  let best: StatedDueDate<Unit> | null = null;
  for (const date of dueDates) {
    const isForUnit = date.unit === null ? date.level === level : date.unit === unit;
    const isForPeriod =
      date.period === period.kind &&
      (date.index === null || date.index === period.index) &&
      (date.year === null || date.year === period.year);
    if (isForUnit && isForPeriod && (best === null || weight(date) > weight(best))) best = date;
  }
  if (best === null) return null;
  const { day, month, yearOffset, isBefore } = best.lastDay;
  const year = period.year + yearOffset;
  return {
    lastDay: toSerial(year, month, Math.min(day, daysInMonth(year, month))) - (isBefore ? 1 : 0),
    basis: best.basis,
  };
}

function weight<Unit>(date: StatedDueDate<Unit>): number {
  return (date.unit === null ? 0 : 4) + (date.index === null ? 0 : 2) + (date.year === null ? 0 : 1);
}

/** A profile's "trước ngày X", for every year. */
export function statedDueDate(due: DueDate): StatedDueDate<string> {
  const { level, place, period, index, before, basis } = due;
  return { level, unit: place, period, index, year: null, lastDay: { ...before, isBefore: true }, basis };
}

/** When a unit (an id) reports by the dates of a profile. */
export function dueDateOf(
  dueDates: readonly DueDate[],
  level: string,
  unitId: string,
  period: Pick<Period, "kind" | "year" | "index">,
): LastDay | null {
  return lastDayOf(dueDates.map(statedDueDate), level, unitId, period);
}
