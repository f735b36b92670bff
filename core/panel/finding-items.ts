import { safeFixes, type SafeFix } from "../commands/safe-fixes";
import type { Finding } from "../finding";
import { cellAt, cellName, columnName } from "../grid";
import { readStamp } from "../layout/stamp";
import { messageOf } from "../messages/message";
import { fieldValueText } from "../messages/value-text";
import { headingMemo } from "../reading/header-block";
import { locateTable } from "../reading/locate-table";
import { fieldAt, mayExplain, reasonKey } from "../reasons/reason-key";
import { nameInRow } from "../reasons/row-person";
import { ruleOf } from "../rules/catalogue";
import type { Sheet, Snapshot, Workbook } from "../snapshot";
import type { LocatedTable } from "../sources";
import type { FieldSpec } from "../tables/table-spec";
import { cleanText } from "../text/fold";
import { fillText } from "../text/fill-text";
import type { Language } from "../text/local-text";
import { expectedText } from "./expected-text";
import { itemId } from "./item-id";
import { panelTexts } from "./panel-texts";
import type { FindingItem, FixView } from "./views";

/**
 * Findings as people read them, in their order. Repairs and reasons are offered only in the workbook `open` (a file of the
 * snapshot), since only its cells can be written, and not in a roll-up of ours, which the next roll-up replaces.
 */
export function findingItems(
  findings: readonly Finding[],
  snapshot: Snapshot,
  lang: Language,
  open: string | null = null,
): readonly FindingItem[] {
  const tableAt = tableFinder(snapshot);
  const workbook = snapshot.workbooks.find(({ file }) => file === open);
  const isOpen = workbook !== undefined && readStamp(workbook)?.kind !== "consolidated";
  const fixes = isOpen ? fixesByFinding(findings, workbook) : new Map<Finding, SafeFix>();
  return findings.map((finding, index): FindingItem => {
    const { rule, severity, at, reason } = finding;
    const table = tableAt(at.file, at.sheet);
    const field =
      at.row !== null && table !== undefined && at.row <= table.headerRow ? undefined : fieldAt(table, at.column);
    const { title, why, legalBasis } = ruleOf(rule);
    return {
      id: itemId(index, isOpen && at.file === open ? reasonKey(finding, table) : ""),
      rule,
      severity,
      file: at.file,
      sheet: at.sheet,
      row: at.row,
      column: at.column,
      place: placeText(finding, lang),
      heading: headingText(finding, table),
      value: fieldValueText(at.value, field?.kind),
      message: messageOf(finding, lang),
      expected: field === undefined ? "" : expectedText(field, lang),
      title: title[lang],
      why: why[lang],
      law: legalBasis,
      person: personText(finding, table),
      fix: fixView(fixes.get(finding), field, lang),
      mayExplain: isOpen && at.file === open && mayExplain(finding),
      reason: reason?.text ?? "",
    };
  });
}

/** Finds the table of a sheet, each sheet looked at once and only when a finding speaks of it. */
function tableFinder({ workbooks }: Snapshot): (file: string, sheet: string | null) => LocatedTable | undefined {
  const memo = headingMemo();
  const sheets = new Map<string, Map<string, Sheet>>();
  for (const { file, sheets: own } of workbooks) sheets.set(file, new Map(own.map((sheet) => [sheet.name, sheet])));
  const known = new Map<Sheet, LocatedTable | undefined>();
  return (file, name) => {
    const sheet = name === null ? undefined : sheets.get(file)?.get(name);
    if (sheet === undefined) return undefined;
    if (!known.has(sheet)) known.set(sheet, locateTable(file, sheet, memo)?.table);
    return known.get(sheet);
  };
}

function fixesByFinding(findings: readonly Finding[], workbook: Workbook): ReadonlyMap<Finding, SafeFix> {
  const own = findings.filter(({ at }) => at.file === workbook.file);
  return new Map(safeFixes(own, workbook).map((fix) => [fix.finding, fix]));
}

function fixView(fix: SafeFix | undefined, field: FieldSpec | undefined, lang: Language): FixView | null {
  if (fix === undefined) return null;
  const { fixable } = ruleOf(fix.finding.rule);
  return { to: fieldValueText(fix.to, field?.kind), why: fixable?.[lang] ?? "", changes: fix.changes };
}

function placeText({ at: { row, column } }: Finding, lang: Language): string {
  if (row !== null && column !== null) return cellName(row, column);
  if (row !== null) return fillText(panelTexts.row[lang], { row: row + 1 });
  return column === null ? "" : fillText(panelTexts.column[lang], { column: columnName(column) });
}

/** The heading as the sheet writes it: of a column that was understood, the words it was understood by. */
function headingText({ at: { column } }: Finding, table: LocatedTable | undefined): string {
  if (table === undefined || column === null) return "";
  const field = fieldAt(table, column);
  const written = field === undefined ? undefined : table.headings.get(field.key);
  if (written !== undefined && written !== "") return written;
  const cell = cellAt(table.sheet.grid, table.headerRow, column);
  return cell === null ? "" : cleanText(String(cell));
}

function personText({ at: { row } }: Finding, table: LocatedTable | undefined): string {
  return table?.table === "workers" && row !== null && row > table.headerRow ? nameInRow(table, row) : "";
}
