import type { JSX } from "preact";
import { usePanel } from "../panel-context";
import { useShell } from "../shell-context";
import { pageTexts } from "../page-texts";
import { useWords } from "../use-words";
import { Button } from "./button";
import { Icon } from "./icon";
import { FaultNotice, RefusalNotice } from "./job-frame";
import { ProgressBar } from "./progress-bar";

/** What was written last, with the one button that takes all of it back; and what went wrong in writing. */
export function UndoBar({ onUndone }: { readonly onUndone?: () => void }): JSX.Element | null {
  const say = useWords();
  const { announce } = usePanel();
  const { writer } = useShell();
  const { state, last } = writer;
  const undo = (): void =>
    writer.undo((undone) => {
      announce(say(pageTexts.undo.done, { label: undone.label }));
      onUndone?.();
    });
  return (
    <>
      {state.kind === "busy" ? <ProgressBar progress={state.progress} onCancel={writer.cancel} /> : null}
      {state.kind === "failed" ? <FaultNotice error={state.error} /> : null}
      {state.kind === "done" && "writeRefusal" in state.result ? <RefusalNotice refusal={state.result} /> : null}
      {last === null ? null : (
        <div class="undo">
          <Icon name="good" />
          <span class="undo-label">{last.label}</span>
          <Button onPress={undo} disabled={writer.isBusy}>
            <Icon name="undo" />
            {say(pageTexts.undo.button)}
          </Button>
        </div>
      )}
    </>
  );
}
