import { cutText } from "./xml-text";

const longestName = 31;

function legal(name: string): string {
  const cleaned = name
    .replace(/[[\]:*?/\\\u0000-\u001f\ufffe\uffff]/g, " ")
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd")
    .replace(/^['\s]+|['\s]+$/g, "");
  const short = cutText(cleaned, longestName).replace(/['\s]+$/, "");
  // Excel keeps the name History for itself.
  return short === "" || short.toLowerCase() === "history" ? `${short}_` : short;
}

/**
 * Names that Excel accepts, in the same order: at most 31 UTF-16 units, none of `[ ] : * ? / \`, no apostrophe at either end,
 * unique whatever the case. Legal and unique names come back unchanged; a clash gets " (2)", " (3)"…
 */
export function legalSheetNames(names: readonly string[], taken: readonly string[] = []): string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return names.map((name) => {
    const wanted = legal(name);
    let unique = wanted;
    for (let turn = 2; used.has(unique.toLowerCase()); turn++) {
      const suffix = ` (${String(turn)})`;
      unique = cutText(wanted, longestName - suffix.length) + suffix;
    }
    used.add(unique.toLowerCase());
    return unique;
  });
}

/** A sheet name as a formula writes it: always in apostrophes, its own doubled. */
export function quotedSheetName(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
