import { type ColumnLook, type SheetLayout, sheetLayout } from "../core/layout/sheet-layout";
import { writeWorkbook } from "../xlsx/write/write-workbook";
import { serialOf } from "./day";
import { deflate } from "./repack";
import type { CellFormat, DrawnFile, DrawnSheet } from "./drawn-sheet";

/** Writes a file with the product's own writer, as its templates come back filled. */
export function writeWithOurs(file: DrawnFile): Uint8Array {
  return writeWorkbook(
    {
      title: file.path.replace(/^.*\//, "").replace(/\.xlsx$/, ""),
      createdOn: serialOf(file.savedOn) + 1 / 3,
      sheets: file.sheets.map(layoutOf),
    },
    deflate,
    9,
  );
}

const LOOKS: Readonly<Record<CellFormat, ColumnLook>> = {
  date: "date",
  text: "wrapped",
  general: "centred",
  amount: "decimal",
};

function layoutOf({ name, cells, looks, merges, widths, hidden }: DrawnSheet): SheetLayout {
  const header = looks.lastIndexOf("heading");
  const columns = widths.map((width, at) => ({ width, look: LOOKS[formatOf(cells, looks, at)] }));
  return sheetLayout(
    name,
    cells.map((row) => row.map((cell) => cell?.value ?? null)),
    {
      columns,
      rows: Object.fromEntries(looks.map((look, row) => [row, look])),
      merges,
      visibility: hidden === true ? "hidden" : "visible",
      ...(header === -1
        ? {}
        : { freeze: { rows: header + 1, columns: 2 }, repeatRows: { top: looks.indexOf("heading"), bottom: header } }),
    },
  );
}

/** What most body cells of a column hold. */
function formatOf(cells: DrawnSheet["cells"], looks: DrawnSheet["looks"], column: number): CellFormat {
  const counts = new Map<CellFormat, number>();
  cells.forEach((row, at) => {
    const cell = row[column];
    if (looks[at] === "body" && cell !== undefined && cell !== null)
      counts.set(cell.format, (counts.get(cell.format) ?? 0) + 1);
  });
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "text";
}
