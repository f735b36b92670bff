import type { Finding } from "../finding";
import { filePlace, sheetPlace } from "../finding";
import { type Stamp, readStamp, stampSheetName } from "../layout/stamp";
import { isUnitReport } from "../layout/unit-report-mark";
import { isReasonsSheet } from "../reasons/reasons-sheet";
import { reportAt } from "../rules/report";
import type { Sheet, Workbook } from "../snapshot";
import type { LocatedTable } from "../sources";
import type { HeadingMemo } from "./header-block";
import { locateTable } from "./locate-table";
import { type TitleLines, titleLines } from "./title-lines";

/** A workbook with its tables found and its own words about itself read. */
export interface LocatedWorkbook {
  readonly workbook: Workbook;
  readonly stamp: Stamp | null;
  readonly tables: readonly LocatedTable[];
  /** Title lines by sheet name; the first sheet's speak for the file. */
  readonly lines: ReadonlyMap<string, TitleLines>;
  readonly findings: readonly Finding[];
}

const SMALLEST_TABLE = 3;

/** Finds the tables of a workbook. In one that we consolidated only the sheets of rows and of settings are tables; the rest are results. */
export function locateWorkbook(workbook: Workbook, memo: HeadingMemo): LocatedWorkbook {
  const stamp = readStamp(workbook);
  const tables: LocatedTable[] = [];
  const lines = new Map<string, TitleLines>();
  const findings: Finding[] = [];
  const wanted = stamp?.kind === "consolidated" ? new Set([...stamp.rowSheets, ...stamp.tableSheets]) : null;
  for (const sheet of workbook.sheets) {
    if (sheet.name === stampSheetName || (wanted !== null && !wanted.has(sheet.name))) continue;
    if (isReasonsSheet(sheet) || isUnitReport(sheet)) continue;
    const located = locateTable(workbook.file, sheet, memo);
    lines.set(sheet.name, titleLines(sheet, located?.table.headerTop ?? sheet.grid.length));
    if (located !== null) {
      tables.push(located.table);
      // Headings of our own sheets are ours: there is nothing to tell the officer about them.
      if (wanted === null) findings.push(...located.findings);
    } else if (stamp === null && isWorthTelling(sheet)) {
      findings.push(reportAt(sheetPlace(workbook.file, sheet.name), { rule: "sheet.no-table", params: {} }));
    }
  }
  if (tables.length === 0) {
    return {
      workbook,
      stamp,
      tables,
      lines,
      findings: [reportAt(filePlace(workbook.file), { rule: "header.not-found", params: {} })],
    };
  }
  return { workbook, stamp, tables, lines, findings };
}

function isWorthTelling(sheet: Sheet): boolean {
  return (
    !sheet.hidden &&
    sheet.grid.filter((row) => row.filter((cell) => cell !== null).length >= 2).length >= SMALLEST_TABLE
  );
}
