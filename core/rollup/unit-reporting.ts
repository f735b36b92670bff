import type { Context, UnitDueDate } from "../context";
import type { WorkerRecords } from "../records";
import type { Reading, Source } from "../sources";
import { daysInMonth, type Serial, toSerial } from "../time/serial";
import { type ListedUnits, standsAtEnd } from "./listed-units";
import type { UnitReporting } from "./roll-up-result";
import { subtreeOf } from "./unit-index";

/**
 * Whether each unit of the reporting level below the targets has sent its report, and when. A report is any source of the unit or
 * of a unit below it, or one that has rows of it; of several, the first one received counts.
 */
export function unitReporting(
  context: Context,
  listed: ListedUnits,
  { sources, records }: Reading,
): readonly UnitReporting[] {
  const { units } = context.units;
  const sentBy = sendersOf(sources, records);
  const inTarget = new Uint8Array(units.length + 1);
  for (const target of listed.targets)
    subtreeOf(listed.index, target).forEach((inside, at) => (inTarget[at] = (inTarget[at] ?? 0) | inside));
  return [...listed.index.order]
    .filter(
      (position) =>
        inTarget[position + 1] === 1 &&
        units[position]?.level === context.reportingLevel &&
        standsAtEnd(units[position], context.period),
    )
    .map((position) => reportingOf(context, listed, position, sentBy));
}

interface Sent {
  /** Position of the unit. */
  readonly unit: number;
  readonly receivedOn: Serial | null;
}

/** Who sent what: the unit of each source, and every unit that a source has rows of (one list may serve several villages or communes). */
function sendersOf(sources: readonly Source[], records: WorkerRecords): readonly Sent[] {
  const pairs = new Set<number>();
  const sent: Sent[] = [];
  const add = (source: number, unit: number): void => {
    const key = unit * sources.length + source;
    if (pairs.has(key)) return;
    pairs.add(key);
    sent.push({ unit, receivedOn: sources[source]?.receivedOn ?? null });
  };
  sources.forEach(({ unit }, at) => {
    if (unit !== null) add(at, unit);
  });
  let lastUnit = -1;
  let lastSource = -1;
  for (let n = 0; n < records.length; n++) {
    const unit = (records.unit[n] ?? 0) - 1;
    const source = records.source[n] ?? -1;
    if (unit === -1 || (unit === lastUnit && source === lastSource)) continue;
    add(source, unit);
    lastUnit = unit;
    lastSource = source;
  }
  return sent;
}

function reportingOf(context: Context, { index }: ListedUnits, unit: number, sentBy: readonly Sent[]): UnitReporting {
  const inside = subtreeOf(index, unit);
  const sent = sentBy.filter((report) => inside[report.unit + 1] === 1);
  const due = lastDayOf(context, unit);
  if (sent.length === 0) return { unit, due, receivedOn: null, state: "missing" };
  const days = sent.flatMap(({ receivedOn }) => (receivedOn === null ? [] : [receivedOn]));
  const receivedOn = days.length === 0 ? null : Math.min(...days);
  const isLate = receivedOn !== null && due !== null && Math.floor(receivedOn) > due;
  return { unit, due, receivedOn, state: isLate ? "late" : "on-time" };
}

/** The last day in time: a date for the unit goes before one for its level, then one for this part of the year, then for this year. */
function lastDayOf({ dueDates, period, units }: Context, unit: number): Serial | null {
  const level = units.units[unit]?.level;
  const weight = (date: UnitDueDate): number =>
    (date.unit === null ? 0 : 4) + (date.index === null ? 0 : 2) + (date.year === null ? 0 : 1);
  const [best] = dueDates
    .filter(
      (date) =>
        (date.unit === null ? date.level === level : date.unit === unit) &&
        date.period === period.kind &&
        (date.index === null || date.index === period.index) &&
        (date.year === null || date.year === period.year),
    )
    .sort((a, b) => weight(b) - weight(a));
  if (best === undefined) return null;
  const { day, month, yearOffset, isBefore } = best.lastDay;
  const year = period.year + yearOffset;
  return toSerial(year, month, Math.min(day, daysInMonth(year, month))) - (isBefore ? 1 : 0);
}
