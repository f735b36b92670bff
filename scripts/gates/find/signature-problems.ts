import { createHash } from "node:crypto";
import type { FunctionSpec } from "../../../core";

/** What stands in excel-addin/functions/signatures.json. */
export interface SignatureRecord {
  /** The version of the product for which it was recorded. */
  readonly version: string;
  /** Of everything Excel is told about the functions. */
  readonly sha256: string;
  readonly functions: Readonly<Record<string, RecordedFunction>>;
}

interface RecordedFunction {
  readonly since: string;
  /** By key, in their order. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** What the functions are now: the record that would be written. */
export function recordOf(
  specs: readonly Pick<FunctionSpec, "id" | "parameters">[],
  described: string,
  version: string,
  before: SignatureRecord | null,
): SignatureRecord {
  const functions = specs.map(({ id, parameters }): readonly [string, RecordedFunction] => [
    id,
    {
      since: before?.functions[id]?.since ?? version,
      parameters: Object.fromEntries(
        parameters.map(({ key, optional, kind }) => [key, optional ? `${kind}, optional` : kind]),
      ),
    },
  ]);
  return {
    version,
    sha256: createHash("sha256").update(described).digest("hex"),
    functions: Object.fromEntries(functions),
  };
}

/**
 * What is wrong with the functions as they are now against those recorded. Formulas in officers' files call released functions, and
 * Excel keeps an old description of them for about a day, so their parameters never change: a new function is made instead.
 */
export function brokenSignatures(now: SignatureRecord, recorded: SignatureRecord): readonly string[] {
  return Object.entries(recorded.functions).flatMap(([id, { since, parameters }]) => {
    const found = now.functions[id];
    if (found === undefined) return [`${id} was released with ${since} and is gone`];
    const is = inWords(found.parameters);
    const was = inWords(parameters);
    return is === was
      ? []
      : [`${id} was released with ${since} as (${was}) and is now (${is}): make a new function instead`];
  });
}

function inWords(parameters: RecordedFunction["parameters"]): string {
  return Object.entries(parameters)
    .map(([key, kind]) => `${key}: ${kind}`)
    .join("; ");
}

/** What is to be done before a build may go out; empty when the record holds. */
export function signatureProblems(now: SignatureRecord, recorded: SignatureRecord | null): readonly string[] {
  const record = "npx tsx scripts/gates/signatures.ts --record";
  if (recorded === null) return [`nothing is recorded yet: ${record}`];
  const broken = brokenSignatures(now, recorded);
  if (broken.length > 0) return broken;
  if (now.sha256 === recorded.sha256) return [];
  return now.version === recorded.version
    ? [
        `functions.json changed, and version ${now.version} is already recorded: raise "version" in package.json, then ${record}`,
      ]
    : [`functions.json changed: ${record}`];
}
