import type { CellValue, Row, Sheet } from "../core/index";
import type { SheetHead } from "./host-port";

/** A workbook that comes in pieces: begun, its sheets each with its rows, whole. */
export interface Arriving {
  readonly begin: (file: string) => void;
  readonly sheet: (head: SheetHead) => void;
  readonly rows: (rows: readonly (readonly CellValue[])[]) => void;
  /** What has come; `null` where nothing was begun. Then nothing is on its way any more. */
  readonly whole: () => { readonly file: string; readonly sheets: readonly Sheet[] } | null;
}

export function arriving(): Arriving {
  let current: {
    readonly file: string;
    readonly sheets: { readonly head: SheetHead; readonly rows: Row[] }[];
  } | null = null;
  return {
    begin: (file) => {
      current = { file, sheets: [] };
    },
    sheet: (head) => {
      current?.sheets.push({ head, rows: [] });
    },
    rows: (rows) => {
      const last = current?.sheets[current.sheets.length - 1];
      for (const row of rows) last?.rows.push(row);
    },
    whole: () => {
      if (current === null) return null;
      const { file, sheets } = current;
      current = null;
      return { file, sheets: sheets.map(({ head, rows }) => ({ ...head, grid: rows })) };
    },
  };
}
