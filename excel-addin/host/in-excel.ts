/**
 * Runs one piece of work over the open workbook. While the user types in a cell, the host holds the request back instead of
 * failing. https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-core-concepts
 */
export function inExcel<Result>(work: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  return Excel.run({ delayForCellEdit: true }, work);
}
