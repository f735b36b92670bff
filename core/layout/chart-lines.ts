import type { LineKey } from "./draft";

const CHART = "chart:";

/**
 * The key of a line that only repeats figures for a chart. It is in the ledger, so that it can be explained and is seen to be typed
 * over; what it should be is told once, where the figure itself stands.
 */
export function chartLine({ line, unit }: LineKey): LineKey {
  return { line: `${CHART}${line}`, unit };
}

export function isChartLine(line: string): boolean {
  return line.startsWith(CHART);
}
