import type { Rounds } from "./measure";

/** How large a suite is run; the defaults are the sizes the targets speak of. */
export interface Size {
  readonly rounds: number;
  readonly rows: number;
  readonly files: number;
  readonly rowsPerFile: number;
  readonly writtenRows: number;
}

export const fullSize: Size = { rounds: 7, rows: 1_000_000, files: 170, rowsPerFile: 300, writtenRows: 100_000 };

export type Target = { readonly atMost: number } | { readonly atLeast: number };

/** A ratio taken inside each round: the time of `of` (the fastest where there are several) divided by the time of `to`. */
export interface RatioSpec {
  readonly key: string;
  readonly label: string;
  readonly of: readonly string[];
  readonly to: string;
  /** Absent: told for the reader's sake, held against nothing. */
  readonly target?: Target;
}

/** A figure that is no ratio, held against a bound: the cold time in seconds, the memory in megabytes. */
export interface FigureSpec {
  readonly key: string;
  readonly label: string;
  readonly unit: "s" | "MB";
  readonly values: readonly number[];
  readonly target?: Target;
  /** The first value alone is held against the target. */
  readonly isCold: boolean;
}

/** What a suite found. Survives JSON. */
export interface SuiteResult {
  readonly key: string;
  readonly title: string;
  /** What was done to what, in a sentence or two. */
  readonly setting: string;
  readonly rounds: Rounds;
  readonly ratios: readonly RatioSpec[];
  readonly figures: readonly FigureSpec[];
  /** What was found equal before any time was told. */
  readonly agreed: string;
}

export interface Suite {
  readonly key: string;
  readonly run: (size: Size) => Promise<SuiteResult>;
}

/** The cold time of a contender as a figure with a bound in seconds. */
export function coldTime(key: string, label: string, times: readonly number[] | undefined, atMost: number): FigureSpec {
  return { key, label, unit: "s", values: (times ?? []).map((time) => time / 1000), target: { atMost }, isCold: true };
}
