import type { Unit } from "../units/unit";
import type { UnitTable } from "../units/unit-table";

/** The unit tree by positions in `UnitTable.units`. */
export interface UnitIndex {
  /** Position of the unit above; -1 at the top. */
  readonly parent: Int32Array;
  /** All positions, parents before their children, depth first. */
  readonly order: Int32Array;
  readonly positionOf: ReadonlyMap<string, number>;
}

/** Indexes a table of units; takes the tree as the table tells it, with rings and unknown parents cut. */
export function unitIndex(table: UnitTable): UnitIndex {
  const positionOf = new Map(table.units.map((unit, position) => [unit.id, position]));
  const parent = new Int32Array(table.units.length).fill(-1);
  const order = new Int32Array(table.units.length);
  let n = 0;
  const walk = (units: readonly Unit[], above: number): void => {
    for (const unit of units) {
      const position = positionOf.get(unit.id) ?? -1;
      parent[position] = above;
      order[n++] = position;
      walk(table.children(unit.id), position);
    }
  };
  walk(table.children(null), -1);
  return { parent, order, positionOf };
}

/**
 * For each unit, the nearest marked unit at or above it. Indexed and answered by position plus one, so that 0, a unit not known,
 * leads to 0.
 */
export function nearestMarked({ parent, order }: UnitIndex, isMarked: (position: number) => boolean): Int32Array {
  const nearest = new Int32Array(parent.length + 1);
  for (const position of order) {
    const above = parent[position] ?? -1;
    nearest[position + 1] = isMarked(position) ? position + 1 : above < 0 ? 0 : (nearest[above + 1] ?? 0);
  }
  return nearest;
}

/** Marks a unit and everything below it; indexed by position plus one. */
export function subtreeOf(index: UnitIndex, top: number): Uint8Array {
  const inside = new Uint8Array(index.parent.length + 1);
  for (const position of index.order) {
    const above = index.parent[position] ?? -1;
    if (position === top || (above >= 0 && inside[above + 1] === 1)) inside[position + 1] = 1;
  }
  return inside;
}
