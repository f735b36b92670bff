import type { UnitQuota } from "../context";
import type { CellReaders } from "../fields/cell-readers";
import type { Finding } from "../finding";
import type { CodeLists } from "../lists/code-list";
import { reportAt } from "../rules/report";
import type { LocatedTable } from "../sources";
import { rangeText } from "../text/number-text";
import type { LocatedWorkbook } from "./locate-workbook";
import { readQuotas } from "./read-quotas";
import { readSettingsRows } from "./read-settings-rows";
import type { UnitFinder } from "./unit-finder";

/** Quotas from every quota sheet among the inputs. The same quota said twice is one; two different ones for a unit and year are told, and the first in file order stands. */
export function gatherQuotas(
  workbooks: readonly LocatedWorkbook[],
  readers: CellReaders,
  lists: CodeLists,
  finder: UnitFinder,
  year: number,
): { readonly quotas: readonly UnitQuota[]; readonly findings: readonly Finding[] } {
  const kept = new Map<string, UnitQuota>();
  const findings: Finding[] = [];
  for (const { tables, stamp } of workbooks) {
    for (const table of tables.filter((t) => t.table === "quotas").flatMap(byYear)) {
      const rows = readSettingsRows(table, readers);
      const read = readQuotas(table, rows.rows, lists.quotaKind, finder, year);
      // What a sheet of ours holds was told when it was made.
      if (stamp?.kind !== "consolidated") findings.push(...rows.findings, ...read.findings);
      for (const { quota, at } of read.quotas) {
        const key = `${String(quota.unit)} ${quota.measure} ${String(quota.yearFrom)} ${String(quota.yearTo)} ${quota.kind === "average" ? "average" : ""}`;
        const first = kept.get(key);
        if (first === undefined) kept.set(key, quota);
        else if (first.min !== quota.min || first.max !== quota.max) {
          const unit = finder.table.units[quota.unit]?.name ?? "";
          const params = { unit, year: String(quota.yearFrom), first: quotaText(first), second: quotaText(quota) };
          findings.push(reportAt(at, { rule: "quota.conflicting", params }));
        }
      }
    }
  }
  return { quotas: [...kept.values()], findings };
}

/** A sheet with one column a year is read once for each. */
function byYear(table: LocatedTable): readonly LocatedTable[] {
  const others = table.otherYears.map(({ column, heading }) => ({
    ...table,
    columns: new Map(table.columns).set("quota", column),
    headings: new Map(table.headings).set("quota", heading),
  }));
  return [table, ...others];
}

function quotaText(quota: UnitQuota): string {
  return rangeText(quota.min, quota.max, quota.floor, quota.measure === "highIncomeShare");
}
