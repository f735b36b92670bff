import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { countText, type DrillRefusal, type DrillView } from "../../core/index";
import type { Spot } from "../backend";
import { usePanel } from "../panel-context";
import { JobFrame } from "../parts/job-frame";
import { PageFrame } from "../parts/page-frame";
import { useJob } from "../use-job";
import { useWords } from "../use-words";
import { DrillResult } from "./drill-result";
import { NearFigures } from "./near-figures";
import { Spoken } from "./spoken";
import { StaleNotice } from "./stale-notice";
import { jobTexts } from "./texts";
import { useFollowedSelection } from "./use-followed-selection";
import { useStale } from "./use-stale";

type Drilled = DrillView | DrillRefusal;

/** From a figure to its people: the page follows the cell selected in the workbook. */
export function DrillPage(): JSX.Element {
  const { backend, lang, go, select } = usePanel();
  const say = useWords();
  const { state, start, cancel } = useJob<Drilled>();
  const { isStale, fresh } = useStale();
  const [spoken, setSpoken] = useState("");
  const asked = useRef<Spot | null>(null);
  // What was shown before stays until the next figure is found, so that the page does not flash.
  const [last, setLast] = useState<Drilled | null>(null);

  const drill = (at: Spot | null): void => {
    asked.current = at;
    fresh();
    start(async (job) => {
      const found = await backend.drill(at, lang, job);
      if (job.signal.aborted) return found;
      setLast(found);
      setSpoken(
        "refusal" in found
          ? found.refusal.title
          : say(jobTexts.drillAnnounce, {
              label: found.label,
              value: found.value,
              count: countText(found.rows.length),
            }),
      );
      return found;
    });
  };
  useEffect(() => drill(asked.current), [backend, lang]);
  useFollowedSelection(backend, (at) => {
    if (!isSame(asked.current, at)) drill(at);
  });
  const pick = (at: Spot): void => {
    select(at);
    drill(at);
  };

  const draw = (found: Drilled): JSX.Element =>
    "refusal" in found ? <NearFigures refusal={found} onPick={pick} /> : <DrillResult view={found} />;
  return (
    <PageFrame title={say(jobTexts.drillTitle)} onBack={() => go("home")}>
      <Spoken text={spoken} />
      <p class="soft">{say(jobTexts.drillIdle)}</p>
      {isStale && state.kind === "done" ? <StaleNotice onRecompute={() => drill(asked.current)} /> : null}
      <JobFrame state={state} onCancel={cancel} onRetry={() => drill(asked.current)} idle={null}>
        {() => null}
      </JobFrame>
      {last === null || (state.kind !== "busy" && state.kind !== "done") ? null : (
        <div class="jobs-result" aria-busy={state.kind === "busy"}>
          {draw(last)}
        </div>
      )}
    </PageFrame>
  );
}

function isSame(a: Spot | null, b: Spot): boolean {
  return a !== null && a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}
