import type { Finding } from "../finding";
import type { Snapshot } from "../snapshot";

/** Findings as a reader walks the files: by file, sheet, row and column; those about a whole file or sheet come first. Stable within a cell. */
export function inOrder(findings: readonly Finding[], snapshot: Snapshot): readonly Finding[] {
  const files = new Map(snapshot.workbooks.map((workbook, at) => [workbook.file, at]));
  const sheets = new Map(
    snapshot.workbooks.flatMap(({ file, sheets: all }) =>
      all.map((sheet, at) => [JSON.stringify([file, sheet.name]), at] as const),
    ),
  );
  const keyOf = ({ at }: Finding): readonly number[] => [
    files.get(at.file) ?? -1,
    at.sheet === null ? -1 : (sheets.get(JSON.stringify([at.file, at.sheet])) ?? -1),
    at.row ?? -1,
    at.column ?? -1,
  ];
  return findings
    .map((finding) => ({ finding, key: keyOf(finding) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ finding }) => finding);
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < a.length; at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
