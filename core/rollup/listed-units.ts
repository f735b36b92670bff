import type { Context } from "../context";
import type { Span } from "../time/period";
import type { Unit } from "../units/unit";
import { isValidOn } from "../units/unit-table";
import { type UnitIndex, nearestMarked, unitIndex } from "./unit-index";

/** Which units a roll-up speaks of. */
export interface ListedUnits {
  readonly index: UnitIndex;
  /** Units rolled up to, by position. */
  readonly targets: readonly number[];
  /** Lines of the roll-up, parents before their children, by position. */
  readonly lines: readonly number[];
  /** Position plus one of a unit -> position plus one of its nearest line at or above; 0: in no line. */
  readonly lineOf: Int32Array;
}

/**
 * Units that matter: those that stand on its last day, and those with rows or quotas. Targets are the ones of the target level, or
 * the uppermost units where none is of that level. Lines are the units below the targets, and the targets where there are several.
 */
export function listedUnits(context: Context, hasRows: (position: number) => boolean): ListedUnits {
  const { units } = context.units;
  const index = unitIndex(context.units);
  const withQuota = new Set(
    context.quotas
      .filter(({ yearFrom, yearTo }) => yearFrom <= context.period.year && context.period.year <= yearTo)
      .map(({ unit }) => unit),
  );
  const matters = (position: number): boolean =>
    withQuota.has(position) || hasRows(position) || standsAtEnd(units[position], context.period);
  const isOfLevel = (position: number): boolean => units[position]?.level === context.targetLevel && matters(position);
  const inOrder = [...index.order];
  const ofLevel = inOrder.filter(isOfLevel);
  const targets =
    ofLevel.length > 0 ? ofLevel : inOrder.filter((position) => index.parent[position] === -1 && matters(position));
  const targetSet = new Set(targets);
  const targetOf = nearestMarked(index, (position) => targetSet.has(position));
  const isLine = (position: number): boolean =>
    (targetOf[position + 1] ?? 0) !== 0 && (targets.length > 1 || !targetSet.has(position)) && matters(position);
  const lines = inOrder.filter(isLine);
  const lineSet = new Set(lines);
  return { index, targets, lines, lineOf: nearestMarked(index, (position) => lineSet.has(position)) };
}

/** True where a unit stands on the last day of the period: of an ended unit and its heir only one reports. */
export function standsAtEnd(unit: Unit | undefined, { to }: Span): boolean {
  return unit !== undefined && isValidOn(unit, to);
}
