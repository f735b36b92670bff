import type { CellValue, Sheet, Workbook } from "../../core";
import type { Host } from "./host";
import { makeHost } from "./host";
import { isFormula, valueOf } from "./cell-content";
import { sheetColumns } from "./area";
import { usedArea } from "./cells";
import type { Mode } from "./modes";
import { rangeOfArea, type CellInput, type SheetInput, type WorkbookInput } from "./sheet-input";

/** A snapshot's workbook as the host's input; formulas keep their values and have a formula text of their own. */
export function inputOfSnapshot(workbook: Workbook): WorkbookInput {
  return {
    name: workbook.file,
    sheets: Object.fromEntries(workbook.sheets.map((sheet) => [sheet.name, inputOfSheet(sheet)])),
  };
}

function inputOfSheet(sheet: Sheet): SheetInput {
  const formulas = new Set(sheet.formulas.map(({ row, column }) => `${row},${column}`));
  const rows = sheet.grid.map((cells, row) =>
    // Which formula it was, a snapshot does not know.
    cells.map((value, column): CellInput => (formulas.has(`${row},${column}`) ? { formula: "=NA()", value } : value)),
  );
  const { merges, hiddenRows, hiddenColumns } = sheet;
  return { rows, merges, hiddenRows, hiddenColumns, visibility: sheet.hidden ? "Hidden" : "Visible" };
}

/** An Excel in which a workbook read from a file is open. */
export const hostOfSnapshot = (workbook: Workbook, mode?: Mode): Host => makeHost(inputOfSnapshot(workbook), mode);

const cellValue = (value: string | number | boolean): CellValue => (value === "" ? null : value);

/** What stands in the host, as a snapshot: rows from A1 down to the last cell with a value. */
export function snapshotOfHost(host: Host): Workbook {
  return { file: host.book.name, sha256: null, savedOn: null, sheets: host.book.sheets.map(snapshotOfSheet) };
}

function snapshotOfSheet(sheet: Host["book"]["sheets"][number]): Sheet {
  const used = usedArea(sheet, true);
  const height = used === null ? 0 : used.row + used.height;
  const width = used === null ? 0 : used.column + used.width;
  const grid = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => cellValue(valueOf(sheet.cells.get(row * sheetColumns + column)))),
  );
  const hidden = (lines: Host["book"]["sheets"][number]["rows"]) =>
    [...lines]
      .filter(([, line]) => line.hidden === true)
      .map(([at]) => at)
      .sort((a, b) => a - b);
  return {
    name: sheet.name,
    grid,
    hidden: sheet.visibility !== "Visible",
    merges: sheet.merges.map(rangeOfArea),
    fonts: [],
    hiddenRows: hidden(sheet.rows),
    hiddenColumns: hidden(sheet.columns),
    formulas: [...sheet.cells]
      .filter(([, content]) => isFormula(content))
      .map(([key]) => ({ row: Math.floor(key / sheetColumns), column: key % sheetColumns }))
      .sort((a, b) => a.row - b.row || a.column - b.column),
  };
}
