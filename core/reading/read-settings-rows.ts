import type { CellReaders } from "../fields/cell-readers";
import { cellSchema, isBlankCell } from "../fields/cell-schema";
import type { Finding } from "../finding";
import type { CellValue } from "../grid";
import { reportAt } from "../rules/report";
import type { LocatedTable, RowCounts } from "../sources";
import { tables } from "../tables/all-tables";
import { fieldOf } from "../tables/table-spec";
import { cleanText } from "../text/fold";
import { rowClassifier } from "./classify-row";
import { readSlowly } from "./cell-plans";

/** One data row of a settings table (quotas, units, calendar): a few hundred rows at most, so it is kept by field. */
export interface SettingsRow {
  /** Zero-based row in the grid. */
  readonly at: number;
  /** Cleaned text of a field; `null` where it is blank or has no column. A whole number is written without decimals. */
  readonly text: (field: string) => string | null;
  /** The coded value of a field (see core/fields); `null` where it is blank, unreadable, or has no column. */
  readonly value: (field: string) => number | null;
  readonly place: (field: string) => Finding["at"];
}

export interface SettingsRows {
  readonly rows: readonly SettingsRow[];
  readonly counts: RowCounts;
  readonly findings: readonly Finding[];
}

/** Reads the data rows of a settings table; a row in which a required cell is blank or a cell cannot be read is told and left out. */
export function readSettingsRows(table: LocatedTable, readers: CellReaders): SettingsRows {
  const spec = tables[table.table];
  const classify = rowClassifier(table);
  const schemas = [...table.columns].map(([key, column]) => {
    const field = fieldOf(spec, key);
    const label = table.headings.get(key) ?? field.label.vi;
    return { key, column, schema: cellSchema(field, label, readers) };
  });
  const rows: SettingsRow[] = [];
  const findings: Finding[] = [];
  let read = 0;
  let skipped = 0;
  for (let at = table.headerRow + 1; at <= table.bottom; at++) {
    const cells = table.sheet.grid[at] ?? [];
    if (classify(cells, at).kind !== "data") {
      skipped++;
      continue;
    }
    read++;
    const place = (key: string): Finding["at"] => {
      const column = table.columns.get(key) ?? null;
      return {
        file: table.file,
        sheet: table.sheet.name,
        row: at,
        column,
        value: column === null ? null : (cells[column] ?? null),
      };
    };
    const values = new Map<string, number>();
    let isRefused = false;
    for (const { key, column, schema } of schemas) {
      const parsed = readSlowly(schema, cells[column] ?? null);
      for (const issue of parsed.issues) {
        const finding = reportAt(place(key), issue);
        findings.push(finding);
        if (finding.severity === "error") isRefused = true;
      }
      if (!Number.isNaN(parsed.value) && !isBlankCell(cells[column])) values.set(key, parsed.value);
    }
    if (isRefused) continue;
    rows.push({
      at,
      place,
      value: (key) => values.get(key) ?? null,
      text: (key) => textOf(cells[table.columns.get(key) ?? -1] ?? null),
    });
  }
  return { rows, counts: { read, accepted: rows.length, refused: read - rows.length, skipped }, findings };
}

function textOf(cell: CellValue): string | null {
  if (cell === null) return null;
  const text = cleanText(String(cell));
  return text === "" ? null : text;
}
