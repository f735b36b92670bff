import type { Context } from "../context";
import { rowStatus, type WorkerRecords } from "../records";
import type { Reading } from "../sources";
import { type CountedUnits, countUnits, placesBelow } from "./count-units";
import { findDuplicates } from "./find-duplicates";
import { findNearDuplicates } from "./find-near-duplicates";
import { type ListedUnits, listedUnits } from "./listed-units";
import { quotaFindings } from "./quota-findings";
import { attainmentOf, countedAgainstQuota, quotaOfUnit, quotaStatusOf, shareTargetOf } from "./quota-of-unit";
import type { RollUpResult, SourceCounts, UnitFigures } from "./roll-up-result";
import { unitReporting } from "./unit-reporting";

/**
 * Rolls worker rows up the unit tree: sets duplicates aside, counts every unit with everything below it, and holds the figures
 * against the year's quotas. Pure; the reading is left as it was. Rows in no line of the roll-up (no known unit, a unit outside
 * every target, or the one target itself) make a line of their own with unit `null`, so that the uppermost lines add up to the
 * totals, always. Findings of the run as a whole, such as quotas, point to the file "".
 */
export function rollUp(reading: Reading, context: Context): RollUpResult {
  const { status, groups: duplicates, findings } = findDuplicates(reading, context);
  const records: WorkerRecords = { ...reading.records, status };
  const marked: Reading = { ...reading, records };
  const counted = countUnits(records, context);
  const listed = listedUnits(context, rowsAtOrBelow(counted, context));
  return {
    context,
    reading: marked,
    units: lines(context, counted, listed),
    totals: totals(context, counted, listed),
    bySource: countSources(marked),
    reporting: unitReporting(context, listed, reading),
    duplicates,
    findings: [
      ...reading.findings,
      ...findings,
      ...findNearDuplicates(marked, context),
      ...quotaFindings(context, listed),
    ],
  };
}

function rowsAtOrBelow(counted: CountedUnits, { units }: Context): (position: number) => boolean {
  const withRows = new Set<string>();
  units.units.forEach((unit, position) => {
    if (counted.ownRows(position + 1) === 0) return;
    withRows.add(unit.id);
    for (const above of units.ancestors(unit.id)) withRows.add(above.id);
  });
  return (position) => withRows.has(units.units[position]?.id ?? "");
}

function lines(context: Context, counted: CountedUnits, listed: ListedUnits): readonly UnitFigures[] {
  const below = placesBelow(listed.index);
  const known = listed.lines.map((position) => figures(context, counted, position, below[position + 1] ?? []));
  const elsewhere = [...listed.lineOf.keys()].filter((place) => listed.lineOf[place] === 0);
  return elsewhere.some((place) => counted.ownRows(place) > 0)
    ? [...known, figures(context, counted, null, elsewhere)]
    : known;
}

/** All accepted rows, against the quota of the one unit rolled up to. */
function totals(context: Context, counted: CountedUnits, { targets, lineOf }: ListedUnits): UnitFigures {
  const [only = null] = targets.length === 1 ? targets : [];
  return figures(context, counted, only, [...lineOf.keys()]);
}

function figures(context: Context, counted: CountedUnits, unit: number | null, places: readonly number[]): UnitFigures {
  const measures = counted.measuresOf(places);
  const quota = unit === null ? null : quotaOfUnit(context, unit, "departed");
  const shareTarget = unit === null ? null : shareTargetOf(context, unit, measures);
  const actual = countedAgainstQuota(context, measures);
  return {
    unit,
    quota,
    measures,
    breakdowns: counted.breakdownsOf(places),
    attainment: quota === null ? null : attainmentOf(quota, actual),
    status: quota === null ? null : quotaStatusOf(quota, actual),
    ...(shareTarget === null ? {} : { shareTarget }),
  };
}

function countSources({ records, sources }: Reading): readonly SourceCounts[] {
  const counts = sources.map(() => ({ read: 0, counted: 0, refused: 0, duplicate: 0 }));
  for (let row = 0; row < records.length; row++) {
    const of = counts[records.source[row] ?? -1];
    if (of === undefined) continue;
    of.read++;
    const status = records.status[row];
    if (status === rowStatus.accepted) of.counted++;
    else if (status === rowStatus.refused) of.refused++;
    else of.duplicate++;
  }
  return counts;
}
