import type { Context, UnitQuota } from "../context";
import { type Finding, filePlace } from "../finding";
import { reportAt } from "../rules/report";
import { rangeText } from "../text/number-text";
import { periodOf, periodName } from "../time/period";
import { type ListedUnits, standsAtEnd } from "./listed-units";
import { quotaOfUnit } from "./quota-of-unit";
import { subtreeOf } from "./unit-index";

// These are about the whole run, not about a file.
const NOWHERE = filePlace("");

/** What is wrong with the quotas of the year as a whole: units left without, and parts that do not make up the whole. */
export function quotaFindings(context: Context, listed: ListedUnits): readonly Finding[] {
  return [
    ...missingQuotas(context, listed),
    ...[...listed.index.order].flatMap((unit) => differingChildren(context, listed, unit)),
  ];
}

/** Asked only where quotas are set unit by unit at all: where no unit that reports has one, none is missing. */
function missingQuotas(context: Context, { index, targets }: ListedUnits): Finding[] {
  const { units } = context.units;
  const reports = (position: number): boolean => units[position]?.level === context.reportingLevel;
  if (!context.quotas.some(({ unit, measure }) => measure === "departed" && reports(unit))) return [];
  const inside = targets.map((target) => subtreeOf(index, target));
  const year = periodOf(String(context.period.year).padStart(4, "0"), context.periodRule) ?? context.period;
  return [...index.order]
    .filter((position) => reports(position) && inside.some((marks) => marks[position + 1] === 1))
    .filter(
      (position) => standsAtEnd(units[position], context.period) && quotaOfUnit(context, position, "departed") === null,
    )
    .map((position) =>
      reportAt(NOWHERE, {
        rule: "quota.missing",
        params: { unit: units[position]?.name ?? "", period: periodName(year, "vi") },
      }),
    );
}

interface Bounds {
  readonly min: number | null;
  readonly max: number | null;
  readonly floor: boolean;
}

function differingChildren(context: Context, { index }: ListedUnits, unit: number): Finding[] {
  const own = quotaOfUnit(context, unit, "departed");
  if (own === null) return [];
  const children = sumOfChildren(context, index.positionOf, unit);
  if (
    children === null ||
    (children.min === null && children.max === null) ||
    (children.min === own.min && children.max === own.max)
  )
    return [];
  const text = ({ min, max, floor }: Bounds): string => rangeText(min, max, floor, false);
  const params = { unit: context.units.units[unit]?.name ?? "", parentRange: text(own), childrenRange: text(children) };
  return [reportAt(NOWHERE, { rule: "quota.children-differ-from-parent", params })];
}

/** The quotas of the units below, added up; `null` unless every one of them has one, or is made up of units that have. */
function sumOfChildren(context: Context, positionOf: ReadonlyMap<string, number>, unit: number): Bounds | null {
  const { units } = context;
  const children = units.children(units.units[unit]?.id ?? "").filter((child) => standsAtEnd(child, context.period));
  if (children.length === 0) return null;
  let sum: Bounds = { min: 0, max: 0, floor: false };
  for (const child of children) {
    const position = positionOf.get(child.id) ?? -1;
    const part: UnitQuota | Bounds | null =
      quotaOfUnit(context, position, "departed") ?? sumOfChildren(context, positionOf, position);
    if (part === null) return null;
    sum = { min: added(sum.min, part.min), max: added(sum.max, part.max), floor: sum.floor || part.floor };
  }
  return sum;
}

function added(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}
