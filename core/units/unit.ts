import type { LocalText } from "../text/local-text";

/** One rung of a hierarchy. Rank 0 is the top; a larger rank is further down. */
export interface Level {
  readonly key: string;
  readonly rank: number;
  readonly name: LocalText;
}

/**
 * An administrative unit, or whatever takes its place in a locality's hierarchy (thôn, cụm, chi bộ), as it stood between two days.
 * A code alone does not name a unit: 1,797 commune codes carry another name since 01/07/2025.
 */
export interface Unit {
  /** Unique in its table; stable over runs. */
  readonly id: string;
  /** The official code as text with its zeros; `null` where there is none. */
  readonly code: string | null;
  /** With its kind: "Xã Bình Trị". */
  readonly name: string;
  readonly level: string;
  /** The id of the unit above; `null` at the top. */
  readonly parent: string | null;
  /** ISO days, inclusive; `null` is open. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** Ids of the units that took over its land. */
  readonly successors: readonly string[];
  readonly aliases: readonly string[];
}
