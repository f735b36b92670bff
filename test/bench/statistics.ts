import type { FigureSpec, RatioSpec, Target } from "./suite";
import type { Rounds } from "./measure";

/** `cold` is the first value, whatever its size. */
export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
  readonly cold: number;
}

/** Of at least one value; the median of an even number is the upper one of the two in the middle. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (n: number): number => sorted[n] ?? Number.NaN;
  return { min: at(0), median: at(sorted.length >> 1), max: at(sorted.length - 1), cold: values[0] ?? Number.NaN };
}

/** The ratio in every round. */
export function ratiosOf({ of, to }: RatioSpec, rounds: Rounds): readonly number[] {
  return (rounds[to] ?? []).map(
    (time, round) => Math.min(...of.map((name) => rounds[name]?.[round] ?? Number.NaN)) / time,
  );
}

export function isMet(value: number, target: Target): boolean {
  return "atMost" in target ? value <= target.atMost : value >= target.atLeast;
}

/** Ratios are held to their target by the median round; a claim to be faster must also hold in every round. */
export function isRatioMet(spread: Spread, target: Target): boolean {
  return isMet(spread.median, target) && ("atMost" in target || spread.min > 1);
}

/** The value of a figure that counts: the first where it is about a cold run, else the worst. */
export function countedFigure({ values, isCold }: FigureSpec): number {
  return isCold ? (values[0] ?? Number.NaN) : Math.max(...values);
}
