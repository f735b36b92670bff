import type { Context } from "../context";
import type { Finding } from "../finding";
import { columnName } from "../grid";
import type { CodeLists } from "../lists/code-list";
import { settingsReaders } from "../reading/make-context";
import { readSettingsRows } from "../reading/read-settings-rows";
import type { BadOption, RunOptions } from "../reading/run-options";
import { findDuplicates } from "../rollup/find-duplicates";
import { findNearDuplicates } from "../rollup/find-near-duplicates";
import { withReasons } from "../reasons/with-reasons";
import type { Snapshot } from "../snapshot";
import type { LocatedTable, RowCounts } from "../sources";
import type { TableKey } from "../tables/table-spec";
import { inOrder } from "./finding-order";
import { type Inputs, readInputs } from "./read-inputs";

/** One table of a checked file: where it is, how its columns were understood, what its rows were. */
export interface CheckedTable {
  readonly table: TableKey;
  readonly sheet: string;
  /** 1-based: the lowest row of the header, as the officer counts. */
  readonly headerRow: number;
  /** Field key -> column letters. */
  readonly columns: Readonly<Record<string, string>>;
  /** Column letters -> the heading as the sheet writes it. */
  readonly headings: Readonly<Record<string, string>>;
  readonly rows: RowCounts;
}

export interface CheckedFile {
  readonly file: string;
  readonly tables: readonly CheckedTable[];
  readonly findings: readonly Finding[];
}

export interface Checked {
  readonly context: Context;
  readonly files: readonly CheckedFile[];
}

/** Checks every table of every workbook: the findings of each file, in the order of its sheets and rows. Files keep the order given. */
export function check(snapshot: Snapshot, options: RunOptions, lists?: CodeLists): Checked | BadOption {
  const inputs = readInputs(snapshot, options, lists);
  return "option" in inputs ? inputs : checkInputs(inputs, snapshot);
}

/** Checks inputs that have been read. */
export function checkInputs(inputs: Inputs, snapshot: Snapshot): Checked {
  const { context, reading } = inputs;
  const found = [
    ...reading.findings,
    ...findDuplicates(reading, context).findings,
    ...findNearDuplicates(reading, context),
  ];
  const findings = withReasons(found, inputs.workbooks);
  const files = snapshot.workbooks.map(({ file }) => ({
    file,
    tables: checkedTables(inputs, file),
    findings: inOrder(
      findings.filter((finding) => finding.at.file === file),
      snapshot,
    ),
  }));
  return { context, files };
}

function checkedTables(inputs: Inputs, file: string): readonly CheckedTable[] {
  const readers = settingsReaders(inputs.context.lists);
  const located = inputs.workbooks.filter((w) => w.workbook.file === file).flatMap((w) => w.tables);
  return located.map((table) => {
    const at = inputs.reading.tables.indexOf(table);
    const rows = at === -1 ? readSettingsRows(table, readers).counts : inputs.counts[at];
    return {
      table: table.table,
      sheet: table.sheet.name,
      headerRow: table.headerRow + 1,
      columns: columnLetters(table),
      headings: headingsByLetters(table),
      rows: rows ?? { read: 0, accepted: 0, refused: 0, skipped: 0 },
    };
  });
}

function headingsByLetters(table: LocatedTable): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(columnLetters(table)).map(([field, letters]) => [letters, table.headings.get(field) ?? ""]),
  );
}

function columnLetters({ columns, split }: LocatedTable): Readonly<Record<string, string>> {
  const letters: Record<string, string> = {};
  for (const [field, column] of columns) {
    const shown = split !== null && (column === split.valueColumn || column === split.sexColumn) ? split.men : column;
    letters[field] = columnName(shown);
  }
  return letters;
}
