import type { CodeItem } from "./code-list";

/** A code-list entry on one line: code, Vietnamese name, English name, spellings seen in sheets. */
export function codeItem(
  code: string,
  vi: string,
  en: string,
  aliases: readonly string[] = [],
  more: Pick<CodeItem, "group" | "flags"> = {},
): CodeItem {
  return { code, name: { vi, en }, aliases, ...more };
}
