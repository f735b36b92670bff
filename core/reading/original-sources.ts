import { type CellValue, cellAt } from "../grid";
import type { Source } from "../sources";
import { cleanText, foldLabel } from "../text/fold";
import type { LocatedWorkbook } from "./locate-workbook";
import type { UnitFinder } from "./unit-finder";

const LABELS = { file: "tep", sheet: "trang", sha256: "sha 256", unit: "ma don vi", receivedOn: "ngay bao cao" } as const;

/**
 * The sources listed in a consolidated workbook, so that a commune with no rows is still known to have reported. Columns are found by
 * their headings; a workbook without the list gives none, and its rows then name their own files.
 */
export function readOriginalSources({ workbook }: LocatedWorkbook, finder: UnitFinder): readonly Source[] {
  for (const sheet of workbook.sheets) {
    for (let top = 0; top < Math.min(sheet.grid.length, 12); top++) {
      const headings = (sheet.grid[top] ?? []).map((cell) => (typeof cell === "string" ? foldLabel(cell) : ""));
      const column = (key: keyof typeof LABELS): number => headings.indexOf(LABELS[key]);
      if (column("sha256") === -1 || column("file") === -1 || column("sheet") === -1) continue;
      const text = (row: number, key: keyof typeof LABELS): string | null => textOf(cellAt(sheet.grid, row, column(key)));
      const sources: Source[] = [];
      for (let row = top + 1; row < sheet.grid.length; row++) {
        const file = text(row, "file");
        const name = text(row, "sheet");
        if (file === null || name === null || !/^[0-9a-f]{64}$/.test(text(row, "sha256") ?? "0".repeat(64))) continue;
        const received = cellAt(sheet.grid, row, column("receivedOn"));
        const id = text(row, "unit");
        sources.push({
          file,
          sheet: name,
          sha256: text(row, "sha256"),
          unit: id === null ? null : finder.position(id),
          receivedOn: typeof received === "number" ? received : null,
        });
      }
      return sources;
    }
  }
  return [];
}

function textOf(cell: CellValue): string | null {
  if (cell === null) return null;
  const text = cleanText(String(cell));
  return text === "" ? null : text;
}
