import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { countText } from "../../core/index";
import { texts } from "../texts";
import { useWords } from "../use-words";
import { type FindingFacets, type FindingFilter, type FindingKind, findingKinds } from "./finding-filter";
import { Icon } from "./icon";
import { Select } from "./select";

export interface FindingFiltersProps {
  readonly facets: FindingFacets;
  readonly total: number;
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
}

/** By severity, rule, file (where there are several) and person. */
export function FindingFilters({ facets, total, filter, onFilter }: FindingFiltersProps): JSX.Element {
  const say = useWords();
  const name = useId();
  const searchId = useId();
  const kinds: readonly (FindingKind | null)[] = [null, ...findingKinds.filter((kind) => facets.kinds.has(kind))];
  return (
    <div class="filters" role="search" aria-label={say(texts.findings.filters)}>
      <fieldset class="chips">
        <legend class="hidden">{say(texts.findings.severity)}</legend>
        {kinds.map((kind) => (
          <label key={kind ?? ""} class={`chip chip-${kind ?? "all"}`}>
            <input
              type="radio"
              name={name}
              checked={filter.kind === kind}
              onChange={() => onFilter({ ...filter, kind })}
            />
            <span class="chip-face">
              {kind === null ? null : <Icon name={kind === "explained" ? "good" : kind} />}
              {kind === null ? say(texts.findings.all) : say(texts.kinds[kind])}{" "}
              <b>{countText(kind === null ? total : (facets.kinds.get(kind) ?? 0))}</b>
            </span>
          </label>
        ))}
      </fieldset>
      {facets.rules.length < 2 ? null : (
        <Select
          label={say(texts.findings.rule)}
          value={filter.rule}
          none={say(texts.findings.everyRule)}
          choices={facets.rules.map(({ rule, title, count }) => ({
            key: rule,
            name: `${title} (${countText(count)})`,
          }))}
          onChoose={(rule) => onFilter({ ...filter, rule })}
        />
      )}
      {facets.files.length < 2 ? null : (
        <Select
          label={say(texts.findings.file)}
          value={filter.file}
          none={say(texts.findings.everyFile)}
          choices={facets.files.map(({ file, count }) => ({ key: file, name: `${file} (${countText(count)})` }))}
          onChoose={(file) => onFilter({ ...filter, file })}
        />
      )}
      <div class="field">
        <label for={searchId}>{say(texts.findings.search)}</label>
        <input
          id={searchId}
          type="search"
          value={filter.words}
          placeholder={say(texts.findings.searchHint)}
          onInput={(event) => onFilter({ ...filter, words: event.currentTarget.value })}
        />
      </div>
    </div>
  );
}
