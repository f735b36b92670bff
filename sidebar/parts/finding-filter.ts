import type { FindingItem, RuleId } from "../../core/index";
import { foldWords } from "../fold-words";

/** Findings as the officer sorts them: a kept reason is a kind of its own. */
export type FindingKind = "error" | "explain" | "note" | "explained";

export const findingKinds: readonly FindingKind[] = ["error", "explain", "note", "explained"];

export interface FindingFilter {
  /** `null`: all. */
  readonly kind: FindingKind | null;
  readonly rule: RuleId | null;
  readonly file: string | null;
  /** Part of a name, a place or a value; "": all. */
  readonly words: string;
}

export const noFilter: FindingFilter = { kind: null, rule: null, file: null, words: "" };

export function kindOf(item: FindingItem): FindingKind {
  return item.reason === "" ? item.severity : "explained";
}

/** What there is to choose from, each with how many. */
export interface FindingFacets {
  readonly kinds: ReadonlyMap<FindingKind, number>;
  readonly rules: readonly { readonly rule: RuleId; readonly title: string; readonly count: number }[];
  readonly files: readonly { readonly file: string; readonly count: number }[];
}

/** Counts of a list, the rules with most findings first. */
export function facetsOf(items: readonly FindingItem[]): FindingFacets {
  const kinds = new Map<FindingKind, number>();
  const rules = new Map<RuleId, { readonly title: string; count: number }>();
  const files = new Map<string, number>();
  for (const item of items) {
    const kind = kindOf(item);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    files.set(item.file, (files.get(item.file) ?? 0) + 1);
    const rule = rules.get(item.rule);
    if (rule === undefined) rules.set(item.rule, { title: item.title, count: 1 });
    else rule.count += 1;
  }
  return {
    kinds,
    rules: [...rules]
      .map(([rule, { title, count }]) => ({ rule, title, count }))
      .sort((a, b) => b.count - a.count || (a.title < b.title ? -1 : 1)),
    files: [...files].map(([file, count]) => ({ file, count })),
  };
}

/** The filter without what no finding has any more: after another check a choice may be gone from its list. */
export function stillThere(filter: FindingFilter, facets: FindingFacets): FindingFilter {
  const { kind, rule, file } = filter;
  return {
    ...filter,
    kind: kind !== null && facets.kinds.has(kind) ? kind : null,
    rule: facets.rules.some((known) => known.rule === rule) ? rule : null,
    file: facets.files.some((known) => known.file === file) ? file : null,
  };
}

/** Folded texts of items, made when they are first searched and kept for the next letter typed. */
const folded = new WeakMap<FindingItem, string>();

function searchText(item: FindingItem): string {
  const known = folded.get(item);
  if (known !== undefined) return known;
  const text = foldWords(`${item.person}\n${item.place}\n${item.value}\n${item.heading}`);
  folded.set(item, text);
  return text;
}

export function filterFindings(items: readonly FindingItem[], filter: FindingFilter): readonly FindingItem[] {
  const words = foldWords(filter.words.trim());
  if (filter.kind === null && filter.rule === null && filter.file === null && words === "") return items;
  return items.filter(
    (item) =>
      (filter.kind === null || kindOf(item) === filter.kind) &&
      (filter.rule === null || item.rule === filter.rule) &&
      (filter.file === null || item.file === filter.file) &&
      (words === "" || searchText(item).includes(words)),
  );
}
