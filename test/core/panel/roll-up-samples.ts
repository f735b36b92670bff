import { rollUpInputs } from "../../../core/commands/roll-up";
import type { RunOptions } from "../../../core/reading/run-options";
import type { RollUpResult } from "../../../core/rollup/roll-up-result";
import type { Workbook } from "../../../core/snapshot";
import { serialOfIso } from "../../../core/time/serial";
import { inputsOf } from "../../samples/engine-results";
import { madeSet } from "../../samples/made-sets";
import { openWorkbook } from "../../samples/open-workbook";

/** A sample set as the product sees it: its workbooks, the options of its run, and its roll-up. */
export interface RolledSample {
  readonly workbooks: readonly Workbook[];
  readonly options: RunOptions;
  readonly result: RollUpResult;
}

const known = new Map<string, Promise<RolledSample>>();

export function rolledSample(name: string): Promise<RolledSample> {
  const before = known.get(name);
  if (before !== undefined) return before;
  const making = make(name);
  known.set(name, making);
  return making;
}

async function make(name: string): Promise<RolledSample> {
  const { set, files } = await madeSet(name);
  const workbooks = [...inputsOf(set, files)].map(([file, bytes]) => openWorkbook(file, bytes));
  const { profile, to, period, asOf: iso } = set.options;
  const asOf = serialOfIso(iso) ?? 0;
  const options = { profile, to, period, asOf, today: asOf + 20 };
  const result = rollUpInputs({ workbooks }, options);
  if ("option" in result) throw new Error(`bad option ${result.option}`);
  return { workbooks, options, result };
}

/** Texts with a place that nothing filled. */
export function unfilled(value: unknown): readonly string[] {
  return (JSON.stringify(value).match(/"(?:[^"\\]|\\.)*"/g) ?? []).filter((text) =>
    /\{\w+\}|undefined|NaN|\[object/.test(text),
  );
}
