import type { Spot } from "../../sidebar/backend";
import { inExcel } from "./in-excel";
import { rangeAt, untracked } from "./untracked";

/** Selects a cell and brings it into view; a hidden sheet is shown for it. False where the sheet has gone or may not be seen. */
export async function selectCell({ sheet: name, row, column }: Spot): Promise<boolean> {
  try {
    return await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load("visibility");
      await context.sync();
      if (sheet.isNullObject || sheet.visibility === "VeryHidden") return false;
      if (sheet.visibility === "Hidden") sheet.visibility = "Visible";
      sheet.activate();
      rangeAt(sheet, { top: row, left: column, bottom: row, right: column }).select();
      await context.sync();
      return true;
    });
  } catch {
    // A chart sheet in front, or a dialogue that is open: nothing was lost, the place stands in the list.
    return false;
  }
}

/** The cell the user is at; `null` where it is no cell. */
export async function selectedCell(): Promise<Spot | null> {
  try {
    return await inExcel(async (context) => {
      const cell = untracked(context.workbook.getActiveCell());
      cell.load("rowIndex,columnIndex");
      cell.worksheet.load("name");
      await context.sync();
      return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
    });
  } catch {
    return null;
  }
}
