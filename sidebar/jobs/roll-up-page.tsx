import type { JSX } from "preact";
import { useCallback, useState } from "preact/hooks";
import type { PanelRefusal, RollUpView } from "../../core/index";
import { usePanel } from "../panel-context";
import { PageFrame } from "../parts/page-frame";
import { useWords } from "../use-words";
import { FileJobFrame } from "./file-job-frame";
import { RollUpResult } from "./roll-up-result";
import { slipAmounts } from "./slip-amounts";
import { Spoken } from "./spoken";
import { jobTexts } from "./texts";
import { type ReadFiles, useFileJob } from "./use-file-job";

/** Many units' files rolled up: choose them, read them, look at the result, write it. */
export function RollUpPage(): JSX.Element {
  const { backend, lang, options, go } = usePanel();
  const say = useWords();
  const [spoken, setSpoken] = useState("");
  const read = useCallback<ReadFiles<RollUpView | PanelRefusal>>(
    async (files, job, onFile) => {
      const view = await backend.rollUp(files, options, lang, job, onFile);
      setSpoken(
        "refusal" in view
          ? view.refusal.title
          : `${view.title}. ${say(jobTexts.slipTotal, slipAmounts(view.slipTotal))}`,
      );
      return view;
    },
    [backend, options, lang, say],
  );
  const job = useFileJob(read);
  return (
    <PageFrame title={say(jobTexts.rollUpTitle)} onBack={() => go("home")}>
      <Spoken text={spoken} />
      <FileJobFrame job={job} hint={jobTexts.rollUpHint} start={jobTexts.startRollUp}>
        {(view) => <RollUpResult view={view} states={job.states} />}
      </FileJobFrame>
    </PageFrame>
  );
}
