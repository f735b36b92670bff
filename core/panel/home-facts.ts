import type { Period } from "../time/period";
import type { FindingCounts, HomeView } from "./views";

/** What decides which jobs make sense for a workbook, and which come first. */
export interface HomeFacts {
  readonly kind: HomeView["kind"];
  readonly counts: FindingCounts;
  /** Cells with a safe repair. */
  readonly fixes: number;
  /** Data rows of its worker tables, and those of them that have errors. */
  readonly rows: number;
  readonly refused: number;
  readonly isEmpty: boolean;
  readonly hasTables: boolean;
  readonly hasWorkers: boolean;
  readonly hasUnit: boolean;
  readonly period: Period;
  /** "còn 12 ngày (hạn …)"; `null` where no date is set. */
  readonly due: string | null;
}
