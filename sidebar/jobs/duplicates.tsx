import type { JSX } from "preact";
import { countText, type RollUpView } from "../../core/index";
import { WindowedList } from "../parts/windowed-list";
import { useWords } from "../use-words";
import { Fold } from "./fold";
import { jobTexts } from "./texts";

export interface DuplicatesProps {
  readonly duplicates: RollUpView["duplicates"];
  readonly count: number;
}

/** Persons found more than once, with all their places: the first counts. */
export function Duplicates({ duplicates, count }: DuplicatesProps): JSX.Element {
  const say = useWords();
  if (count === 0 && duplicates.length === 0) return <p>{say(jobTexts.duplicatesNone)}</p>;
  return (
    <>
      <p>{say(jobTexts.duplicatesNote, { count: countText(count) })}</p>
      <Fold title={say(jobTexts.duplicatesList, { count: countText(duplicates.length) })}>
        {() => (
          <WindowedList
            items={duplicates.map(({ places }, index) => ({ places, index }))}
            keyOf={({ index }) => String(index)}
            estimate={96}
            label={say(jobTexts.duplicatesTitle)}
          >
            {({ places }) => (
              <ol class="jobs-row jobs-places">
                {places.map((place, index) => (
                  <li key={index}>
                    {place}{" "}
                    <span class="soft">({say(index === 0 ? jobTexts.countedHere : jobTexts.notCountedHere)})</span>
                  </li>
                ))}
              </ol>
            )}
          </WindowedList>
        )}
      </Fold>
    </>
  );
}
