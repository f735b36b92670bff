import type { CodeLists } from "../lists/code-list";
import type { BadOption, RunOptions } from "../reading/run-options";
import type { RollUpResult } from "../rollup/roll-up-result";
import { rollUp } from "../rollup/roll-up";
import { withReasons } from "../reasons/with-reasons";
import type { Snapshot } from "../snapshot";
import { inOrder } from "./finding-order";
import { type Inputs, readInputs } from "./read-inputs";

/** Reads the inputs and rolls them up to the level asked for. Refused rows and files are in the findings; nothing is dropped in silence. */
export function rollUpInputs(snapshot: Snapshot, options: RunOptions, lists?: CodeLists): RollUpResult | BadOption {
  const inputs = readInputs(snapshot, options, lists);
  if ("option" in inputs) return inputs;
  return rollUpRead(inputs, snapshot);
}

/** Rolls up inputs that have been read. */
export function rollUpRead(inputs: Inputs, snapshot: Snapshot): RollUpResult {
  const result = rollUp(inputs.reading, inputs.context);
  return { ...result, findings: inOrder(withReasons(result.findings, inputs.workbooks), snapshot) };
}
