import type { Finding } from "../finding";
import type { LocatedWorkbook } from "../reading/locate-workbook";
import type { LocatedTable } from "../sources";
import type { KeptReason } from "./kept-reason";
import { mayExplain, reasonKey } from "./reason-key";
import { readReasonLines, reasonsSheetOf } from "./reasons-sheet";

/** Findings with the reasons that their workbooks keep for them. An error is never explained away. */
export function withReasons(findings: readonly Finding[], workbooks: readonly LocatedWorkbook[]): readonly Finding[] {
  const kept = new Map<string, ReadonlyMap<string, KeptReason>>();
  const tables = new Map<string, ReadonlyMap<string, LocatedTable>>();
  for (const { workbook, tables: located } of workbooks) {
    const sheet = reasonsSheetOf(workbook);
    if (sheet === undefined) continue;
    kept.set(workbook.file, new Map(readReasonLines(sheet).map(({ key, reason }) => [key, reason])));
    tables.set(workbook.file, new Map(located.map((table) => [table.sheet.name, table])));
  }
  if (kept.size === 0) return findings;
  return findings.map((finding) => {
    const { file, sheet } = finding.at;
    const reasons = kept.get(file);
    if (reasons === undefined || !mayExplain(finding)) return finding;
    const reason = reasons.get(reasonKey(finding, tables.get(file)?.get(sheet ?? "")));
    return reason === undefined ? finding : { ...finding, reason };
  });
}
