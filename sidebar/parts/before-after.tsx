import type { JSX } from "preact";
import { pageTexts } from "../page-texts";
import { texts } from "../texts";
import { useWords } from "../use-words";

/** What a cell holds and what it will hold. */
export function BeforeAfter({ before, after }: { readonly before: string; readonly after: string }): JSX.Element {
  const say = useWords();
  const shown = (value: string): string => (value === "" ? say(texts.findings.blank) : value);
  return (
    <dl class="facts change">
      <div class="fact">
        <dt>{say(pageTexts.fix.before)}</dt>
        <dd class="change-before">{shown(before)}</dd>
      </div>
      <div class="fact">
        <dt>{say(pageTexts.fix.after)}</dt>
        <dd class="change-after">{shown(after)}</dd>
      </div>
    </dl>
  );
}
