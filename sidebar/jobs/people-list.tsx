import type { JSX } from "preact";
import { useId, useMemo, useState } from "preact/hooks";
import { countText, type DrillRow } from "../../core/index";
import { foldWords } from "../fold-words";
import { WindowedList } from "../parts/windowed-list";
import { useWords } from "../use-words";
import { jobTexts } from "./texts";

/** Fewer than these are seen at a glance. */
const SEARCHED_FROM = 8;

interface Person {
  readonly row: DrillRow;
  readonly key: string;
}

/** The rows behind a figure, each with its file, sheet and row; names can be searched without tone marks. */
export function PeopleList({ rows }: { readonly rows: readonly DrillRow[] }): JSX.Element {
  const say = useWords();
  const searchId = useId();
  const [query, setQuery] = useState("");
  const people = useMemo(() => rows.map((row, index): Person => ({ row, key: String(index) })), [rows]);
  // Folded when the first letter is typed, not before: most lists are only read.
  const isSearched = query.trim() !== "";
  const folded = useMemo(
    () => (isSearched ? rows.map(({ name, unit, file }) => foldWords(`${name}\n${unit}\n${file}`)) : []),
    [rows, isSearched],
  );
  const shown = useMemo(() => {
    const words = foldWords(query.trim());
    return words === "" ? people : people.filter((_, index) => folded[index]?.includes(words) === true);
  }, [people, folded, query]);
  const files = useMemo(() => new Set(rows.map(({ file }) => file)).size, [rows]);

  if (rows.length === 0) return <p>{say(jobTexts.noRows)}</p>;
  return (
    <>
      {rows.length < SEARCHED_FROM ? null : (
        <div class="field">
          <label for={searchId}>{say(jobTexts.search)}</label>
          <input id={searchId} type="search" value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
        </div>
      )}
      <p class="soft" role="status">
        {!isSearched
          ? say(jobTexts.rowsFromFiles, { count: countText(rows.length), files: countText(files) })
          : shown.length === 0
            ? say(jobTexts.noRowsFound, { query: query.trim() })
            : say(jobTexts.rowsFound, { shown: countText(shown.length), count: countText(rows.length) })}
      </p>
      <WindowedList items={shown} keyOf={({ key }) => key} estimate={64} label={say(jobTexts.peopleTitle)}>
        {({ row: { name, unit, file, sheet, row } }) => (
          <div class="jobs-row">
            <p class="jobs-strong">{name === "" ? say(jobTexts.noName) : name}</p>
            {unit === "" ? null : <p>{unit}</p>}
            <p class="soft">{say(jobTexts.rowPlace, { file, sheet, row })}</p>
          </div>
        )}
      </WindowedList>
    </>
  );
}
