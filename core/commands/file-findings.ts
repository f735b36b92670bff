import type { Fix } from "../change";
import type { FileProblem, FileRemark } from "../file-problem";
import { type Finding, filePlace } from "../finding";
import type { Issue } from "../fields/parsed";
import { reportAt } from "../rules/report";

/** The finding that a file which cannot be read gives cause to. */
export function problemFinding(file: string, problem: FileProblem): Finding {
  const { rule, ...params } = problem;
  return reportAt(filePlace(file), { rule, params } as Issue); // a problem's members are its rule's params, by the type of both
}

/** The finding of something the reader could read around. */
export function remarkFinding(file: string, remark: FileRemark): Finding {
  const { sheet, row, column, count } = remark;
  return reportAt({ file, sheet, row, column, value: null }, { rule: remark.rule, params: { count } });
}

/** A finding about a file that is not there, or that the system will not let us read. */
export function unreadableFinding(file: string, reason: string | null): Finding {
  return reportAt(
    filePlace(file),
    reason === null ? { rule: "file.not-found", params: {} } : { rule: "file.unreadable", params: { reason } },
  );
}

/** The safe repairs among findings, each with what stands there now. */
export function fixesOf(findings: readonly Finding[]): readonly { readonly finding: Finding; readonly fix: Fix }[] {
  return findings.flatMap((finding) => (finding.fix === undefined ? [] : [{ finding, fix: finding.fix }]));
}
