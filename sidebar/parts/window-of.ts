/** Tops of all rows, and the height of all together as the last. Rows not measured yet take the estimate. */
export function topsOf(keys: readonly string[], measured: ReadonlyMap<string, number>, estimate: number): Float64Array {
  const tops = new Float64Array(keys.length + 1);
  let top = 0;
  for (let index = 0; index < keys.length; index++) {
    tops[index] = top;
    top += measured.get(keys[index] ?? "") ?? estimate;
  }
  tops[keys.length] = top;
  return tops;
}

/** The row that stands at a height; the last for heights beyond. */
export function rowAt(tops: Float64Array, height: number): number {
  let low = 0;
  let high = Math.max(0, tops.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tops[middle] ?? 0) <= height) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Rows to be drawn for a view from one height to another: some more on either side, and the pinned ones wherever they are. */
export function rowsToDraw(
  tops: Float64Array,
  view: { readonly top: number; readonly bottom: number },
  more: number,
  pinned: readonly number[],
): readonly number[] {
  const count = tops.length - 1;
  if (count === 0) return [];
  const first = Math.max(0, rowAt(tops, view.top) - more);
  const last = Math.min(count - 1, rowAt(tops, view.bottom) + more);
  const rows = new Set<number>(pinned.filter((row) => row >= 0 && row < count));
  for (let row = first; row <= last; row++) rows.add(row);
  return [...rows].sort((a, b) => a - b);
}
