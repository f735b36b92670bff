import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { countText, type FindingItem } from "../../core/index";
import { pageTexts } from "../page-texts";
import { Button } from "../parts/button";
import { facetsOf } from "../parts/finding-filter";
import { useWords } from "../use-words";

export interface FixMattersProps {
  readonly items: readonly FindingItem[];
  /** Ids that are not picked. */
  readonly left: ReadonlySet<string>;
  readonly onLeft: (left: ReadonlySet<string>) => void;
}

/** Picks repairs by what they are about. */
export function FixMatters({ items, left, onLeft }: FixMattersProps): JSX.Element {
  const say = useWords();
  const matters = useMemo(
    () =>
      facetsOf(items).rules.map(({ rule, title }) => ({
        rule,
        title,
        ids: items.filter((item) => item.rule === rule).map(({ id }) => id),
      })),
    [items],
  );
  const pick = (ids: readonly string[], isPicked: boolean): void => {
    const next = new Set(left);
    for (const id of ids) {
      if (isPicked) next.delete(id);
      else next.add(id);
    }
    onLeft(next);
  };
  return (
    <fieldset class="matters">
      <legend>{say(pageTexts.fix.matters)}</legend>
      {matters.map(({ rule, title, ids }) => {
        const count = ids.filter((id) => !left.has(id)).length;
        return (
          <label key={rule} class="check">
            <input
              type="checkbox"
              checked={count === ids.length}
              indeterminate={count > 0 && count < ids.length}
              onChange={(event) => pick(ids, event.currentTarget.checked)}
            />
            <span>
              {title} <b>{count === ids.length ? countText(count) : `${countText(count)}/${countText(ids.length)}`}</b>
            </span>
          </label>
        );
      })}
      <div class="tools">
        <Button kind="link" onPress={() => onLeft(new Set())}>
          {say(pageTexts.fix.all)}
        </Button>
        <Button kind="link" onPress={() => onLeft(new Set(items.map(({ id }) => id)))}>
          {say(pageTexts.fix.nothing)}
        </Button>
      </div>
    </fieldset>
  );
}
