import type { Serial } from "../core/index";
import type { Deflate } from "../xlsx/write/write-workbook";
import type { Inflate } from "../xlsx/read/read-workbook";

/** What the engine cannot do by itself: the clock, checksums and packing, handed in by whoever starts it. */
export interface EngineTools {
  /** The user's day now, a serial day; a fraction for the time of day does no harm. */
  readonly now: () => Serial;
  /** Lower-case hex. */
  readonly sha256: (bytes: Uint8Array) => string;
  readonly inflate: Inflate;
  readonly deflate: Deflate;
  readonly productVersion: string;
}
