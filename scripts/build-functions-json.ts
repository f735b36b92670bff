import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type GuidedFunction, guidedFunctions, type Language } from "../core";

/**
 * The description of the custom functions that Excel reads, in one language.
 * https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json
 */
export function functionsJson(lang: Language): string {
  const described = {
    // One error value among thousands of cells must not be the answer for all of them.
    allowErrorForDataTypeAny: true,
    functions: guidedFunctions.map((one) => describedFunction(one, lang)),
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}

/** The files of a build, by their names. */
export const functionFiles: readonly (readonly [name: string, lang: Language])[] = [
  ["functions.json", "vi"],
  ["functions-en.json", "en"],
];

// The name is the id in every language: a formula must read the same on every screen.
function describedFunction({ spec: { id, parameters }, guide }: GuidedFunction, lang: Language): object {
  return {
    id,
    name: id,
    description: guide.summary[lang],
    parameters: parameters.map(({ key, name, kind, optional }) => ({
      name: name[lang],
      description: guide.parameters[key]?.[lang] ?? "",
      type: "any",
      dimensionality: kind === "range" ? "matrix" : "scalar",
      ...(optional ? { optional } : {}),
    })),
    result: { type: "any", dimensionality: "matrix" },
  };
}

if (process.argv[1]?.endsWith("build-functions-json.ts") === true) {
  const folder = process.argv[2];
  if (folder === undefined) throw new Error("say into which folder");
  for (const [name, lang] of functionFiles) writeFileSync(join(folder, name), functionsJson(lang));
}
