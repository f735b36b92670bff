import type { Backend, ChosenFile, ChosenItem, LinkedChoice } from "../backend";

/** Spreadsheets that were found, and which of them are not ticked, by their place in the list. */
export interface FoundSources {
  readonly found: readonly LinkedChoice[];
  readonly left: ReadonlySet<number>;
}

/** What a job reads: files, and spreadsheets that the host fetches. */
export interface Chosen {
  readonly files: readonly ChosenFile[];
  readonly sources: FoundSources;
}

const nothing: Chosen = { files: [], sources: { found: [], left: new Set() } };

/**
 * What was chosen last, for as long as the panel is open: whoever looks at another page, or checks a result against the sources it
 * was made from, need not choose again.
 */
const kept = new WeakMap<Backend, Chosen>();

export function keptChoice(backend: Backend): Chosen {
  return kept.get(backend) ?? nothing;
}

export function keepChoice(backend: Backend, chosen: Chosen): void {
  kept.set(backend, chosen);
}

function tickedOf({ found, left }: FoundSources): readonly LinkedChoice[] {
  return found.filter((_, index) => !left.has(index));
}

/** Everything to be read, files first. */
export function itemsOf({ files, sources }: Chosen): readonly ChosenItem[] {
  return [...files, ...tickedOf(sources)];
}
