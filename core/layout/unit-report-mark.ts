import type { CellValue } from "../grid";
import type { Sheet } from "../snapshot";

/** Every line of a unit's report begins its key with this: by it the sheet is known for ours. */
export const reportLine = "report:";

/** True for a sheet that holds a report of ours: it is not read as data, and a new report may replace it. */
export function isUnitReport({ grid }: Pick<Sheet, "grid">): boolean {
  return grid.slice(0, SEARCHED).some((row) => row.some(isReportLine));
}

/** Its first lines stand under the titles; a long list is not searched to its end. */
const SEARCHED = 60;

function isReportLine(cell: CellValue): boolean {
  return typeof cell === "string" && cell.startsWith(reportLine);
}
