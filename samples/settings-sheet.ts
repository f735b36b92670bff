import { columnName } from "../core/grid";
import { type DrawnCell, type DrawnFile, type DrawnSheet, plainCell, textCell } from "./drawn-sheet";
import type { ExpectedFinding, ExpectedTable, SetFile } from "./sample-set";

/** A table of settings: quotas, units or due dates. Each column names the field the product must read it as. */
export interface SettingsPlan {
  readonly table: "quotas" | "units" | "calendar";
  readonly sheet: string;
  readonly titles: readonly string[];
  readonly columns: readonly { readonly field: string; readonly heading: string; readonly width: number }[];
  /** Values by column. A row of a single text is a total or a note, and is not read. */
  readonly rows: readonly (readonly (string | number | DrawnCell | null)[])[];
  readonly skippedRows?: readonly number[];
  readonly refused?: number;
}

export interface SettingsSheet {
  readonly sheet: DrawnSheet;
  readonly table: ExpectedTable;
}

/** Draws a table of settings under its titles, with a running number in the first column. */
export function settingsSheet({
  table,
  sheet,
  titles,
  columns,
  rows,
  skippedRows = [],
  refused = 0,
}: SettingsPlan): SettingsSheet {
  const cellOf = (value: string | number | DrawnCell | null): DrawnCell | null =>
    value === null
      ? null
      : typeof value === "object"
        ? value
        : typeof value === "string"
          ? textCell(value)
          : plainCell(value);
  const last = columns.length;
  const head = titles.map((title) => [textCell(title)]);
  const body = rows.map((row, at) => [skippedRows.includes(at) ? null : plainCell(at + 1), ...row.map(cellOf)]);
  const drawn: DrawnSheet = {
    name: sheet,
    cells: [...head, [], [textCell("STT"), ...columns.map(({ heading }) => textCell(heading))], ...body],
    looks: [
      ...titles.map((title) => (title === title.toUpperCase() ? ("title" as const) : ("subtitle" as const))),
      "plain",
      "heading",
      ...rows.map((_, at) => (skippedRows.includes(at) ? ("total" as const) : ("body" as const))),
    ],
    merges: titles.map((_, row) => ({ top: row, left: 0, bottom: row, right: last })),
    widths: [6, ...columns.map(({ width }) => width)],
  };
  const read = rows.length - skippedRows.length;
  return {
    sheet: drawn,
    table: {
      table,
      sheet,
      headerRow: titles.length + 2,
      columns: Object.fromEntries(columns.map(({ field }, at) => [field, columnName(at + 1)])),
      rows: { read, accepted: read - refused, refused, skipped: skippedRows.length },
    },
  };
}

/** A workbook of settings only. */
export function settingsFile(
  path: string,
  savedOn: string,
  writer: DrawnFile["writer"],
  sheets: readonly SettingsSheet[],
  findings: readonly ExpectedFinding[] = [],
): SetFile {
  return {
    drawn: { path, savedOn, writer, sheets: sheets.map(({ sheet }) => sheet) },
    tables: sheets.map(({ table }) => table),
    findings,
    sources: [],
    reports: [],
    reportedOn: null,
  };
}
