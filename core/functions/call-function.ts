import { fillText } from "../text/fill-text";
import { customFunctions } from "./all-functions";
import { blankGrid, gridOf } from "./arguments";
import type { FunctionEnv, FunctionResult } from "./function-spec";
import { functionTexts } from "./texts";

/**
 * Answers a custom function. Arguments may be values or ranges (rows of values); more of them than the function has are left alone.
 * Bad input is an error with a sentence for the cell, or texts among the values. Pure: the day comes with `env`.
 */
export function callFunction(id: string, args: readonly unknown[], env: FunctionEnv): FunctionResult {
  const spec = customFunctions.find((known) => known.id === id);
  if (spec === undefined) return { error: fillText(functionTexts.unknown[env.lang], { id }) };
  const grids = spec.parameters.map((_, at) => gridOf(args[at]));
  const lacking = spec.parameters.find(({ optional }, at) => !optional && grids[at] === null);
  if (lacking !== undefined) {
    return { error: fillText(functionTexts.missing[env.lang], { name: lacking.name[env.lang] }) };
  }
  return spec.run(
    grids.map((grid) => grid ?? blankGrid),
    env,
  );
}
