import type { Finding } from "../finding";
import { columnName } from "../grid";
import { reportAt } from "../rules/report";
import type { Sheet } from "../snapshot";
import type { LocatedTable, SplitColumns } from "../sources";
import { tables } from "../tables/all-tables";
import { type TableSpec, fieldOf } from "../tables/table-spec";
import { foldLabel } from "../text/fold";
import { findHeader, labelsOf } from "./find-header";
import type { HeaderBlock, HeaderCell, HeadingMemo } from "./header-block";
import { yearsOfText } from "../text/years";
import { isOrdinalLabel, isSilentLabel, nearFields } from "./label-match";

/** A table with what its header gives cause to say. */
export interface Located {
  readonly table: LocatedTable;
  readonly findings: readonly Finding[];
}

/** Finds the table of a sheet and tells its columns; `null` where the sheet holds none that is known. */
export function locateTable(file: string, sheet: Sheet, memo?: HeadingMemo): Located | null {
  const header = findHeader(sheet, memo);
  if (header === null) return null;
  const spec = tables[header.table];
  const { block } = header;
  const findings: Finding[] = [];
  const columns = new Map<string, number>();
  const headings = new Map<string, string>();
  const otherYears: { readonly column: number; readonly heading: string }[] = [];
  for (const cell of block.cells) {
    if (cell.field === null || cell.onlySex !== undefined) continue;
    const used = columns.get(cell.field);
    if (used === undefined) {
      columns.set(cell.field, cell.column);
      headings.set(cell.field, shortHeading(cell.heading));
    } else if (cell.field === "quota" && yearsOfText(cell.heading) !== null) {
      otherYears.push({ column: cell.column, heading: shortHeading(cell.heading) });
    } else {
      const params = { label: fieldOf(spec, cell.field).label.vi, used: columnName(used) };
      findings.push(reportAt(placeOf(file, sheet, block, cell), { rule: "header.duplicate-label", params }));
    }
  }
  takeFormerNumber(columns, headings);
  const split = joinSplit(block, columns, headings, widthOf(sheet));
  findings.push(...strangeHeadings(file, sheet, block, spec, columns));
  findings.push(...missingHeadings(file, sheet, block, spec, columns));
  const ordinal = block.cells.find((cell) => isOrdinalLabel(foldLabel(cell.heading)))?.column ?? null;
  return {
    table: {
      table: spec.key,
      file,
      sheet,
      headerTop: block.top,
      headerRow: block.bottom,
      bottom: sheet.grid.length - 1,
      columns,
      headings,
      ordinal,
      split,
      otherYears,
    },
    findings,
  };
}

function placeOf(file: string, sheet: Sheet, block: HeaderBlock, cell: HeaderCell): Finding["at"] {
  return { file, sheet: sheet.name, row: block.bottom, column: cell.column, value: cell.heading };
}

/** The lowest part of a two-row heading, unless it alone would not be understood. */
function shortHeading(heading: string): string {
  return heading.replace(/\s+/g, " ");
}

/** A sheet that has only CMND numbers means them as the identity numbers. */
function takeFormerNumber(columns: Map<string, number>, headings: Map<string, string>): void {
  const former = columns.get("formerIdentityNumber");
  if (former === undefined || columns.has("identityNumber")) return;
  columns.set("identityNumber", former);
  headings.set("identityNumber", headings.get("formerIdentityNumber") ?? "");
  columns.delete("formerIdentityNumber");
  headings.delete("formerIdentityNumber");
}

function widthOf(sheet: Sheet): number {
  let width = 0;
  for (const row of sheet.grid) if (row.length > width) width = row.length;
  return width;
}

function joinSplit(
  block: HeaderBlock,
  columns: Map<string, number>,
  headings: Map<string, string>,
  width: number,
): SplitColumns | null {
  for (const field of ["birthDate", "sex"] as const) {
    const men = block.cells.find((cell) => cell.field === field && cell.onlySex === "M");
    const women = block.cells.find((cell) => cell.field === field && cell.onlySex === "F");
    if (men === undefined || women === undefined || columns.has(field)) continue;
    const valueColumn = width;
    const sexColumn = field === "sex" ? width : width + 1;
    const group = men.heading.replace(/ – [^–]*$/, "");
    columns.set(field, valueColumn);
    headings.set(field, group);
    if (!columns.has("sex")) {
      columns.set("sex", sexColumn);
      headings.set("sex", "Giới tính");
    }
    return { field, men: men.column, women: women.column, valueColumn, sexColumn };
  }
  return null;
}

function strangeHeadings(
  file: string,
  sheet: Sheet,
  block: HeaderBlock,
  spec: TableSpec,
  columns: ReadonlyMap<string, number>,
): Finding[] {
  const findings: Finding[] = [];
  for (const cell of block.cells) {
    if (cell.field !== null || isSilentLabel(foldLabel(cell.heading)) || /^\d+$/.test(cell.heading)) continue;
    const at = placeOf(file, sheet, block, cell);
    const near = nearFields(labelsOf(spec.key), cell.heading).filter((key) => !columns.has(key));
    if (near.length > 0) {
      const candidates = near.map((key) => `«${fieldOf(spec, key).label.vi}»`).join(", ");
      findings.push(reportAt(at, { rule: "header.uncertain-label", params: { heading: cell.heading, candidates } }));
    } else findings.push(reportAt(at, { rule: "header.unknown-label", params: { heading: cell.heading } }));
  }
  return findings;
}

/** Fields that no row can be counted without; the identity number may be replaced by the passport's. */
function missingHeadings(
  file: string,
  sheet: Sheet,
  block: HeaderBlock,
  spec: TableSpec,
  columns: ReadonlyMap<string, number>,
): Finding[] {
  const missing = spec.fields
    .filter((field) => field.required && !columns.has(field.key))
    .map((field) => field.label.vi);
  if (spec.key === "workers" && !columns.has("identityNumber") && !columns.has("passportNumber")) {
    missing.push(fieldOf(spec, "identityNumber").label.vi);
  }
  const at = { file, sheet: sheet.name, row: block.bottom, column: null, value: null };
  return missing.map((label) => reportAt(at, { rule: "header.missing-label", params: { label } }));
}
