import { serialOfIso } from "../time/serial";
import type { Level, Unit } from "./unit";

/** What may be wrong with a list of units. `unit` is an id. */
export type UnitProblem =
  | { readonly kind: "duplicate-id"; readonly unit: string }
  | { readonly kind: "unknown-level"; readonly unit: string; readonly level: string }
  | { readonly kind: "unknown-parent"; readonly unit: string; readonly parent: string }
  /** The parent is of the same level or a lower one. */
  | { readonly kind: "parent-not-above"; readonly unit: string; readonly parent: string }
  /** The unit is its own ancestor. */
  | { readonly kind: "cycle"; readonly unit: string }
  | { readonly kind: "not-a-date"; readonly unit: string; readonly text: string }
  | { readonly kind: "ends-before-start"; readonly unit: string }
  /** Two units bear one code, at one level, on one day. */
  | { readonly kind: "code-shared"; readonly unit: string; readonly other: string; readonly code: string };

/** Everything wrong with a list of units, in its order. `byId` holds the first unit of each id. */
export function unitProblems(
  levels: readonly Level[],
  units: readonly Unit[],
  byId: ReadonlyMap<string, Unit>,
): readonly UnitProblem[] {
  const rank = new Map(levels.map((level) => [level.key, level.rank]));
  const byCode = new Map<string, Unit[]>();
  const problems: UnitProblem[] = [];
  for (const unit of units) {
    if (byId.get(unit.id) !== unit) {
      problems.push({ kind: "duplicate-id", unit: unit.id });
      continue;
    }
    const own = rank.get(unit.level);
    if (own === undefined) problems.push({ kind: "unknown-level", unit: unit.id, level: unit.level });
    problems.push(...parentProblems(unit, own, rank, byId), ...dateProblems(unit), ...codeProblems(unit, byCode));
  }
  return problems;
}

function parentProblems(
  unit: Unit,
  own: number | undefined,
  rank: ReadonlyMap<string, number>,
  byId: ReadonlyMap<string, Unit>,
): UnitProblem[] {
  if (unit.parent === null) return [];
  const parent = byId.get(unit.parent);
  if (parent === undefined) return [{ kind: "unknown-parent", unit: unit.id, parent: unit.parent }];
  if (isOwnAncestor(unit, byId)) return [{ kind: "cycle", unit: unit.id }];
  const above = rank.get(parent.level);
  if (own === undefined || above === undefined || above < own) return [];
  return [{ kind: "parent-not-above", unit: unit.id, parent: parent.id }];
}

function isOwnAncestor(unit: Unit, byId: ReadonlyMap<string, Unit>): boolean {
  const seen = new Set<string>();
  for (let id = unit.parent; id !== null && !seen.has(id); id = byId.get(id)?.parent ?? null) {
    if (id === unit.id) return true;
    seen.add(id);
  }
  return false;
}

function dateProblems(unit: Unit): UnitProblem[] {
  const problems: UnitProblem[] = [];
  for (const text of [unit.validFrom, unit.validTo]) {
    if (text !== null && serialOfIso(text) === null) problems.push({ kind: "not-a-date", unit: unit.id, text });
  }
  const [from, to] = days(unit);
  if (from > to) problems.push({ kind: "ends-before-start", unit: unit.id });
  return problems;
}

function codeProblems(unit: Unit, byCode: Map<string, Unit[]>): UnitProblem[] {
  if (unit.code === null) return [];
  const key = `${unit.level} ${unit.code}`;
  const others = byCode.get(key) ?? [];
  const [from, to] = days(unit);
  const other = others.find((one) => days(one)[0] <= to && from <= days(one)[1]);
  byCode.set(key, [...others, unit]);
  return other === undefined ? [] : [{ kind: "code-shared", unit: unit.id, other: other.id, code: unit.code }];
}

function days(unit: Unit): readonly [number, number] {
  const from = unit.validFrom === null ? null : serialOfIso(unit.validFrom);
  const to = unit.validTo === null ? null : serialOfIso(unit.validTo);
  return [from ?? -Infinity, to ?? Infinity];
}
