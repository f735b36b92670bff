import type { DifferenceItem } from "../../core/index";

type Cause = DifferenceItem["cause"];

/** What asks for a hand first: a figure typed over, then sources that have changed. */
export const causes: readonly Cause[] = ["overtyped", "stale", "changed", "missing", "extra"];

export interface DifferenceFilter {
  /** `null`: all. */
  readonly cause: Cause | null;
  readonly sheet: string | null;
}

export const noDifferenceFilter: DifferenceFilter = { cause: null, sheet: null };

export interface CauseGroup {
  readonly cause: Cause;
  /** "Bị gõ đè". */
  readonly name: string;
  readonly items: readonly DifferenceItem[];
}

/** The differences that pass, grouped by cause; groups without any are left out. */
export function groupDifferences(
  items: readonly DifferenceItem[],
  { cause: wanted, sheet }: DifferenceFilter,
): readonly CauseGroup[] {
  return causes
    .filter((cause) => wanted === null || cause === wanted)
    .map((cause) => {
      const some = items.filter((item) => item.cause === cause && (sheet === null || item.sheet === sheet));
      return { cause, name: capitalised(some[0]?.causeText ?? ""), items: some };
    })
    .filter((group) => group.items.length > 0);
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The sheets with differences, in the order in which they come, each with how many. */
export function sheetsOf(
  items: readonly DifferenceItem[],
): readonly { readonly sheet: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { sheet } of items) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  return [...counts].map(([sheet, count]) => ({ sheet, count }));
}
