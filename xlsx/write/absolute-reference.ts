import { cellName, type Range } from "../../core/index";
import { quotedSheetName } from "./legal-sheet-names";

function absolute(row: number, column: number): string {
  return cellName(row, column).replace(/^([A-Z]+)/, "$$$1$");
}

/** Cells of a sheet as a formula names them from anywhere: `'Tờ 1'!$A$2:$A$9`, a single cell as `'Tờ 1'!$A$2:$A$2`. */
export function absoluteReference(sheet: string, { top, left, bottom, right }: Range): string {
  return `${quotedSheetName(sheet)}!${absolute(top, left)}:${absolute(bottom, right)}`;
}
