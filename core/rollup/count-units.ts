import type { Context } from "../context";
import type { WorkerRecords } from "../records";
import { dimensions } from "../reports/dimensions";
import { measures as shippedMeasures } from "../reports/measures";
import { type ExactSums, addSum, exactSums } from "./exact-sums";
import { type CountedGroups, figureAt, groupRows } from "./group-rows";
import type { Breakdowns, Measures } from "./roll-up-result";
import { type RowFacts, acceptedNeed, rowFacts } from "./row-facts";
import type { UnitIndex } from "./unit-index";

/** Figures of every place: units by position plus one (with everything below them), 0 for rows of no unit. */
export interface CountedUnits {
  /** Accepted rows of a unit itself, without those below. */
  ownRows(place: number): number;
  measuresOf(places: readonly number[]): Measures;
  breakdownsOf(places: readonly number[]): Breakdowns;
}

/** What is counted in the breakdowns. */
export const brokenDown = "departed";

const brokenDownBy = dimensions.filter(({ kind }) => kind !== "unit");

/** Counts the accepted rows of every unit, once, in every way a roll-up shows. Figures of several places are those of all their own rows together. */
export function countUnits(records: WorkerRecords, context: Context): CountedUnits {
  const facts = rowFacts(records, context, shippedMeasures);
  const own = groupRows(
    records,
    { groupby: ["unit"], measures: shippedMeasures.map(({ key }) => key) },
    context,
    shippedMeasures,
    facts,
  );
  const groupAt = placesOf(own);
  const parts = brokenDownBy.map(({ key }) => ({ key, groups: breakdown(records, context, facts, key) }));
  return {
    ownRows: rowsByUnit(records, facts),
    measuresOf: (places) => measuresOf(own, groupAt, places),
    breakdownsOf: (places) => Object.fromEntries(parts.map(({ key, groups }) => [key, codesOf(groups, places)])),
  };
}

/** Every unit with the places of everything below it: what its figures are made of. */
export function placesBelow({ parent, order }: UnitIndex): readonly (readonly number[])[] {
  const places: number[][] = Array.from({ length: parent.length + 1 }, () => []);
  for (const position of order) {
    for (let at = position; at >= 0; at = parent[at] ?? -1) places[at + 1]?.push(position + 1);
  }
  return places;
}

function rowsByUnit(records: WorkerRecords, { bits }: RowFacts): (place: number) => number {
  const rows = new Map<number, number>();
  for (let row = 0; row < records.length; row++) {
    if (((bits[row] ?? 0) & acceptedNeed) === 0) continue;
    const place = records.unit[row] ?? 0;
    rows.set(place, (rows.get(place) ?? 0) + 1);
  }
  return (place) => rows.get(place) ?? 0;
}

function placesOf(groups: CountedGroups): ReadonlyMap<number, number> {
  return new Map(Array.from({ length: groups.length }, (_, group) => [groups.codeNumberOf(group, 0), group]));
}

function measuresOf(
  { sums }: CountedGroups,
  groupAt: ReadonlyMap<number, number>,
  places: readonly number[],
): Measures {
  const total: Record<string, ExactSums> = Object.fromEntries(Object.keys(sums).map((key) => [key, exactSums(1)]));
  for (const place of places) {
    const group = groupAt.get(place);
    if (group === undefined) continue;
    for (const [key, of] of Object.entries(sums)) {
      const to = total[key];
      if (to !== undefined) addSum(to, 0, of, group);
    }
  }
  const figures = shippedMeasures.map((spec) => [spec.key, figureAt(spec, total, 0)] as const);
  return Object.fromEntries(figures.filter(([, figure]) => !Number.isNaN(figure)));
}

interface CodeCounts {
  /** Public codes in the order of their list, blank last. */
  readonly codes: readonly string[];
  /** Place -> counts by the code's place in `codes`. */
  readonly counts: ReadonlyMap<number, readonly (readonly [number, number])[]>;
}

function breakdown(records: WorkerRecords, context: Context, facts: RowFacts, dimension: string): CodeCounts {
  const groups = groupRows(
    records,
    { groupby: ["unit", dimension], measures: [brokenDown], rows: brokenDown },
    context,
    shippedMeasures,
    facts,
  );
  const codeNumbers = [...new Set(Array.from({ length: groups.length }, (_, group) => groups.codeNumberOf(group, 1)))];
  const listed = codeNumbers.sort((a, b) => (a === 0 ? 1 : b === 0 ? -1 : a - b));
  const placeInList = new Map(listed.map((code, at) => [code, at]));
  const codes: string[] = [];
  const counts = new Map<number, (readonly [number, number])[]>();
  for (let group = 0; group < groups.length; group++) {
    const at = placeInList.get(groups.codeNumberOf(group, 1)) ?? 0;
    codes[at] = groups.codeOf(group, 1);
    const place = groups.codeNumberOf(group, 0);
    const entry = [at, groups.figures[brokenDown]?.[group] ?? 0] as const;
    const entries = counts.get(place);
    if (entries === undefined) counts.set(place, [entry]);
    else entries.push(entry);
  }
  return { codes, counts };
}

function codesOf({ codes, counts }: CodeCounts, places: readonly number[]): Readonly<Record<string, number>> {
  const sums = codes.map(() => 0);
  for (const place of places) for (const [at, count] of counts.get(place) ?? []) sums[at] = (sums[at] ?? 0) + count;
  return Object.fromEntries(codes.flatMap((code, at) => (sums[at] === 0 ? [] : [[code, sums[at] ?? 0]])));
}
