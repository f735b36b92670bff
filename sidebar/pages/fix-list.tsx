import type { JSX } from "preact";
import { useId } from "preact/hooks";
import type { FindingItem } from "../../core/index";
import { pageTexts } from "../page-texts";
import { usePanel } from "../panel-context";
import { BeforeAfter } from "../parts/before-after";
import { Button } from "../parts/button";
import { WindowedList } from "../parts/windowed-list";
import { spotOf } from "../spot-of";
import { useWords } from "../use-words";

const ROW_HEIGHT = 132; // CSS pixels, before it is measured

export interface FixListProps {
  readonly items: readonly FindingItem[];
  /** Ids that are not picked. */
  readonly left?: ReadonlySet<string>;
  /** Absent where there is nothing to pick any more. */
  readonly onLeft?: (left: ReadonlySet<string>) => void;
}

/** Repairs one by one: the cell, before and after, and why it is safe. */
export function FixList({ items, left = new Set(), onLeft }: FixListProps): JSX.Element {
  const say = useWords();
  const pick = (id: string, isPicked: boolean): void => {
    const next = new Set(left);
    if (isPicked) next.delete(id);
    else next.add(id);
    onLeft?.(next);
  };
  return (
    <WindowedList items={items} keyOf={idOf} estimate={ROW_HEIGHT} label={say(pageTexts.fix.list)}>
      {(item) => (
        <FixRow
          item={item}
          isPicked={!left.has(item.id)}
          onPick={onLeft === undefined ? null : (isPicked) => pick(item.id, isPicked)}
        />
      )}
    </WindowedList>
  );
}

const idOf = (item: FindingItem): string => item.id;

interface FixRowProps {
  readonly item: FindingItem;
  readonly isPicked: boolean;
  readonly onPick: ((isPicked: boolean) => void) | null;
}

function FixRow({ item, isPicked, onPick }: FixRowProps): JSX.Element {
  const say = useWords();
  const { select } = usePanel();
  const id = useId();
  const spot = spotOf(item);
  const name = [item.heading, item.person].filter((part) => part !== "").join(" · ");
  return (
    <div class="repair">
      <div class="repair-head">
        {onPick === null ? (
          <span>{name}</span>
        ) : (
          <label class="check" for={id}>
            <input
              id={id}
              type="checkbox"
              checked={isPicked}
              onChange={(event) => onPick(event.currentTarget.checked)}
            />
            <span>{name}</span>
          </label>
        )}
        {spot === null ? null : (
          <Button kind="link" onPress={() => select(spot)} label={say(pageTexts.fix.show, { place: item.place })}>
            {item.place}
          </Button>
        )}
      </div>
      <BeforeAfter before={item.value} after={item.fix?.to ?? ""} />
      {item.fix === null || item.fix.why === "" ? null : <p class="soft">{item.fix.why}</p>}
    </div>
  );
}
