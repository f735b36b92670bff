import type { Change } from "../change";
import type { Finding } from "../finding";
import { type CellValue, cellName } from "../grid";
import type { Workbook } from "../snapshot";
import { fixesOf } from "./file-findings";

/** A repair about to be made, or made. */
export interface SafeFix {
  readonly finding: Finding;
  readonly sheet: string;
  readonly cell: string;
  readonly from: CellValue;
  readonly to: CellValue;
  readonly changes: readonly Change[];
}

/**
 * The safe fixes among a workbook's findings, one a cell: the first finding's counts. A cell with a formula is left alone, for its
 * value would go with the formula.
 */
export function safeFixes(findings: readonly Finding[], workbook: Workbook): readonly SafeFix[] {
  const offered = fixesOf(findings);
  if (offered.length === 0) return [];
  const taken = new Set<string>();
  const computed = new Set(
    workbook.sheets.flatMap(({ name, formulas }) =>
      formulas.map(({ row, column }) => JSON.stringify([name, row, column])),
    ),
  );
  return offered.flatMap(({ finding, fix }) => {
    const { sheet, row, column, value } = finding.at;
    if (sheet === null || row === null || column === null) return [];
    const key = JSON.stringify([sheet, row, column]);
    if (taken.has(key) || computed.has(key)) return [];
    taken.add(key);
    return [{ finding, sheet, cell: cellName(row, column), from: value, to: fix.to, changes: fix.changes }];
  });
}
