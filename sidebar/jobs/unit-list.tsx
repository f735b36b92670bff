import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { countText, type LocalText, type UnitLineView } from "../../core/index";
import { QuotaBar } from "../parts/quota-bar";
import { Select } from "../parts/select";
import { WindowedList } from "../parts/windowed-list";
import { useWords } from "../use-words";
import { jobTexts } from "./texts";

type Status = UnitLineView["status"];

const statuses: readonly (readonly [Status, LocalText])[] = [
  ["below", jobTexts.below],
  ["within", jobTexts.within],
  ["above", jobTexts.above],
  ["none", jobTexts.none],
];

/** Fewer than these are seen at a glance. */
const FILTERED_FROM = 8;
const DEEPEST = 3;

/** Every unit with its quota, parents before their parts; those that lag behind can be shown alone. */
export function UnitList({ units }: { readonly units: readonly UnitLineView[] }): JSX.Element {
  const say = useWords();
  const [shown, setShown] = useState<Status | null>(null);
  const rows = useMemo(
    () => units.map((line, index) => ({ line, index })).filter(({ line }) => shown === null || line.status === shown),
    [units, shown],
  );
  const many = (wanted: Status): number => units.filter(({ status }) => status === wanted).length;
  if (units.length === 0) return <p>{say(jobTexts.noUnits)}</p>;
  return (
    <>
      {units.length < FILTERED_FROM ? null : (
        <Select
          label={say(jobTexts.showUnits)}
          value={shown}
          none={say(jobTexts.allUnits, { count: countText(units.length) })}
          choices={statuses
            .filter(([key]) => many(key) > 0)
            .map(([key, text]) => ({ key, name: say(text, { count: countText(many(key)) }) }))}
          onChoose={setShown}
        />
      )}
      <WindowedList items={rows} keyOf={({ index }) => String(index)} estimate={62} label={say(jobTexts.unitsTitle)}>
        {({ line }) => (
          <div class={`jobs-unit jobs-depth-${String(shown === null ? Math.min(line.depth, DEEPEST) : 0)}`}>
            <p class="jobs-unit-name">{line.unit}</p>
            <QuotaBar ratio={line.ratio} text={line.text} status={line.status} statusText={line.statusText} />
          </div>
        )}
      </WindowedList>
    </>
  );
}
