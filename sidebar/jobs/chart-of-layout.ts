import { type Change, type ChartView, chartViews } from "../../core/index";

/** The charts of the sheets that changes would write, as numbers, so that they can be looked at before they are written. */
export function chartsOf(changes: readonly Change[]): readonly ChartView[] {
  return changes.flatMap((change) => (change.kind === "put-sheet" ? chartViews(change.layout) : []));
}
