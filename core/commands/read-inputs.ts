import type { Context } from "../context";
import type { Finding } from "../finding";
import { filePlace } from "../finding";
import type { CodeLists } from "../lists/code-list";
import { shippedLists } from "../lists/shipped-lists";
import { headingMemo } from "../reading/header-block";
import { type LocatedWorkbook, locateWorkbook } from "../reading/locate-workbook";
import { type MadeContext, makeContext } from "../reading/make-context";
import { readSources } from "../reading/read-sources";
import type { BadOption, RunOptions } from "../reading/run-options";
import { reportAt } from "../rules/report";
import type { Snapshot, Workbook } from "../snapshot";
import type { Reading, RowCounts } from "../sources";

/** Everything the inputs say, read once: what both checking and rolling up begin with. */
export interface Inputs {
  readonly context: Context;
  readonly made: MadeContext;
  readonly workbooks: readonly LocatedWorkbook[];
  readonly reading: Reading;
  /** Row counts of `reading.tables`, by position. */
  readonly counts: readonly RowCounts[];
}

/**
 * Reads all workbooks: finds tables, joins settings, reads rows. Files are taken in the order of their names, so the order in which
 * they were given changes nothing; one with the same bytes as another is read once, and told.
 */
export function readInputs(
  snapshot: Snapshot,
  options: RunOptions,
  lists: CodeLists = shippedLists,
): Inputs | BadOption {
  const { kept, findings } = withoutCopies(
    [...snapshot.workbooks].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)),
  );
  const memo = headingMemo();
  const workbooks = kept.map((workbook) => locateWorkbook(workbook, memo));
  const made = makeContext(workbooks, options, lists);
  if ("option" in made) return made;
  const { reading, counts } = readSources(workbooks, made);
  const all = [...findings, ...workbooks.flatMap((w) => w.findings), ...made.findings, ...reading.findings];
  return { context: made.context, made, workbooks, reading: { ...reading, findings: all }, counts };
}

function withoutCopies(workbooks: readonly Workbook[]): {
  readonly kept: readonly Workbook[];
  readonly findings: readonly Finding[];
} {
  const firsts = new Map<string, string>();
  const kept: Workbook[] = [];
  const findings: Finding[] = [];
  for (const workbook of workbooks) {
    const first = workbook.sha256 === null ? undefined : firsts.get(workbook.sha256);
    if (first !== undefined) {
      findings.push(reportAt(filePlace(workbook.file), { rule: "file.same-twice", params: { other: first } }));
      continue;
    }
    if (workbook.sha256 !== null) firsts.set(workbook.sha256, workbook.file);
    kept.push(workbook);
  }
  return { kept, findings };
}
