import { type Change, type CellValue, plainSheet, type Workbook } from "../../../core";

/** A workbook after changes, as far as keeping reasons and repairing cells needs them. */
export function changedBy(workbook: Workbook, changes: readonly Change[]): Workbook {
  return changes.reduce(applyOne, workbook);
}

function applyOne(workbook: Workbook, change: Change): Workbook {
  if (change.kind === "put-sheet") {
    const made = plainSheet(change.layout.name, change.layout.grid);
    const isThere = workbook.sheets.some(({ name }) => name === made.name);
    const sheets = isThere
      ? workbook.sheets.map((sheet) => (sheet.name === made.name ? made : sheet))
      : [...workbook.sheets, made];
    return { ...workbook, sheets };
  }
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.name !== change.sheet) return sheet;
    const grid: CellValue[][] = sheet.grid.map((row) => [...row]);
    change.cells.forEach((row, down) =>
      row.forEach((cell, right) => {
        (grid[change.row + down] ??= [])[change.column + right] = cell;
      }),
    );
    return { ...sheet, grid };
  });
  return { ...workbook, sheets };
}
