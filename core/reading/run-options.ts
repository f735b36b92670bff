import type { Serial } from "../time/serial";

/** What the user asked of a run. `null`: not said, so it is taken from the files, the profile, or today. */
export interface RunOptions {
  /** Key of a shipped profile. */
  readonly profile: string | null;
  /** A level's key, or its name in either language. */
  readonly to: string | null;
  /** "2024", "2024-H1", "2024-Q3", "2024-09". */
  readonly period: string | null;
  readonly asOf: Serial | null;
  readonly today: Serial;
}

/** A request that cannot be met, for the person who typed it. */
export type BadOption =
  | { readonly option: "profile"; readonly value: string; readonly known: readonly string[] }
  | { readonly option: "to"; readonly value: string; readonly known: readonly string[] }
  | { readonly option: "period"; readonly value: string; readonly known: readonly string[] };
