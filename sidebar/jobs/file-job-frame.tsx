import type { ComponentChildren, JSX } from "preact";
import { countText, type LocalText, type PanelRefusal } from "../../core/index";
import { Button } from "../parts/button";
import { JobFrame, RefusalNotice } from "../parts/job-frame";
import { useWords } from "../use-words";
import { FileProgress } from "./file-progress";
import { FilesStep } from "./files-step";
import { Fold } from "./fold";
import { jobTexts } from "./texts";
import type { FileJob } from "./use-file-job";

export interface FileJobFrameProps<View extends object> {
  readonly job: FileJob<View | PanelRefusal>;
  readonly hint: LocalText;
  /** On the button that starts, with a place for `{count}`. */
  readonly start: LocalText;
  readonly children: (view: View) => ComponentChildren;
}

/** A job over files from choosing them to its result; from every state there is a way back to the list. */
export function FileJobFrame<View extends object>(props: FileJobFrameProps<View>): JSX.Element {
  const say = useWords();
  const { chosen, setChosen, states, running, start } = props.job;
  const { kind } = running.state;
  return (
    <>
      <JobFrame
        state={running.state}
        onCancel={running.cancel}
        onRetry={start}
        idle={<FilesStep chosen={chosen} onChange={setChosen} hint={props.hint} start={props.start} onStart={start} />}
      >
        {(view) => ("refusal" in view ? <RefusalNotice refusal={view} /> : props.children(view))}
      </JobFrame>
      {kind === "idle" ? null : kind === "done" ? (
        <Fold title={say(jobTexts.filesRead, { count: countText(states.length) })}>
          {() => <FileProgress states={states} />}
        </Fold>
      ) : (
        <FileProgress states={states} />
      )}
      {kind === "idle" || kind === "busy" ? null : <Button onPress={running.reset}>{say(jobTexts.changeFiles)}</Button>}
    </>
  );
}
