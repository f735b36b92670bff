/** What the value axis spans; always with zero, so that the length of a bar is its figure. */
export interface Domain {
  readonly min: number;
  readonly max: number;
}

/** Values and ticks of an axis. */
export interface Scale extends Domain {
  /** Ascending, evenly spaced; the first is `min`, the last `max`. */
  readonly ticks: readonly number[];
}

/** Far above any count or amount; beyond it an axis has no digits left to differ by. */
const GREATEST = 1e15;
/** Below this a difference is dust. */
const LEAST = 1e-6;

/** Whether a cell holds a figure that can be drawn. */
export function isDrawn(value: number | null | undefined): value is number {
  return typeof value === "number" && Math.abs(value) <= GREATEST;
}

/** The figures that can be drawn. */
export function numbersIn(series: readonly { readonly values: readonly (number | null)[] }[]): number[] {
  return series.flatMap(({ values }) => values).filter(isDrawn);
}

const steps = [1, 2, 5, 10] as const;

/**
 * An axis over some numbers with at most about `most` steps of 1, 2 or 5 times a power of ten. Whole numbers get whole ticks: there
 * is no half a worker. Without numbers it spans 0 to 1.
 */
export function scaleOf(numbers: readonly number[], most: number): Scale {
  const low = numbers.reduce((least, value) => Math.min(least, value), 0);
  const high = numbers.reduce((greatest, value) => Math.max(greatest, value), 0);
  const span = high - low < LEAST ? 0 : high - low;
  const isWhole = span === 0 || numbers.every(Number.isInteger);
  const rough = (span === 0 ? 1 : span) / Math.max(1, most);
  const power = 10 ** Math.floor(Math.log10(rough));
  const nice = (steps.find((step) => step * power >= rough * (1 - 1e-9)) ?? 10) * power;
  const step = isWhole ? Math.max(1, Math.round(nice)) : nice;
  const first = Math.floor(low / step + 1e-9);
  const last = span === 0 ? 1 : Math.ceil(high / step - 1e-9);
  // Counted in steps and cut to the digits of a step: 3 × 0.1 is 0.30000000000000004 to the machine.
  const digits = Math.min(20, Math.max(0, 1 - Math.floor(Math.log10(step))));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number.parseFloat(((first + index) * step).toFixed(digits)),
  );
  return { min: ticks[0] ?? 0, max: ticks[ticks.length - 1] ?? 1, ticks };
}

/** Where a value lies between two pixels, `from` standing for the least and `to` for the greatest value. */
export function place(value: number, { min, max }: Domain, from: number, to: number): number {
  return from + ((value - min) / (max - min)) * (to - from);
}
