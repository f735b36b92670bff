// Powers of ten that a double holds exactly: a whole number below 2^53 divided by one is rounded once, as Number() does.
const powers = Array.from({ length: 16 }, (_, exponent) => Number(`1e${String(exponent)}`));

export function powerOfTen(exponent: number): number {
  return powers[exponent] ?? Number.NaN;
}

const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** The number a value spells, exactly as `Number` reads it; the text itself when it is none, or beyond what can be held. */
export function numberOrText(text: string): number | string | null {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  const value = decimal.test(trimmed) ? Number(trimmed) : Number.NaN;
  // No negative zero: it would not survive JSON.
  return Number.isFinite(value) ? value + 0 : text;
}
