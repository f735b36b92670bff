import type { JSX } from "preact";
import { usePanel } from "../panel-context";
import { Button } from "../parts/button";
import { JobFrame } from "../parts/job-frame";
import { useJob } from "../use-job";
import { useWords } from "../use-words";
import { jobTexts } from "./texts";

/** Saving a copy as a file, where the host can; nothing elsewhere. */
export function SaveStep(): JSX.Element | null {
  const { backend, announce } = usePanel();
  const say = useWords();
  const saving = useJob<{ readonly file: string }>();
  const { save } = backend;
  if (save === undefined) return null;

  const start = (): void =>
    saving.start(async (job) => {
      const saved = await save(job);
      announce(say(jobTexts.saved, { file: saved.file }));
      return saved;
    });
  const button = <Button onPress={start}>{say(jobTexts.save)}</Button>;
  return (
    <JobFrame state={saving.state} onCancel={saving.cancel} onRetry={start} idle={button}>
      {({ file }) => (
        <>
          <p>{say(jobTexts.saved, { file })}</p>
          {button}
        </>
      )}
    </JobFrame>
  );
}
