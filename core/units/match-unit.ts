import { nearest, type Spelling } from "../lists/nearest";
import { foldLabel, foldName } from "../text/fold";
import { serialOfIso, type Serial } from "../time/serial";
import type { Unit } from "./unit";
import { isKindOfLevel, unitName, unitNames, type UnitName } from "./unit-name";
import { isValidOn, unitsOn, type UnitTable } from "./unit-table";

export interface UnitScope {
  /** Only units below this one (an id). */
  readonly within?: string;
  readonly level?: string;
  /** Only units that existed on this day count as found; absent: any day. */
  readonly on?: Serial;
}

export type UnitMatch =
  | { readonly unit: Unit }
  /** Right name or code, but of another time; `now` are the units in its place on the day asked for (perhaps none known). */
  | { readonly otherEra: Unit; readonly now: readonly Unit[] }
  | { readonly ambiguous: readonly Unit[] }
  | { readonly candidates: readonly Unit[] };

/** A table's names and codes, made ready once for many look-ups. */
interface UnitIndex {
  readonly table: UnitTable;
  readonly byCode: ReadonlyMap<string, readonly Unit[]>;
  readonly byName: ReadonlyMap<string, readonly Unit[]>;
  readonly kinds: ReadonlyMap<Unit, readonly UnitName[]>;
  readonly spellings: readonly Spelling<Unit>[];
}

// Building the index costs more than many look-ups; it holds nothing but the table's own names and lives as long as the table.
const indices = new WeakMap<UnitTable, UnitIndex>();

/**
 * The unit a text names, by `foldName` (so Unicode form, tone placement, case and dots change nothing): full name, name without
 * its kind, short kind ("X.", "TT"), alias, "UBND xã …", "Xã A, huyện B", or code with or without its leading zeros. Two units
 * that answer are `ambiguous`. A text without its marks, or misspelt, only gives up to three candidates, nearest first.
 */
export function matchUnit(table: UnitTable, text: string, scope: UnitScope = {}): UnitMatch {
  const index = indexOf(table);
  const isIn = scopeTest(table, scope);
  const hits = [...unitsOfCode(index, text, isIn), ...unitsNamed(index, text).filter(isIn)];
  const found = hits.length > 0 ? hits : placedUnits(index, text, isIn);
  if (found.length > 0) return decided(table, [...new Set(found)], scope.on);
  const near = index.spellings.filter(({ of }) => isIn(of) && (scope.on === undefined || isValidOn(of, scope.on)));
  return { candidates: nearest(nearestLabel(text), near) };
}

/** What is left of a text to compare by likeness: no office, no kind, no places after it. */
function nearestLabel(text: string): string {
  const names = unitNames(partsOf(text)[0] ?? "");
  return foldLabel(names[names.length - 1]?.bare ?? "");
}

function partsOf(text: string): readonly string[] {
  return text.split(/\s*[,;]\s*|\s+[-–—]\s+/);
}

function decided(table: UnitTable, found: readonly Unit[], on: Serial | undefined): UnitMatch {
  const valid = on === undefined ? found : found.filter((unit) => isValidOn(unit, on));
  if (valid.length === 1 && valid[0] !== undefined) return { unit: valid[0] };
  if (valid.length > 1 || on === undefined) return { ambiguous: valid };
  const closest = Math.min(...found.map((unit) => distance(unit, on)));
  const others = found.filter((unit) => distance(unit, on) === closest);
  const other = others[0];
  return other === undefined || others.length > 1
    ? { ambiguous: others }
    : { otherEra: other, now: unitsOn(table, other, on) };
}

/** Days between a day and the nearest day on which the unit existed. */
function distance(unit: Unit, on: Serial): number {
  const from = unit.validFrom === null ? null : serialOfIso(unit.validFrom);
  const to = unit.validTo === null ? null : serialOfIso(unit.validTo);
  return Math.max(0, from === null ? 0 : from - on, to === null ? 0 : on - to);
}

function scopeTest(table: UnitTable, scope: UnitScope): (unit: Unit) => boolean {
  const { within, level } = scope;
  return (unit) =>
    (level === undefined || unit.level === level) &&
    (within === undefined || table.ancestors(unit.id).some((above) => above.id === within));
}

/** A code as it stands; failing that, with the zeros put back that a number cell loses. */
function unitsOfCode(index: UnitIndex, text: string, isIn: (unit: Unit) => boolean): readonly Unit[] {
  const code = text.trim();
  const exact = (index.byCode.get(foldName(code)) ?? []).filter(isIn);
  if (exact.length > 0 || !/^\d{1,5}$/.test(code)) return exact;
  return [2, 3, 5]
    .filter((length) => length > code.length)
    .flatMap((length) => (index.byCode.get(code.padStart(length, "0")) ?? []).filter(isIn));
}

function unitsNamed(index: UnitIndex, text: string): readonly Unit[] {
  return unitNames(text).flatMap((name) => {
    const asWritten = index.byName.get(name.whole) ?? [];
    const { kind } = name;
    if (kind === null) return asWritten;
    const ofKind = (index.byName.get(name.bare) ?? []).filter((unit) =>
      (index.kinds.get(unit) ?? []).some(
        (known) =>
          known.bare === name.bare && (known.kind === null ? isKindOfLevel(kind, unit.level) : known.kind === kind),
      ),
    );
    return [...asWritten, ...ofKind];
  });
}

/** "Xã Bình Trị, huyện Bình Sơn" or "Bình Trị - Bình Sơn": the first part, where every further part names a unit above it. */
function placedUnits(index: UnitIndex, text: string, isIn: (unit: Unit) => boolean): readonly Unit[] {
  const [head, ...places] = partsOf(text);
  if (head === undefined || places.length === 0) return [];
  return unitsNamed(index, head).filter((unit) => {
    const above = index.table.ancestors(unit.id);
    return isIn(unit) && places.every((place) => unitsNamed(index, place).some((named) => above.includes(named)));
  });
}

function indexOf(table: UnitTable): UnitIndex {
  const known = indices.get(table);
  if (known !== undefined) return known;
  const byCode = new Map<string, Unit[]>();
  const byName = new Map<string, Unit[]>();
  const kinds = new Map<Unit, readonly UnitName[]>();
  const spellings: Spelling<Unit>[] = [];
  for (const unit of table.units) {
    if (unit.code !== null) add(byCode, foldName(unit.code), unit);
    const names = [unit.name, ...unit.aliases].map(unitName);
    kinds.set(unit, names);
    for (const name of names) {
      add(byName, name.whole, unit);
      add(byName, name.bare, unit);
      spellings.push({ label: foldLabel(name.bare), of: unit });
    }
  }
  const index = { table, byCode, byName, kinds, spellings };
  indices.set(table, index);
  return index;
}

function add(map: Map<string, Unit[]>, key: string, unit: Unit): void {
  const units = map.get(key);
  if (units === undefined) map.set(key, [unit]);
  else if (!units.includes(unit)) units.push(unit);
}
