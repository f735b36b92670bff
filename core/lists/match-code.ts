import { foldLabel, foldName } from "../text/fold";
import type { CodeItem, CodeList } from "./code-list";
import { listWith } from "./list-with";
import { nearest, type Spelling } from "./nearest";

/** A code list made ready for look-up. */
export interface CodeIndex {
  readonly list: CodeList;
  readonly byCode: ReadonlyMap<string, readonly CodeItem[]>;
  readonly byName: ReadonlyMap<string, readonly CodeItem[]>;
  readonly byLabel: ReadonlyMap<string, readonly CodeItem[]>;
  readonly spellings: readonly Spelling<CodeItem>[];
  /** Folded, longest first. */
  readonly leadingWords: readonly string[];
}

export type CodeMatch = { readonly code: string } | { readonly candidates: readonly CodeItem[] };

/** Two letters without their marks name anything and nothing: "My" is Mỹ or Malaysia's MY. They match only as they are listed. */
const TOO_SHORT = 2;

/** An index over a list, and over what a user's sheet adds to it. */
export function codeIndex(list: CodeList, extra: readonly CodeItem[] = []): CodeIndex {
  const whole = extra.length === 0 ? list : listWith(list, extra);
  const byCode = new Map<string, CodeItem[]>();
  const byName = new Map<string, CodeItem[]>();
  const byLabel = new Map<string, CodeItem[]>();
  const spellings: Spelling<CodeItem>[] = [];
  for (const item of whole.items) {
    add(byCode, foldName(item.code), item);
    for (const spelling of [item.name.vi, item.name.en, ...item.aliases]) {
      add(byName, foldName(spelling), item);
      add(byLabel, foldLabel(spelling), item);
      spellings.push({ label: foldLabel(spelling), of: item });
    }
  }
  const leadingWords = (whole.leadingWords ?? []).map(foldName).sort((a, b) => b.length - a.length);
  return { list: whole, byCode, byName, byLabel, spellings, leadingWords };
}

/**
 * The code a text stands for. Name, alias or code must agree up to `foldName` (Unicode form, tone placement, case, punctuation);
 * failing that, up to `foldLabel` (no marks at all), where exactly one entry answers. Anything else gives up to three candidates,
 * nearest first; none for blank text or where nothing is near. A likeness is never an answer.
 */
export function matchCode(index: CodeIndex, text: string): CodeMatch {
  const names = withoutLeadingWords(index, foldName(text));
  let several: readonly CodeItem[] = [];
  for (const name of names) {
    const items = itemsNamed(index, name);
    if (items.length === 1 && items[0] !== undefined) return { code: items[0].code };
    if (several.length === 0) several = items;
  }
  if (several.length > 0) return { candidates: several.slice(0, 3) };
  const labels = names.map(foldLabel);
  for (const label of labels) {
    const items = label.replace(/ /g, "").length > TOO_SHORT ? (index.byLabel.get(label) ?? []) : [];
    if (items.length === 1 && items[0] !== undefined) return { code: items[0].code };
    if (items.length > 1) return { candidates: items.slice(0, 3) };
  }
  return { candidates: nearest(labels[labels.length - 1] ?? "", index.spellings) };
}

/** By name or alias first; by code only where no other entry is spelled so once its marks are taken off. */
function itemsNamed(index: CodeIndex, name: string): readonly CodeItem[] {
  const named = index.byName.get(name);
  if (named !== undefined) return named;
  const coded = index.byCode.get(name) ?? [];
  if (coded.length === 0) return coded;
  const alike = (index.byLabel.get(foldLabel(name)) ?? []).filter((item) => !coded.includes(item));
  return [...coded, ...alike];
}

/** The text itself, then the text with its leading words taken off one after another. */
function withoutLeadingWords(index: CodeIndex, name: string): readonly string[] {
  const names = [name];
  for (let rest = name; ;) {
    const word = index.leadingWords.find((leading) => rest.startsWith(`${leading} `));
    if (word === undefined) return names;
    rest = rest.slice(word.length + 1);
    names.push(rest);
  }
}

function add(map: Map<string, CodeItem[]>, key: string, item: CodeItem): void {
  if (key === "") return;
  const items = map.get(key);
  if (items === undefined) map.set(key, [item]);
  else if (!items.includes(item)) items.push(item);
}
