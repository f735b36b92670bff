import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { type CheckView, countText, dmyOfSerial } from "../../core/index";
import { pageTexts } from "../page-texts";
import { usePanel } from "../panel-context";
import { Button } from "../parts/button";
import { FaultNotice, RefusalNotice } from "../parts/job-frame";
import { ProgressBar } from "../parts/progress-bar";
import { useShell } from "../shell-context";
import { useWords } from "../use-words";

/** What the check went by and came to, and what can be done about all of it. */
export function CheckSummary({ view }: { readonly view: CheckView }): JSX.Element {
  const say = useWords();
  const { go, announce } = usePanel();
  const { check } = useShell();
  const { read, accepted, refused } = view.rows;
  const fixable = view.items.filter(({ fix }) => fix !== null).length;
  const { marking } = check;
  useEffect(() => {
    if (marking.kind !== "done") return;
    if (marking.result === null) announce(say(pageTexts.check.unmarked));
    else if (typeof marking.result === "number")
      announce(say(pageTexts.check.marked, { count: countText(marking.result) }));
  }, [marking]);
  return (
    <div class="summary">
      <p class="soft">{say(pageTexts.home.period, { period: view.period.name, asOf: dmyOfSerial(view.asOf) })}</p>
      {read === 0 ? null : (
        <p>
          {say(pageTexts.check.rows, {
            read: countText(read),
            accepted: countText(accepted),
            refused: countText(refused),
          })}
          {refused === 0 ? null : ` ${say(pageTexts.check.refusedWhy)}`}
        </p>
      )}
      <div class="tools">
        {fixable === 0 ? null : (
          <Button kind="primary" onPress={() => go("fix")}>
            {say(pageTexts.check.fixAll, { count: countText(fixable) })}
          </Button>
        )}
        <Button onPress={check.start}>{say(pageTexts.check.again)}</Button>
        <Button
          onPress={() => check.setMarked(!check.isMarked)}
          pressed={check.isMarked}
          disabled={marking.kind === "busy" || check.isOld}
          describedBy={check.isEdited ? "edited-why" : undefined}
        >
          {say(pageTexts.check.mark)}
        </Button>
      </div>
      {marking.kind === "busy" ? <ProgressBar progress={marking.progress} /> : null}
      {marking.kind === "failed" ? <FaultNotice error={marking.error} /> : null}
      {marking.kind === "done" && marking.result !== null && typeof marking.result !== "number" ? (
        <RefusalNotice refusal={marking.result} />
      ) : null}
    </div>
  );
}
