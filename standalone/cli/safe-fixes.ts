import { type CellValue, type Change, cellName, type Finding, fixesOf, type Workbook } from "../../core/index";

/** A repair about to be made, or made. */
export interface SafeFix {
  readonly sheet: string;
  readonly cell: string;
  readonly from: CellValue;
  readonly to: CellValue;
  readonly rule: string;
  readonly changes: readonly Change[];
}

/**
 * The safe fixes among a workbook's findings, one a cell: the first finding's counts. A cell with a formula is left alone, for its
 * value would go with the formula.
 */
export function safeFixes(findings: readonly Finding[], workbook: Workbook): readonly SafeFix[] {
  const taken = new Set<string>();
  const computed = new Set(
    workbook.sheets.flatMap(({ name, formulas }) =>
      formulas.map(({ row, column }) => JSON.stringify([name, row, column])),
    ),
  );
  return fixesOf(findings).flatMap(({ finding: { at, rule }, fix }) => {
    const { sheet, row, column, value } = at;
    if (sheet === null || row === null || column === null) return [];
    const key = JSON.stringify([sheet, row, column]);
    if (taken.has(key) || computed.has(key)) return [];
    taken.add(key);
    return [{ sheet, cell: cellName(row, column), from: value, to: fix.to, rule, changes: fix.changes }];
  });
}
