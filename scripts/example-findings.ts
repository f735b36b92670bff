import { createHash } from "node:crypto";
import { problemFinding, remarkFinding, unreadableFinding } from "../core/commands/file-findings";
import { check } from "../core/commands/check";
import { rollUpInputs } from "../core/commands/roll-up";
import type { Finding } from "../core/finding";
import type { RunOptions } from "../core/reading/run-options";
import type { FileExample, RuleExample, SheetExample } from "../core/rules/rule";
import { plainSheet, type Snapshot } from "../core/snapshot";
import { serialOfIso } from "../core/time/serial";

const TODAY = "2024-12-14";

/** What the product finds in a rule's example, by the path every user's files take. Days not stated are 14/12/2024. */
export function exampleFindings(example: RuleExample): readonly Finding[] {
  return example.kind === "file" ? fileFindings(example) : sheetFindings(example);
}

function sheetFindings({ files, command, options }: SheetExample): readonly Finding[] {
  const workbooks = Object.entries(files).map(([file, sheets]) => ({
    file,
    // Files with the same cells stand for files with the same bytes.
    sha256: createHash("sha256").update(JSON.stringify(sheets)).digest("hex"),
    savedOn: null,
    sheets: Object.entries(sheets).map(([name, grid]) => plainSheet(name, grid)),
  }));
  const run: RunOptions = {
    profile: options?.profile ?? null,
    to: options?.to ?? null,
    period: options?.period ?? null,
    asOf: options?.asOf === undefined ? null : day(options.asOf),
    today: day(TODAY),
  };
  return command === "check" ? checked({ workbooks }, run) : rolledUp({ workbooks }, run);
}

function checked(snapshot: Snapshot, run: RunOptions): readonly Finding[] {
  const result = check(snapshot, run);
  if ("option" in result) throw new Error(`an example asks for the unknown ${result.option} ${result.value}`);
  return result.files.flatMap((file) => file.findings);
}

function rolledUp(snapshot: Snapshot, run: RunOptions): readonly Finding[] {
  const result = rollUpInputs(snapshot, run);
  if ("option" in result) throw new Error(`an example asks for the unknown ${result.option} ${result.value}`);
  return result.findings;
}

function day(iso: string): number {
  const serial = serialOfIso(iso);
  if (serial === null) throw new Error(`an example has no day ${iso}`);
  return serial;
}

function fileFindings({ problem }: FileExample): readonly Finding[] {
  const file = "Xã Bình Trị.xlsx";
  if (problem === null) return [];
  switch (problem.rule) {
    case "file.not-found":
      return [unreadableFinding(file, null)];
    case "file.unreadable":
      return [unreadableFinding(file, problem.reason)];
    case "file.not-calculated":
      return [remarkFinding(file, problem)];
    default:
      return [problemFinding(file, problem)];
  }
}
