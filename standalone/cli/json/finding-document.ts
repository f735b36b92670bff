import { cellName, type Finding, type Language, messageOf, type Severity } from "../../../core/index";
import type { FindingDocument, SeverityCounts } from "../json-contract";

/** A finding as the public contract has it. */
export function findingDocument(finding: Finding, lang: Language): FindingDocument {
  const { rule, severity, at, fix, reason } = finding;
  return {
    rule,
    severity,
    sheet: at.sheet,
    cell: at.row === null || at.column === null ? null : cellName(at.row, at.column),
    row: at.row === null ? null : at.row + 1,
    value: at.value,
    message: messageOf(finding, lang),
    fix: fix === undefined ? null : { to: fix.to },
    ...(reason === undefined ? {} : { reason: reason.text }),
  };
}

/** How many findings there are of each severity, those with a kept reason apart. */
export function severityCounts(findings: readonly Pick<Finding, "severity" | "reason">[]): SeverityCounts {
  const counts = { errors: 0, explains: 0, notes: 0 };
  for (const { severity, reason } of findings) if (reason === undefined) counts[keys[severity]]++;
  const explained = findings.length - counts.errors - counts.explains - counts.notes;
  return explained === 0 ? counts : { ...counts, explained };
}

const keys = { error: "errors", explain: "explains", note: "notes" } as const satisfies Record<
  Severity,
  keyof SeverityCounts
>;
