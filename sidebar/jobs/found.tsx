import type { JSX } from "preact";
import { countText, type FindingCounts, type FindingItem } from "../../core/index";
import { FindingList } from "../parts/finding-list";
import { useWords } from "../use-words";
import { Fold } from "./fold";
import { jobTexts } from "./texts";

export interface FoundProps {
  readonly counts: FindingCounts;
  readonly items: readonly FindingItem[];
}

/** What was found in the files; the list is folded, because mending it is the units' work. */
export function Found({ counts, items }: FoundProps): JSX.Element {
  const say = useWords();
  if (items.length === 0) return <p>{say(jobTexts.findingsNone)}</p>;
  const { errors, explains, notes, explained } = counts;
  const words = [
    say(jobTexts.findingCounts, {
      errors: countText(errors),
      explains: countText(explains),
      notes: countText(notes),
    }),
    ...(explained > 0 ? [say(jobTexts.explainedCount, { count: countText(explained) })] : []),
  ];
  return <Fold title={words.join(", ")}>{() => <FindingList items={items} />}</Fold>;
}
