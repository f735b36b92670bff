import type { Serial } from "../time/serial";

/** A written reason that stands instead of a repair. */
export interface KeptReason {
  readonly text: string;
  /** The day it was given; `null` where that cannot be read any more. */
  readonly on: Serial | null;
}

/** Characters of a reason: two or three sentences. */
export const reasonLimit = 500;
