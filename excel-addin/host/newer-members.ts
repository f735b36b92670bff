import { inExcel } from "./in-excel";

/** The only place for members above ExcelApi 1.14. Each is asked for first and has a way without it. */

/**
 * Runs work whose writes the host's own undo takes back in one step, where it can (ExcelApi 1.20).
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities
 */
export function inOneUndoStep<Result>(work: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.20")) return inExcel(work);
  return Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, work);
}
