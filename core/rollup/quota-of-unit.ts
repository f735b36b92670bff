import type { Context, UnitQuota } from "../context";
import type { Attainment, Measures, QuotaStatus, ShareTarget } from "./roll-up-result";

const kindRank: Readonly<Record<UnitQuota["kind"], number>> = { assigned: 0, "self-set": 1, average: 2 };

/**
 * The quota that a unit is measured against in the period's reporting year: one set for that year alone before one over several
 * years, an assigned one before a self-set one before an average, then the shorter span, then the one listed first.
 */
export function quotaOfUnit(
  { quotas, period }: Context,
  unit: number,
  measure: UnitQuota["measure"],
): UnitQuota | null {
  const fitting = quotas.filter(
    (quota) =>
      quota.unit === unit && quota.measure === measure && quota.yearFrom <= period.year && period.year <= quota.yearTo,
  );
  const years = ({ yearFrom, yearTo }: UnitQuota): number => yearTo - yearFrom;
  const isAverage = (quota: UnitQuota): number => (years(quota) === 0 ? 0 : 1);
  return (
    fitting.sort(
      (a, b) => isAverage(a) - isAverage(b) || kindRank[a.kind] - kindRank[b.kind] || years(a) - years(b),
    )[0] ?? null
  );
}

/** Departures that count against the year's quota: those of the year, or those of its months so far. */
export function countedAgainstQuota({ period }: Context, measures: Measures): number {
  return measures[period.kind === "year" ? "departed" : "departedYearToDate"] ?? 0;
}

/** How far a figure is of each bound. A bound of zero, or none, gives no ratio. */
export function attainmentOf({ min, max }: Pick<UnitQuota, "min" | "max">, actual: number): Attainment {
  const of = (bound: number | null): number | null => (bound === null || bound === 0 ? null : actual / bound);
  return { ofMin: of(min), ofMax: of(max) };
}

/** Where a figure stands in a quota's range. A floor ("trở lên") has nothing above it; "trên" is not met by the bound itself. */
export function quotaStatusOf(
  { min, max, floor, above }: Pick<UnitQuota, "min" | "max" | "floor" | "above">,
  actual: number,
): QuotaStatus {
  if (min !== null && (above ? actual <= min : actual < min)) return "below";
  return max !== null && !floor && actual > max ? "above" : "within";
}

/** The share to high-income markets against its own quota; `null` where the unit has none. */
export function shareTargetOf(context: Context, unit: number, measures: Measures): ShareTarget | null {
  const quota = quotaOfUnit(context, unit, "highIncomeShare");
  if (quota === null) return null;
  const actual = measures["highIncomeShare"] ?? null;
  return { quota, actual, status: actual === null ? null : quotaStatusOf(quota, actual) };
}
