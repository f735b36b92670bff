import type { Context } from "../context";
import type { WorkerRecords } from "../records";
import type { Reading, Source } from "../sources";
import { lastDayOf } from "../time/due-date";
import type { Serial } from "../time/serial";
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
  const { dueDates, period, units } = context;
  const due = lastDayOf(dueDates, units.units[unit]?.level, unit, period)?.lastDay ?? null;
  if (sent.length === 0) return { unit, due, receivedOn: null, state: "missing" };
  const days = sent.flatMap(({ receivedOn }) => (receivedOn === null ? [] : [receivedOn]));
  const receivedOn = days.length === 0 ? null : Math.min(...days);
  const isLate = receivedOn !== null && due !== null && Math.floor(receivedOn) > due;
  return { unit, due, receivedOn, state: isLate ? "late" : "on-time" };
}
