import type { DueDate } from "../profiles/profile";
import type { Period } from "./period";
import { daysInMonth, toSerial, type Serial } from "./serial";

/** The last day on which a report is in time, and the document that says so. */
export interface LastDay {
  readonly lastDay: Serial;
  readonly basis: string;
}

/**
 * When a unit's report of a period is due: "trước ngày 10/12" gives 9 December. A date for the unit itself goes before one for its
 * level, and within these a date for this half or quarter before one for all; `null` where none is set.
 */
export function dueDateOf(
  dueDates: readonly DueDate[],
  level: string,
  unitId: string,
  period: Pick<Period, "kind" | "year" | "index">,
): LastDay | null {
  let best: DueDate | null = null;
  for (const date of dueDates) {
    const isForUnit = date.place === null ? date.level === level : date.place === unitId;
    const isForPeriod = date.period === period.kind && (date.index === null || date.index === period.index);
    if (isForUnit && isForPeriod && (best === null || weight(date) > weight(best))) best = date;
  }
  if (best === null) return null;
  const { day, month, yearOffset } = best.before;
  const year = period.year + yearOffset;
  return { lastDay: toSerial(year, month, Math.min(day, daysInMonth(year, month))) - 1, basis: best.basis };
}

function weight(date: DueDate): number {
  return (date.place === null ? 0 : 2) + (date.index === null ? 0 : 1);
}
