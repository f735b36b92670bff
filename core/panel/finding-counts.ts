import type { Finding } from "../finding";
import type { FindingCounts } from "./views";

/** How many findings there are of each kind; those with a kept reason apart. */
export function findingCounts(findings: readonly Pick<Finding, "severity" | "reason">[]): FindingCounts {
  const counts = { errors: 0, explains: 0, notes: 0, explained: 0 };
  for (const { severity, reason } of findings) {
    if (severity === "error") counts.errors++;
    else if (reason !== undefined) counts.explained++;
    else if (severity === "explain") counts.explains++;
    else counts.notes++;
  }
  return counts;
}
