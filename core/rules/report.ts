import type { Finding, Place } from "../finding";
import type { Fix } from "../change";
import type { Issue } from "../fields/parsed";
import { severities } from "./severities";

/** A finding from an issue and the place it stands in. Its severity is the rule's; a safe repair becomes a change of that one cell. */
export function reportAt(at: Place, issue: Issue): Finding {
  const severity = severities[issue.rule];
  const fix: Fix | null =
    issue.to === undefined || at.sheet === null || at.row === null || at.column === null
      ? null
      : {
          to: issue.to,
          changes: [{ kind: "put-cells", sheet: at.sheet, row: at.row, column: at.column, cells: [[issue.to]] }],
        };
  const base = { rule: issue.rule, severity, at, params: issue.params, ...(fix === null ? {} : { fix }) };
  return base as Finding; // rule and params come from one Issue, which pairs them
}
