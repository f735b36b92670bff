/**
 * Sums that do not depend on the order of their terms: whole parts and millionths are added apart, each as exact whole numbers.
 * Terms are read to six decimals.
 */
export interface ExactSums {
  readonly whole: Float64Array;
  readonly millionths: Float64Array;
}

export function exactSums(length: number): ExactSums {
  return { whole: new Float64Array(length), millionths: new Float64Array(length) };
}

export function addTo({ whole, millionths }: ExactSums, at: number, value: number): void {
  const w = Math.trunc(value);
  whole[at] = (whole[at] ?? 0) + w;
  if (w !== value) millionths[at] = (millionths[at] ?? 0) + Math.round((value - w) * 1e6);
}

export function addSum(to: ExactSums, at: number, from: ExactSums, of: number): void {
  to.whole[at] = (to.whole[at] ?? 0) + (from.whole[of] ?? 0);
  to.millionths[at] = (to.millionths[at] ?? 0) + (from.millionths[of] ?? 0);
}

/** The sum at a place. The same terms give the same bits, in whatever order and by whatever sub-totals they came. */
export function sumAt({ whole, millionths }: ExactSums, at: number): number {
  const m = millionths[at] ?? 0;
  const carried = Math.trunc(m / 1e6);
  const w = (whole[at] ?? 0) + carried;
  const rest = m - carried * 1e6;
  return rest === 0 ? w : w + rest / 1e6;
}
