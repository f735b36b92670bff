import type { Row } from "../../../core/grid";
import { headings } from "./columns";
import { registerRows } from "./rows";

const PART = 10_000;

/** Title, unit, blank, header: what stands above the first person. */
export const above: readonly Row[] = [
  ["DANH SÁCH NGƯỜI LAO ĐỘNG ĐI LÀM VIỆC Ở NƯỚC NGOÀI NĂM 2024"],
  ["Tỉnh Quảng Ngãi"],
  [],
  headings,
];

/** A register that gives the same cells as new objects whenever it is asked. */
export interface FreshGrid {
  readonly rows: number;
  take(): Row[];
}

/** Rows kept as JSON outside the heap, and parsed anew for every measurement: as a host hands cells over, cold and unshared. */
export function freshGrid(rows: number, seed: string): FreshGrid {
  const parts: Buffer[] = [];
  const made = registerRows(seed);
  for (let from = 0; from < rows; from += PART) {
    const part = Array.from({ length: Math.min(PART, rows - from) }, () => made.next().value);
    parts.push(Buffer.from(JSON.stringify(part)));
  }
  return {
    rows,
    take() {
      const grid: Row[] = [...above];
      for (const part of parts) for (const row of JSON.parse(part.toString()) as Row[]) grid.push(row); // written above
      return grid;
    },
  };
}
