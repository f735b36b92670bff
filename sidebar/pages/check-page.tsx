import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { countText, type FindingCounts, type FindingItem } from "../../core/index";
import { pageTexts } from "../page-texts";
import { usePanel } from "../panel-context";
import { Button } from "../parts/button";
import { FindingList } from "../parts/finding-list";
import { JobFrame, RefusalNotice } from "../parts/job-frame";
import { Notice } from "../parts/notice";
import { PageFrame } from "../parts/page-frame";
import { ProgressBar } from "../parts/progress-bar";
import { UndoBar } from "../parts/undo-bar";
import { useShell } from "../shell-context";
import { spotOf } from "../spot-of";
import { useWords } from "../use-words";
import { CheckSummary } from "./check-summary";
import { ExplainAction } from "./explain-action";
import { FixAction } from "./fix-action";

/** Everything found in the open workbook, one by one, with what can be done about it. */
export function CheckPage(): JSX.Element {
  const say = useWords();
  const { go, select } = usePanel();
  const { check } = useShell();
  const { state, view } = check;

  useEffect(() => {
    if (check.isOld && state.kind !== "busy") check.start();
    // On opening; later the user says when.
  }, []);
  const open = (item: FindingItem): void => {
    const spot = spotOf(item);
    if (spot !== null) select(spot);
  };
  return (
    <PageFrame title={say(pageTexts.check.title)} onBack={() => go("home")}>
      <p class="hidden" role="status">
        {state.kind === "done" && view !== null ? say(pageTexts.check.found, spoken(view.counts)) : ""}
      </p>
      {check.isEdited && state.kind !== "busy" ? (
        <div role="status">
          <Notice tone="explain" title={say(pageTexts.check.edited)}>
            <p id="edited-why">{say(pageTexts.check.editedText)}</p>
            <Button kind="primary" onPress={check.start}>
              {say(pageTexts.check.again)}
            </Button>
          </Notice>
        </div>
      ) : null}
      <UndoBar onUndone={check.start} />
      {view !== null && state.kind === "busy" ? (
        <ProgressBar progress={state.progress} onCancel={check.cancel} />
      ) : null}
      {view !== null && (state.kind === "busy" || state.kind === "done") ? null : (
        <JobFrame state={state} onCancel={check.cancel} onRetry={check.start} idle={null}>
          {(result) =>
            "refusal" in result ? (
              <>
                <RefusalNotice refusal={result} />
                <Button onPress={check.start}>{say(pageTexts.check.again)}</Button>
              </>
            ) : null
          }
        </JobFrame>
      )}
      {view === null ? null : <CheckSummary view={view} />}
      {view === null || view.items.length === 0 ? null : (
        <FindingList
          items={view.items}
          onOpen={open}
          actions={(item, shown) => (
            <>
              <FixAction item={item} />
              <ExplainAction item={item} shown={shown} />
            </>
          )}
        />
      )}
      {view?.items.length === 0 ? (
        <Notice tone="good" title={say(pageTexts.check.clean)}>
          <p>{say(pageTexts.check.cleanText)}</p>
        </Notice>
      ) : null}
    </PageFrame>
  );
}

function spoken({ errors, explains, notes }: FindingCounts): Readonly<Record<string, string>> {
  return { errors: countText(errors), explains: countText(explains), notes: countText(notes) };
}
