/**
 * Arguments as they can be sent to the engine: values and rows of values, no more of them than the function has. An error value of a
 * cell becomes its text, "#N/A"; anything else that is no value, such as Excel's description of the call, is left out.
 */
export function plainArguments(args: readonly unknown[], count: number): readonly unknown[] {
  return args.slice(0, count).map(plain);
}

function plain(argument: unknown): unknown {
  if (Array.isArray(argument)) return argument.map(plain);
  if (typeof argument !== "object" || argument === null) return typeof argument === "function" ? null : argument;
  return "code" in argument && typeof argument.code === "string" && argument.code.startsWith("#")
    ? argument.code
    : null;
}
