/** A split of entries into groups numbered from 0, in the order of their codes. */
export interface Grouping {
  readonly length: number;
  /** The group of every entry. */
  readonly groupOf: Int32Array;
  /** For each dimension so far, the code of every group. */
  readonly codes: readonly Int32Array[];
}

// Up to here a table with a place for every possible pair is faster than sorting the pairs that are there.
const DENSE_LIMIT = 1 << 22;

/** All entries in one group; none where there are no entries. */
export function oneGroup(entries: number): Grouping {
  return { length: entries === 0 ? 0 : 1, groupOf: new Int32Array(entries), codes: [] };
}

/**
 * Splits every group by one more dimension. A pair of group and code is the whole number group × size + code, so that pairs never
 * fall together, however many dimensions follow; the result does not depend on the order of the entries.
 */
export function refineGroups({ length, groupOf, codes }: Grouping, by: Int32Array, size: number): Grouping {
  return length * size <= DENSE_LIMIT
    ? refineDense(length, groupOf, codes, by, size)
    : refineSparse(groupOf, codes, by, size);
}

function refineDense(
  length: number,
  groupOf: Int32Array,
  codes: readonly Int32Array[],
  by: Int32Array,
  size: number,
): Grouping {
  const slots = new Int32Array(length * size);
  for (let n = 0; n < groupOf.length; n++) slots[(groupOf[n] ?? 0) * size + (by[n] ?? 0)] = 1;
  let groups = 0;
  for (const isUsed of slots) groups += isUsed;
  const pairs = new Float64Array(groups);
  groups = 0;
  for (let slot = 0; slot < slots.length; slot++) {
    if (slots[slot] === 0) continue;
    pairs[groups] = slot;
    slots[slot] = groups++;
  }
  const refined = new Int32Array(groupOf.length);
  for (let n = 0; n < refined.length; n++) refined[n] = slots[(groupOf[n] ?? 0) * size + (by[n] ?? 0)] ?? 0;
  return { length: groups, groupOf: refined, codes: codesOf(pairs, codes, size) };
}

function refineSparse(groupOf: Int32Array, codes: readonly Int32Array[], by: Int32Array, size: number): Grouping {
  const all = new Float64Array(groupOf.length);
  for (let n = 0; n < all.length; n++) all[n] = (groupOf[n] ?? 0) * size + (by[n] ?? 0);
  const pairs = distinct(all.slice().sort());
  const refined = new Int32Array(all.length);
  for (let n = 0; n < all.length; n++) refined[n] = positionIn(pairs, all[n] ?? 0);
  return { length: pairs.length, groupOf: refined, codes: codesOf(pairs, codes, size) };
}

function distinct(sorted: Float64Array): Float64Array {
  let n = 0;
  for (const value of sorted) if (n === 0 || sorted[n - 1] !== value) sorted[n++] = value;
  return sorted.slice(0, n);
}

function positionIn(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function codesOf(pairs: Float64Array, before: readonly Int32Array[], size: number): readonly Int32Array[] {
  const above = Int32Array.from(pairs, (pair) => Math.floor(pair / size));
  const own = Int32Array.from(pairs, (pair) => pair % size);
  return [...before.map((codes) => above.map((group) => codes[group] ?? 0)), own];
}
