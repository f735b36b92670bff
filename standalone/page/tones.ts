import type { MarkedCells } from "../../engine/host-port";
import type { Tones } from "./grid";

/** The marked cells of one sheet by position. */
export function tonesOf(marks: readonly MarkedCells[], sheet: string): Tones {
  const tones = new Map<string, string>();
  for (const { sheet: of, severity, cells } of marks) {
    if (of !== sheet) continue;
    for (const { row, column } of cells) tones.set(`${String(row)},${String(column)}`, severity);
  }
  return tones;
}
