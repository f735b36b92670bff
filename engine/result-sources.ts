import type { RemoteEngine } from "./client";
import type { ResultSheet } from "./engine";
import type { SheetSource } from "./host-port";
import { stopHere } from "./job-queue";

const held = new WeakSet<readonly SheetSource[]>();

/** Whether the sources are the engine's own last result: a host whose workbook lives in the engine has its cells already. */
export function isHeldResult(sources: readonly SheetSource[]): boolean {
  return held.has(sources);
}

/** The sheets of the last result as a host takes them: cells are fetched as they are written. */
export function resultSources(
  sheets: readonly ResultSheet[],
  engine: RemoteEngine,
  signal: AbortSignal,
): readonly SheetSource[] {
  const sources = sheets.map(({ layout, rowCount, columnCount }, sheet): SheetSource => ({
    layout,
    rowCount,
    columnCount,
    rows: (from, to) => {
      stopHere(signal);
      return engine.resultRows(sheet, from, to);
    },
  }));
  held.add(sources);
  return sources;
}
