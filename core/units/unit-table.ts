import { serialOfIso, type Serial } from "../time/serial";
import { unitProblems, type UnitProblem } from "./unit-problems";
import type { Level, Unit } from "./unit";

/** Units made ready for look-up; children stay in the order in which the units were given. */
export interface UnitTable {
  readonly levels: readonly Level[];
  /** Without the later ones of units that share an id. */
  readonly units: readonly Unit[];
  readonly problems: readonly UnitProblem[];
  get(id: string): Unit | undefined;
  /** Units directly below; `null` gives the units at the top. */
  children(id: string | null): readonly Unit[];
  /** From the parent up to the top. */
  ancestors(id: string): readonly Unit[];
  /** Everything below, depth first. */
  descendants(id: string): readonly Unit[];
  /** Units that name this one as a successor. */
  predecessors(id: string): readonly Unit[];
}

/**
 * Indexes a list of units. What is wrong with the list is told in `problems` and read around: of units with one id the first
 * counts; a unit whose parent is unknown, or that sits in a ring of parents, stands at the top.
 */
export function unitTable(levels: readonly Level[], units: readonly Unit[]): UnitTable {
  const byId = new Map<string, Unit>();
  for (const unit of units) if (!byId.has(unit.id)) byId.set(unit.id, unit);
  const kept = [...byId.values()];
  const problems = unitProblems(levels, units, byId);
  const cut = new Set(problems.flatMap((p) => (p.kind === "unknown-parent" || p.kind === "cycle" ? [p.unit] : [])));
  const parentOf = (unit: Unit): string | null => (cut.has(unit.id) ? null : unit.parent);

  const children = new Map<string | null, Unit[]>();
  const predecessors = new Map<string, Unit[]>();
  for (const unit of kept) {
    push(children, parentOf(unit), unit);
    for (const successor of unit.successors) push(predecessors, successor, unit);
  }
  const childrenOf = (id: string | null): readonly Unit[] => children.get(id) ?? [];
  const descendantsOf = (id: string): readonly Unit[] =>
    childrenOf(id).flatMap((child) => [child, ...descendantsOf(child.id)]);
  const ancestorsOf = (id: string): readonly Unit[] => {
    const above: Unit[] = [];
    for (let unit = byId.get(id); unit !== undefined;) {
      const parent = parentOf(unit);
      unit = parent === null ? undefined : byId.get(parent);
      if (unit !== undefined) above.push(unit);
    }
    return above;
  };
  return {
    levels,
    units: kept,
    problems,
    get: (id) => byId.get(id),
    children: childrenOf,
    ancestors: ancestorsOf,
    descendants: descendantsOf,
    predecessors: (id) => predecessors.get(id) ?? [],
  };
}

/** True on the days a unit existed, first and last included. An open end, or one that is no date, bounds nothing. */
export function isValidOn(unit: Unit, on: Serial): boolean {
  const day = Math.floor(on);
  const from = unit.validFrom === null ? null : serialOfIso(unit.validFrom);
  const to = unit.validTo === null ? null : serialOfIso(unit.validTo);
  return (from === null || from <= day) && (to === null || day <= to);
}

/** The units that stand where `unit` stood, on a day: itself, or its successors (or predecessors) that existed then. */
export function unitsOn(table: UnitTable, unit: Unit, on: Serial): readonly Unit[] {
  if (isValidOn(unit, on)) return [unit];
  const ended = unit.validTo === null ? null : serialOfIso(unit.validTo);
  const later = ended !== null && ended < on;
  const next = (from: Unit): readonly Unit[] =>
    later ? from.successors.flatMap((id) => table.get(id) ?? []) : table.predecessors(from.id);
  const found: Unit[] = [];
  const seen = new Set([unit.id]);
  // The list grows while it is walked: a unit may have been succeeded several times before that day.
  const queue = [unit];
  for (const from of queue) {
    for (const other of next(from)) {
      if (seen.has(other.id)) continue;
      seen.add(other.id);
      if (isValidOn(other, on)) found.push(other);
      else queue.push(other);
    }
  }
  return found;
}

function push<K>(map: Map<K, Unit[]>, key: K, unit: Unit): void {
  const units = map.get(key);
  if (units === undefined) map.set(key, [unit]);
  else units.push(unit);
}
