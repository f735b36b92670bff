import type { JSX } from "preact";
import { countText, type ReportingView, type RollUpView } from "../../core/index";
import { Icon, type IconName } from "../parts/icon";
import { WindowedList } from "../parts/windowed-list";
import { useWords } from "../use-words";
import { Fold } from "./fold";
import { jobTexts } from "./texts";

/** Those who still have to be reminded come first. */
const states = [
  { state: "missing", count: "missing", icon: "error", isOpen: true },
  { state: "late", count: "late", icon: "explain", isOpen: false },
  { state: "on-time", count: "onTime", icon: "good", isOpen: false },
] as const satisfies readonly {
  readonly state: ReportingView["state"];
  readonly count: keyof RollUpView["reportingCounts"];
  readonly icon: IconName;
  readonly isOpen: boolean;
}[];

export interface ReportingProps {
  readonly reporting: readonly ReportingView[];
  readonly counts: RollUpView["reportingCounts"];
}

/** Which units have reported in time, late, or not yet. */
export function Reporting({ reporting, counts }: ReportingProps): JSX.Element {
  const say = useWords();
  return (
    <>
      {states.map(({ state, count, icon, isOpen }) => {
        const title = (
          <span class={`jobs-state jobs-${state}`}>
            <Icon name={icon} />
            {say(jobTexts[state])}: {say(jobTexts.unitCount, { count: countText(counts[count]) })}
          </span>
        );
        const rows = reporting.filter((line) => line.state === state).map((line, index) => ({ ...line, index }));
        if (rows.length === 0) {
          return (
            <p key={state} class="jobs-fold-empty">
              {title}
            </p>
          );
        }
        return (
          <Fold key={state} title={title} isOpen={isOpen}>
            {() => (
              <WindowedList
                items={rows}
                keyOf={({ index }) => String(index)}
                estimate={48}
                label={say(jobTexts[state])}
              >
                {({ unit, text }) => (
                  <div class="jobs-row">
                    <p>{unit}</p>
                    <p class="soft">{text}</p>
                  </div>
                )}
              </WindowedList>
            )}
          </Fold>
        );
      })}
    </>
  );
}
