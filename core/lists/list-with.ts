import { foldName } from "../text/fold";
import type { CodeItem, CodeList } from "./code-list";

/**
 * A shipped list extended by the rows of a user's sheet. A row with a code the list already has adds its name and spellings to
 * that entry (and its group and flags, where it gives them); any other row is a new entry at the end.
 */
export function listWith(list: CodeList, extra: readonly CodeItem[]): CodeList {
  const items = [...list.items];
  for (const item of extra) {
    const index = items.findIndex((known) => foldName(known.code) === foldName(item.code));
    const known = items[index];
    if (known === undefined) items.push(item);
    else items[index] = joined(known, item);
  }
  return { ...list, items };
}

function joined(known: CodeItem, more: CodeItem): CodeItem {
  const seen = new Set([foldName(known.name.vi), foldName(known.name.en)]);
  const aliases = [...known.aliases, more.name.vi, more.name.en, ...more.aliases].filter((alias) => {
    const key = foldName(alias);
    if (key === "" || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return {
    ...known,
    aliases,
    ...(more.group === undefined ? {} : { group: more.group }),
    ...(more.flags === undefined ? {} : { flags: more.flags }),
  };
}
