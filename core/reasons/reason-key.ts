import { isBlankCell } from "../fields/cell-schema";
import type { Finding } from "../finding";
import type { CellValue } from "../grid";
import { rowRules } from "../rules/row-rules";
import type { LocatedTable } from "../sources";
import { tables } from "../tables/all-tables";
import type { FieldSpec } from "../tables/table-spec";
import { cleanText, foldName } from "../text/fold";
import { dateKey, personKey } from "./row-person";

/** Facts of a remark that are the row's own. Others (the day of the check, where a like row stands) change without the row changing. */
const FACTS = ["ended", "departed", "returned", "sexInRow", "yearInRow"] as const;
const LONGEST = 200;

/** True where a written reason may stand instead of a repair: of what is no error, and stands in a sheet that can be read. */
export function mayExplain({ rule, severity, at }: Pick<Finding, "rule" | "severity" | "at">): boolean {
  return severity !== "error" && at.sheet !== null && !rule.startsWith("file.");
}

/**
 * By what a finding is known again after rows were sorted or moved: its rule, the person (elsewhere the row's first words, or the
 * sheet), the column, what stands there, and the facts of the row that the remark speaks of. When one of these changes, the
 * reason given no longer holds. The same spelling of dates and numbers in a register and in the roll-up made of it.
 */
export function reasonKey(finding: Finding, table: LocatedTable | undefined): string {
  const { rule, at } = finding;
  const params: Readonly<Record<string, string | number>> = finding.params;
  const field = fieldAt(table, at.column);
  // A register may lack the column that its roll-up has: then the rule tells which it would be.
  const about = field?.key ?? rowRules.find(({ id }) => id === rule)?.field ?? "";
  const facts = FACTS.flatMap((name) => {
    const fact = params[name];
    return fact === undefined ? [] : [String(fact)];
  });
  return JSON.stringify([rule, ownerOf(finding, table), about, valueKey(at.value, field), ...facts]);
}

/** The field that a column of a table holds; of columns split by sex, the field that both hold. */
export function fieldAt(table: LocatedTable | undefined, column: number | null): FieldSpec | undefined {
  if (table === undefined || column === null) return undefined;
  let fields = fieldsByColumn.get(table);
  if (fields === undefined) {
    fields = columnFields(table);
    fieldsByColumn.set(table, fields);
  }
  return fields.get(column);
}

/** Thousands of findings ask of the same few columns. */
const fieldsByColumn = new WeakMap<LocatedTable, ReadonlyMap<number, FieldSpec>>();

function columnFields({ table, columns, split }: LocatedTable): ReadonlyMap<number, FieldSpec> {
  const specs: readonly FieldSpec[] = tables[table].fields;
  const fields = new Map<number, FieldSpec>();
  for (const [key, column] of columns) {
    const spec = specs.find((field) => field.key === key);
    if (spec !== undefined) fields.set(column, spec);
    if (spec === undefined || split?.field !== key) continue;
    fields.set(split.men, spec).set(split.women, spec);
  }
  return fields;
}

function ownerOf({ at }: Finding, table: LocatedTable | undefined): string {
  const { sheet, row } = at;
  if (table === undefined || row === null || row <= table.headerRow) return plain(sheet ?? "");
  if (table.table === "workers") return plain(personKey(table, row));
  const first = (table.sheet.grid[row] ?? []).find((cell) => typeof cell === "string" && /\p{L}{2}/u.test(cell));
  return plain(`${sheet ?? ""} ${foldName(String(first ?? ""))}`);
}

function valueKey(value: CellValue, field: FieldSpec | undefined): string {
  if (isBlankCell(value)) return "";
  switch (field?.kind) {
    case "date":
      return plain(dateKey(value));
    case "identity":
    case "phone":
      return plain(String(value).replace(/[\s.\-']/g, ""));
    default:
      return plain(cleanText(String(value)));
  }
}

/** Without what a workbook file cannot hold, so that it comes back from one unchanged. */
function plain(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, "")
    .slice(0, LONGEST)
    .replace(/[\ud800-\udbff]$/, "");
}
