import type { DifferenceItem, DrillRow, FindingItem, RollUpResult, WorkbookLayout } from "../core/index";
import type { TakenFile } from "./chosen-files";
import type { HeldWorkbook } from "./held-workbook";

/** A roll-up as it will be written. */
export interface HeldResult {
  readonly result: RollUpResult;
  readonly layout: WorkbookLayout;
}

/** Everything the engine remembers between calls. The values are immutable; only which ones are held changes. */
export interface EngineState {
  /** The open workbook as it was before each run, and as it is: the last one. Empty: none is open. */
  history: readonly HeldWorkbook[];
  files: readonly TakenFile[];
  result: HeldResult | null;
  /** Items of the last check, and those fetched in pieces: of the last check or roll-up. */
  checked: readonly FindingItem[];
  shown: readonly FindingItem[];
  differences: readonly DifferenceItem[];
  people: readonly DrillRow[];
}

export function emptyState(): EngineState {
  return { history: [], files: [], result: null, checked: [], shown: [], differences: [], people: [] };
}

/** The open workbook; `null`: none. */
export function current({ history }: EngineState): HeldWorkbook | null {
  return history[history.length - 1] ?? null;
}
