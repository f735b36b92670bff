import type { RollUpResult } from "../rollup/roll-up-result";
import type { UnitLine } from "./unit-lines";

/** More bars than this cannot be read on a page. */
const MOST_UNITS = 30;
const SHOWN_OF_MANY = 20;

/** The units that a chart shows, and why these. */
export interface ChartedUnits {
  readonly lines: readonly UnitLine[];
  /** "all" of a level; of too many those "furthest" from their quota, or where nobody has one those with the "most". */
  readonly choice: "all" | "furthest" | "most";
  /** Key of the level that all of them have; `null` where they are of several. */
  readonly level: string | null;
}

/**
 * Which units to chart: the deepest cut through the table that has no more bars than can be read, units without parts standing for
 * themselves; where even the uppermost units are too many, the twenty that are furthest from their quota.
 */
export function chartedUnits(
  lines: readonly UnitLine[],
  { context }: RollUpResult,
  countOf: (line: UnitLine) => number,
): ChartedUnits {
  const known = lines.filter(({ figures }) => figures.unit !== null);
  const deepest = Math.max(0, ...known.map(({ depth }) => depth));
  const levelOf = (of: readonly UnitLine[]): string | null => {
    const [level, ...more] = new Set(of.map(({ figures }) => context.units.units[figures.unit ?? -1]?.level ?? ""));
    return level === undefined || more.length > 0 ? null : level;
  };
  for (let depth = deepest; depth >= 0; depth--) {
    const cut = cutAt(known, depth);
    if (cut.length > MOST_UNITS || (cut.length < 2 && known.length > MOST_UNITS)) continue;
    return { lines: cut, choice: "all", level: levelOf(cut) };
  }
  const all = cutAt(known, deepest);
  const rated = all.filter((line) => quotaBound(line) !== null);
  const few = rated.length === 0 ? mostOf(all, countOf) : furthestOf(rated, countOf);
  return { lines: few, choice: rated.length === 0 ? "most" : "furthest", level: levelOf(few) };
}

/** The bound that a quota is held against in charts: the upper one, else the only one there is. */
export function quotaBound({ figures: { quota } }: UnitLine): number | null {
  return quota === null ? null : (quota.max ?? quota.min);
}

function cutAt(lines: readonly UnitLine[], depth: number): readonly UnitLine[] {
  return lines.filter((line) => line.depth === depth || (line.depth < depth && !line.hasParts));
}

function mostOf(lines: readonly UnitLine[], countOf: (line: UnitLine) => number): readonly UnitLine[] {
  return [...lines].sort((a, b) => countOf(b) - countOf(a)).slice(0, SHOWN_OF_MANY);
}

/** A quota of zero is always met. */
function furthestOf(lines: readonly UnitLine[], countOf: (line: UnitLine) => number): readonly UnitLine[] {
  const ratio = (line: UnitLine): number => {
    const bound = quotaBound(line) ?? 0;
    return bound === 0 ? Number.MAX_VALUE : countOf(line) / bound;
  };
  return [...lines].sort((a, b) => ratio(a) - ratio(b)).slice(0, SHOWN_OF_MANY);
}
