import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";
import { countText } from "../../core/index";
import type { AppliedRun, Job, WriteRefusal } from "../backend";
import { usePanel } from "../panel-context";
import { Button } from "../parts/button";
import { Icon } from "../parts/icon";
import { JobFrame, RefusalNotice } from "../parts/job-frame";
import { Notice } from "../parts/notice";
import { useJob } from "../use-job";
import { useWords } from "../use-words";
import { FocusHere } from "./focus-here";
import { SaveStep } from "./save-step";
import { jobTexts } from "./texts";

export interface WriteStepProps {
  /** On the button that writes. */
  readonly label: string;
  readonly write: (job: Job) => Promise<AppliedRun | WriteRefusal>;
  /** Where to go once it is written. */
  readonly sheet: string;
  /** What will be written, shown until it is. */
  readonly children: ComponentChildren;
}

/** Writing what was shown, as one run: then going there, saving it where there is a file, and taking it back. */
export function WriteStep({ label, write, sheet, children }: WriteStepProps): JSX.Element {
  const { backend, select, announce } = usePanel();
  const say = useWords();
  const writing = useJob<AppliedRun | WriteRefusal>();
  const undoing = useJob<AppliedRun | WriteRefusal>();
  const [canUndo, setCanUndo] = useState(false);

  const startWriting = (): void => {
    undoing.reset();
    writing.start(async (job) => {
      const run = await write(job);
      if ("writeRefusal" in run) return run;
      setCanUndo((await backend.lastRun()) !== null);
      announce(run.label);
      return run;
    });
  };
  const startUndoing = (): void =>
    undoing.start(async (job) => {
      const run = await backend.undo(job);
      if (!("writeRefusal" in run)) announce(say(jobTexts.undone));
      return run;
    });

  const writeButton = (text: string): JSX.Element => (
    <Button kind="primary" onPress={startWriting}>
      {text}
    </Button>
  );
  const undoButton = (
    <Button onPress={startUndoing}>
      <Icon name="undo" />
      {say(jobTexts.undo)}
    </Button>
  );
  const written = (run: AppliedRun): JSX.Element => (
    <FocusHere key="written">
      <Notice tone="good" title={run.label}>
        <p>{say(jobTexts.writtenCells, { cells: countText(run.cells), sheets: countText(run.sheets) })}</p>
        <div class="tools">
          <Button onPress={() => select({ sheet, row: 0, column: 0 })}>{say(jobTexts.goToSheet, { sheet })}</Button>
          {canUndo ? undoButton : null}
        </div>
        <SaveStep />
      </Notice>
    </FocusHere>
  );
  const undone = (run: AppliedRun): JSX.Element => (
    <FocusHere key="undone">
      <Notice tone="note" title={say(jobTexts.undone)}>
        <p>{run.label}</p>
        {writeButton(say(jobTexts.writeAgain))}
      </Notice>
    </FocusHere>
  );

  return (
    <JobFrame
      state={writing.state}
      onCancel={writing.cancel}
      onRetry={startWriting}
      idle={
        <>
          {children}
          {writeButton(label)}
        </>
      }
    >
      {(run) =>
        "writeRefusal" in run ? (
          <>
            <RefusalNotice refusal={run} />
            {writeButton(say(jobTexts.writeAgain))}
          </>
        ) : (
          <JobFrame state={undoing.state} onCancel={undoing.cancel} onRetry={startUndoing} idle={written(run)}>
            {(back) =>
              "writeRefusal" in back ? (
                <>
                  <RefusalNotice refusal={back} />
                  {undoButton}
                </>
              ) : (
                undone(back)
              )
            }
          </JobFrame>
        )
      }
    </JobFrame>
  );
}
