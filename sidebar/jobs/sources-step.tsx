import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import type { PanelRefusal } from "../../core/index";
import { countText } from "../../core/index";
import type { Backend, LinkedChoice } from "../backend";
import { usePanel } from "../panel-context";
import { Button } from "../parts/button";
import { JobFrame, RefusalNotice } from "../parts/job-frame";
import { Notice } from "../parts/notice";
import { useJob } from "../use-job";
import { useWords } from "../use-words";
import type { FoundSources } from "./kept-files";
import { SourceList } from "./source-list";
import { Spoken } from "./spoken";
import { jobTexts } from "./texts";

export interface SourcesStepProps {
  readonly find: NonNullable<Backend["sources"]>;
  readonly sources: FoundSources;
  readonly onChange: (sources: FoundSources) => void;
}

/** Choosing spreadsheets that the host fetches: those the open workbook names, or those of a folder; then ticking them. */
export function SourcesStep({ find, sources, onChange }: SourcesStepProps): JSX.Element {
  const say = useWords();
  const { lang } = usePanel();
  const id = useId();
  const [folder, setFolder] = useState("");
  const [from, setFrom] = useState<string | null>(null);
  const [spoken, setSpoken] = useState("");
  const { state, start, cancel } = useJob<readonly LinkedChoice[] | PanelRefusal>();
  const { found } = sources;
  const kept = found.filter(({ isKept }) => isKept).length;

  const list = (where: string | null): void => {
    setFrom(where);
    start(async (job) => {
      const answer = await find(where, lang, job);
      if (job.signal.aborted) return answer;
      const isRefused = "refusal" in answer;
      if (!isRefused) onChange({ found: answer, left: new Set() });
      setSpoken(isRefused ? answer.refusal.title : say(jobTexts.sourcesFound, { count: countText(answer.length) }));
      return answer;
    });
  };
  const listFolder = (): void => {
    if (folder.trim() === "") setSpoken(say(jobTexts.folderMissing));
    else list(folder.trim());
  };

  return (
    <section class="jobs-sources" aria-labelledby={`${id}-title`}>
      <Spoken text={spoken} />
      <h2 id={`${id}-title`}>{say(jobTexts.sourcesTitle)}</h2>
      <Button onPress={() => list(null)}>{say(jobTexts.fromSheet)}</Button>
      <div class="field">
        <label for={`${id}-folder`}>{say(jobTexts.folderLabel)}</label>
        <div class="jobs-folder">
          <input
            id={`${id}-folder`}
            type="text"
            autocomplete="off"
            spellcheck={false}
            value={folder}
            placeholder="drive.google.com/drive/folders/…"
            aria-describedby={`${id}-hint`}
            onInput={(event) => setFolder(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === "Enter") listFolder();
            }}
          />
          <Button onPress={listFolder}>{say(jobTexts.fromFolder)}</Button>
        </div>
        <p class="field-hint" id={`${id}-hint`}>
          {say(jobTexts.sourcesHint)}
        </p>
      </div>
      <JobFrame state={state} onCancel={cancel} onRetry={() => list(from)} idle={null}>
        {(answer) => ("refusal" in answer ? <RefusalNotice refusal={answer} /> : null)}
      </JobFrame>
      {kept === 0 ? null : (
        <Notice tone="note">
          <p>{say(jobTexts.sourcesKept, { count: countText(kept), all: countText(found.length) })}</p>
        </Notice>
      )}
      {found.length === 0 ? null : <SourceList sources={sources} onChange={onChange} />}
    </section>
  );
}
