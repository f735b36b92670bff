import type { JSX } from "preact";
import { countText } from "../../core/index";
import { Button } from "../parts/button";
import { WindowedList } from "../parts/windowed-list";
import { useWords } from "../use-words";
import type { FoundSources } from "./kept-files";
import { jobTexts } from "./texts";

export interface SourceListProps {
  readonly sources: FoundSources;
  readonly onChange: (sources: FoundSources) => void;
}

/** The spreadsheets that were found, each with a box to tick. */
export function SourceList({ sources, onChange }: SourceListProps): JSX.Element {
  const say = useWords();
  const { found, left } = sources;
  const ticked = found.length - left.size;
  const tick = (index: number, isTicked: boolean): void => {
    const next = new Set(left);
    if (isTicked) next.delete(index);
    else next.add(index);
    onChange({ found, left: next });
  };
  const isAll = left.size === 0;
  return (
    <div class="jobs-files">
      <div class="jobs-line">
        <p class="jobs-strong">
          {say(jobTexts.sourcesTicked, { count: countText(ticked), all: countText(found.length) })}
        </p>
        <Button
          kind="link"
          onPress={() => onChange({ found, left: new Set(isAll ? found.map((_, index) => index) : []) })}
        >
          {say(isAll ? jobTexts.tickNone : jobTexts.tickAll)}
        </Button>
      </div>
      <WindowedList
        items={found.map((source, index) => ({ ...source, index }))}
        keyOf={({ index }) => String(index)}
        estimate={40}
        label={say(jobTexts.sourcesTitle)}
      >
        {({ name, isKept, index }) => (
          <label class="check jobs-source">
            <input
              type="checkbox"
              checked={!left.has(index)}
              onChange={(event) => tick(index, event.currentTarget.checked)}
            />
            <span class="jobs-file-name">{name}</span>
            {isKept ? <span class="soft jobs-nowrap">{say(jobTexts.sourceKept)}</span> : null}
          </label>
        )}
      </WindowedList>
    </div>
  );
}
