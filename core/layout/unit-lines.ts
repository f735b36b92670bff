import { resultTexts } from "../messages/result-texts";
import type { RollUpResult, UnitFigures } from "../rollup/roll-up-result";
import type { Language } from "../text/local-text";
import type { LineKey } from "./draft";

/** A unit as a line of a table: its figures, its key, its number and how deep it sits. */
export interface UnitLine {
  readonly figures: UnitFigures;
  readonly key: LineKey;
  readonly ordinal: string;
  readonly name: string;
  /** 0 for the uppermost units of the table. */
  readonly depth: number;
  readonly hasParts: boolean;
}

export const totalKey: LineKey = { line: "total", unit: "" };
const unknownKey: LineKey = { line: "unit", unit: "" };

/**
 * The units of a result down to those that report, numbered as documents do: where units have parts, I, II, III and 1, 2, 3
 * below each; else 1, 2, 3. Rows of no known unit come last.
 */
export function unitLines(result: RollUpResult, lang: Language): readonly UnitLine[] {
  const { units: table, reportingLevel } = result.context;
  const rankOf = new Map(table.levels.map(({ key, rank }) => [key, rank]));
  const lowest = rankOf.get(reportingLevel) ?? Number.POSITIVE_INFINITY;
  const shown = result.units.flatMap((figures) => {
    const unit = figures.unit === null ? undefined : table.units[figures.unit];
    return unit !== undefined && (rankOf.get(unit.level) ?? lowest) <= lowest ? [{ figures, unit }] : [];
  });
  const ids = new Set(shown.map(({ unit }) => unit.id));
  const parents = new Map(
    shown.map(({ unit }) => [unit.id, table.ancestors(unit.id).find(({ id }) => ids.has(id))?.id ?? null]),
  );
  const withParts = new Set([...parents.values()].filter((id) => id !== null));
  const counts = new Map<string | null, number>();
  const isNested = withParts.size > 0;
  const lines = shown.map(({ figures, unit }): UnitLine => {
    const parent = parents.get(unit.id) ?? null;
    const count = (counts.get(parent) ?? 0) + 1;
    counts.set(parent, count);
    const depth = depthOf(parents, unit.id);
    const hasParts = withParts.has(unit.id);
    const ordinal = isNested && depth === 0 ? roman(count) : String(count);
    return { figures, key: { line: `unit:${unit.id}`, unit: unit.id }, ordinal, name: unit.name, depth, hasParts };
  });
  for (const figures of result.units) {
    if (figures.unit !== null) continue;
    lines.push({
      figures,
      key: unknownKey,
      ordinal: "",
      name: resultTexts.unknownUnit[lang],
      depth: 0,
      hasParts: false,
    });
  }
  return lines;
}

function depthOf(parents: ReadonlyMap<string, string | null>, id: string): number {
  let depth = 0;
  for (let at = parents.get(id) ?? null; at !== null; at = parents.get(at) ?? null) depth++;
  return depth;
}

const ROMAN = [
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

function roman(count: number): string {
  let rest = count;
  let text = "";
  for (const [value, letters] of ROMAN) {
    for (; rest >= value; rest -= value) text += letters;
  }
  return text;
}
