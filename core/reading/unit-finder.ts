import type { Serial } from "../time/serial";
import { toSerial } from "../time/serial";
import { matchUnit } from "../units/match-unit";
import type { Unit } from "../units/unit";
import type { UnitTable } from "../units/unit-table";

/** Why no one unit answers to a name. */
export interface NoUnit {
  readonly why: "unknown" | "ambiguous" | "other-era";
  /** Names of what may be meant; of what came after, for another era. */
  readonly candidates: readonly string[];
  /** Of another era: the position of the unit that stands in its place where there is just one, else of the unit itself. */
  readonly position?: number;
}

/** Finds units by name or code, as positions in the unit table, at a time. */
export interface UnitFinder {
  readonly table: UnitTable;
  readonly position: (id: string) => number | null;
  /** A name in a table of quotas or dates: it must have been valid at some time of that year, else at any time. */
  readonly find: (text: string, year: number | null) => number | NoUnit;
  /** A name in a person's row: as it stood on a day. */
  readonly findOn: (text: string, on: Serial, level: string | null) => number | NoUnit;
}

export function unitFinder(table: UnitTable): UnitFinder {
  const positions = new Map(table.units.map((unit, at) => [unit.id, at]));
  const position = (id: string): number | null => positions.get(id) ?? null;
  const at = (unit: Unit): number => positions.get(unit.id) ?? -1;
  const answer = (match: ReturnType<typeof matchUnit>): number | NoUnit => {
    if ("unit" in match) return at(match.unit);
    if ("otherEra" in match) {
      const [heir, ...more] = match.now;
      const standsFor = heir === undefined || more.length > 0 ? match.otherEra : heir;
      return { why: "other-era", candidates: match.now.map((unit) => unit.name), position: at(standsFor) };
    }
    if ("ambiguous" in match)
      return { why: "ambiguous", candidates: match.ambiguous.map((unit) => longName(table, unit)) };
    return { why: "unknown", candidates: match.candidates.map((unit) => unit.name) };
  };
  const find = (text: string, year: number | null): number | NoUnit => {
    if (year === null) return answer(matchUnit(table, text));
    const ends = [toSerial(year, 12, 31), toSerial(year, 1, 1), toSerial(year, 6, 30)].map((on) =>
      answer(matchUnit(table, text, { on })),
    );
    const found = ends.find((result) => typeof result === "number");
    if (found !== undefined) return found;
    return ends[0] ?? { why: "unknown", candidates: [] };
  };
  const findOn = (text: string, on: Serial, level: string | null): number | NoUnit => {
    const scoped = level === null ? null : answer(matchUnit(table, text, { on, level }));
    if (typeof scoped === "number") return scoped;
    const anywhere = answer(matchUnit(table, text, { on }));
    return typeof anywhere === "number" ? anywhere : (scoped ?? anywhere);
  };
  return { table, position, find, findOn };
}

/** "Xã Tân An (Huyện Bình Sơn)". */
function longName(table: UnitTable, unit: Unit): string {
  const above = table.ancestors(unit.id)[0];
  return above === undefined ? unit.name : `${unit.name} (${above.name})`;
}
