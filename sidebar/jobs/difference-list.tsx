import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { countText, type DifferenceItem } from "../../core/index";
import { Icon, type IconName } from "../parts/icon";
import { Select } from "../parts/select";
import { WindowedList } from "../parts/windowed-list";
import { useWords } from "../use-words";
import { groupDifferences, noDifferenceFilter, sheetsOf } from "./difference-filter";
import { DifferenceRow } from "./difference-row";
import { Fold } from "./fold";
import { jobTexts } from "./texts";

const icons: Readonly<Record<DifferenceItem["cause"], IconName>> = {
  overtyped: "error",
  stale: "clock",
  changed: "explain",
  missing: "explain",
  extra: "explain",
};

/** Cells that differ, by cause; one cause and one sheet can be shown alone. */
export function DifferenceList({ items }: { readonly items: readonly DifferenceItem[] }): JSX.Element {
  const say = useWords();
  const [filter, setFilter] = useState(noDifferenceFilter);
  const groups = useMemo(() => groupDifferences(items, filter), [items, filter]);
  const sheets = useMemo(() => sheetsOf(items), [items]);
  const perCause = useMemo(() => groupDifferences(items, noDifferenceFilter), [items]);
  const shown = groups.reduce((sum, group) => sum + group.items.length, 0);
  const withCount = (name: string, count: number): string => say(jobTexts.withCount, { name, count: countText(count) });

  return (
    <>
      {perCause.length < 2 ? null : (
        <Select
          label={say(jobTexts.filterCause)}
          value={filter.cause}
          none={say(jobTexts.allCauses, { count: countText(items.length) })}
          choices={perCause.map((group) => ({
            key: group.cause,
            name: withCount(group.name, group.items.length),
          }))}
          onChoose={(cause) => setFilter({ ...filter, cause })}
        />
      )}
      {sheets.length < 2 ? null : (
        <Select
          label={say(jobTexts.filterSheet)}
          value={filter.sheet}
          none={say(jobTexts.allSheets, { count: countText(items.length) })}
          choices={sheets.map(({ sheet, count }) => ({ key: sheet, name: withCount(sheet, count) }))}
          onChoose={(sheet) => setFilter({ ...filter, sheet })}
        />
      )}
      <p class="soft" role="status">
        {shown === 0
          ? say(jobTexts.noDifferences)
          : say(jobTexts.shownOf, { shown: countText(shown), count: countText(items.length) })}
      </p>
      {groups.map(({ cause, name, items: some }, index) => (
        // Filtered otherwise, the first group is open again.
        <Fold
          key={`${filter.cause ?? ""} ${cause}`}
          isOpen={index === 0}
          title={
            <span class={`jobs-state jobs-cause-${cause}`}>
              <Icon name={icons[cause]} />
              {withCount(name, some.length)}
            </span>
          }
        >
          {() => (
            <>
              <p class="soft">{say(jobTexts[`cause-${cause}`])}</p>
              <WindowedList items={some} keyOf={({ id }) => id} estimate={92} label={name}>
                {(item) => <DifferenceRow item={item} />}
              </WindowedList>
            </>
          )}
        </Fold>
      ))}
    </>
  );
}
