import type { FunctionResult, Language } from "../../core/index";
import { functionIds } from "./function-ids";
import { plainArguments } from "./plain-arguments";
import { functionTexts } from "./texts";

/** Answers a custom function of core; see core/functions. */
export type FunctionCall = (id: string, args: readonly unknown[]) => Promise<FunctionResult>;

/**
 * Tells Excel which code answers each custom function. Called as soon as the page is loaded, since Excel may ask before the panel is
 * drawn; `call` waits for the engine itself.
 */
export function registerFunctions(call: FunctionCall, lang: () => Language): void {
  for (const [id, count] of Object.entries(functionIds)) {
    CustomFunctions.associate(id, async (...args: readonly unknown[]) => {
      const result = await call(id, plainArguments(args, count)).catch(() => null);
      if (result === null) throw cellError(CustomFunctions.ErrorCode.notAvailable, functionTexts.notAnswered[lang()]);
      if ("error" in result) throw cellError(CustomFunctions.ErrorCode.invalidValue, result.error);
      // Excel shows null in a range as 0. https://github.com/OfficeDev/office-js/issues/1503
      return result.values.map((row) => row.map((cell) => cell ?? ""));
    });
  }
}

/** The error shows in the cell, its message where the cell is pointed at. */
function cellError(code: CustomFunctions.ErrorCode, message: string): Error {
  return new CustomFunctions.Error(code, message) as unknown as Error; // it extends Error, which the typings leave out
}
