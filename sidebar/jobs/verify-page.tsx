import type { JSX } from "preact";
import { useCallback, useState } from "preact/hooks";
import type { PanelRefusal, VerifyView } from "../../core/index";
import { usePanel } from "../panel-context";
import { Notice } from "../parts/notice";
import { PageFrame } from "../parts/page-frame";
import { Section } from "../parts/section";
import { useWords } from "../use-words";
import { DifferenceList } from "./difference-list";
import { FileJobFrame } from "./file-job-frame";
import type { FileState } from "./file-states";
import { FocusHere } from "./focus-here";
import { RefusedFiles } from "./refused-files";
import { Spoken } from "./spoken";
import { StaleNotice } from "./stale-notice";
import { jobTexts } from "./texts";
import { type ReadFiles, useFileJob } from "./use-file-job";
import { useStale } from "./use-stale";

/** The open consolidated workbook held against its sources, cell by cell. */
export function VerifyPage(): JSX.Element {
  const { backend, lang, go } = usePanel();
  const say = useWords();
  const { isStale, fresh } = useStale();
  const [spoken, setSpoken] = useState("");
  const read = useCallback<ReadFiles<VerifyView | PanelRefusal>>(
    async (files, job, onFile) => {
      fresh();
      const view = await backend.verify(files, lang, job, onFile);
      setSpoken("refusal" in view ? view.refusal.title : view.text);
      return view;
    },
    [backend, lang, fresh],
  );
  const job = useFileJob(read);
  return (
    <PageFrame title={say(jobTexts.verifyTitle)} onBack={() => go("home")}>
      <Spoken text={spoken} />
      {isStale && job.running.state.kind === "done" ? <StaleNotice onRecompute={job.start} /> : null}
      <FileJobFrame job={job} hint={jobTexts.verifyHint} start={jobTexts.startVerify}>
        {(view) => <VerifyResult view={view} states={job.states} />}
      </FileJobFrame>
    </PageFrame>
  );
}

interface VerifyResultProps {
  readonly view: VerifyView;
  readonly states: readonly FileState[];
}

function VerifyResult({ view, states }: VerifyResultProps): JSX.Element {
  const say = useWords();
  const { title, text, items } = view;
  const matches = items.length === 0;
  return (
    <FocusHere>
      <Section title={title}>
        <Notice tone={matches ? "good" : "error"} title={text}>
          <p>{say(matches ? jobTexts.allMatch : jobTexts.differences)}</p>
        </Notice>
        <RefusedFiles states={states} />
        {matches ? null : <DifferenceList items={items} />}
      </Section>
    </FocusHere>
  );
}
