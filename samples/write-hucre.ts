import { type Cell, type CellStyle, writeXlsx } from "hucre";
import type { RowLook } from "../core/layout/sheet-layout";
import { serialOf } from "./day";
import type { DrawnFile, DrawnSheet } from "./drawn-sheet";

const FORMATS = { date: "dd/mm/yyyy", text: "@", general: "General", amount: "#,##0.0" } as const;

/** Writes a file with hardly any looks: values, number formats, widths. */
export async function writeWithHucre(file: DrawnFile): Promise<Uint8Array> {
  const saved = new Date((serialOf(file.savedOn) - 25_569) * 86_400_000 + 8 * 3_600_000);
  return writeXlsx({
    properties: { creator: "Cán bộ xã (mẫu)", created: saved, modified: saved },
    defaultFont: { name: "Calibri", size: 11 },
    sheets: file.sheets.map((sheet) => ({
      name: sheet.name,
      ...(sheet.hidden === true ? { hidden: true } : {}),
      rows: sheet.cells.map((row) => row.map((cell) => cell?.value ?? null)),
      cells: cellsOf(sheet),
      columns: sheet.widths.map((width) => ({ width })),
      merges: sheet.merges
        .filter(({ top, left, bottom, right }) => top !== bottom || left !== right)
        .map(({ top, left, bottom, right }) => ({ startRow: top, startCol: left, endRow: bottom, endCol: right })),
    })),
  });
}

function cellsOf(sheet: DrawnSheet): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  sheet.cells.forEach((row, r) =>
    row.forEach((cell, c) => {
      if ((cell?.value ?? null) === null || cell === null) return;
      cells.set(`${String(r)},${String(c)}`, {
        style: { numFmt: FORMATS[cell.format], ...lookOf(sheet.looks[r] ?? "body") },
      });
    }),
  );
  return cells;
}

function lookOf(look: RowLook): CellStyle {
  return look === "body" || look === "plain"
    ? {}
    : { font: { bold: true }, alignment: { wrapText: look === "heading" } };
}
