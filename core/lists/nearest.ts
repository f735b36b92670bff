/** A spelling, folded for comparison, and what it stands for. */
export interface Spelling<T> {
  readonly label: string;
  readonly of: T;
}

const NEAR = 0.65;

/**
 * The few things whose spelling is nearest to a text, nearest first, for an officer to choose from: never an answer by itself.
 * Both sides folded by `foldLabel`. Nothing is returned where nothing is near.
 */
export function nearest<T>(label: string, spellings: readonly Spelling<T>[], limit = 3): readonly T[] {
  const best = new Map<T, number>();
  for (const spelling of spellings) {
    const score = similarity(label, spelling.label);
    if (score >= NEAR && score > (best.get(spelling.of) ?? 0)) best.set(spelling.of, score);
  }
  return [...best]
    .sort((a, b) => b[1] - a[1])
    .slice(0, limit)
    .map(([of]) => of);
}

/** 0 (nothing in common) to 1 (equal): the better of likeness by letters and likeness by whole words. */
export function similarity(a: string, b: string): number {
  if (a === "" || b === "") return 0;
  const longest = Math.max(a.length, b.length);
  const mayBeNear = Math.abs(a.length - b.length) <= longest * (1 - NEAR);
  const byLetters = mayBeNear ? 1 - editDistance(a, b) / longest : 0;
  return Math.max(byLetters, byWords(a, b));
}

/** Shared words (Dice); two or more words that all stand in the other text are near it, however long it is. */
function byWords(a: string, b: string): number {
  const left = new Set(a.split(" "));
  const right = new Set(b.split(" "));
  let shared = 0;
  for (const word of left) if (right.has(word)) shared += 1;
  const isPart = shared > 1 && shared === Math.min(left.size, right.size);
  return Math.max((0.95 * 2 * shared) / (left.size + right.size), isPart ? 0.7 : 0);
}

/**
 * Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours (Damerau, "A technique for computer
 * detection and correction of spelling errors", CACM 7(3), 1964).
 */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
