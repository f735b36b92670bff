import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { HomeView } from "../../core/index";
import { PageFrame } from "../parts/page-frame";
import { FaultNotice } from "../parts/job-frame";
import { Button } from "../parts/button";
import { Notice } from "../parts/notice";
import { ProgressBar } from "../parts/progress-bar";
import { UndoBar } from "../parts/undo-bar";
import { usePanel } from "../panel-context";
import { pageTexts } from "../page-texts";
import { useShell } from "../shell-context";
import { texts } from "../texts";
import { useJob } from "../use-job";
import { useWords } from "../use-words";
import { HomeJobs } from "./home-jobs";
import { HomeSettings } from "./home-settings";
import { HomeStanding } from "./home-standing";

const SETTLED_AFTER = 1200; // ms without an edit before the workbook is looked at anew

/** What the open workbook is, and what to do next. */
export function HomePage(): JSX.Element {
  const say = useWords();
  const { backend, options, lang } = usePanel();
  const { setLang } = useShell();
  const { state, start, cancel } = useJob<HomeView>();
  // The last view stays while a newer one is made.
  const [view, setView] = useState<HomeView | null>(null);

  const look = (): void =>
    start(async (job) => {
      const seen = await backend.home(options, lang, job);
      if (!job.signal.aborted) setView(seen);
      return seen;
    });
  useEffect(look, [backend, options, lang]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = backend.onEdit(() => {
      clearTimeout(timer);
      timer = setTimeout(look, SETTLED_AFTER);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [backend, options, lang]);

  return (
    <PageFrame title={view?.title ?? say(texts.shell.product)}>
      {state.kind === "busy" ? <ProgressBar progress={state.progress} onCancel={cancel} /> : null}
      {state.kind === "failed" ? <FaultNotice error={state.error} onRetry={look} /> : null}
      {state.kind === "cancelled" ? <Button onPress={look}>{say(texts.job.again)}</Button> : null}
      {view?.kind === "none" ? (
        <Notice tone="note">
          <p>{say(pageTexts.home.noWorkbookText)}</p>
        </Notice>
      ) : null}
      {view === null ? null : (
        <>
          {view.kind === "none" ? null : <HomeStanding view={view} />}
          <UndoBar onUndone={look} />
          <HomeJobs view={view} />
          <HomeSettings view={view} />
        </>
      )}
      <footer class="foot">
        <span>{say(texts.shell.version, { version: backend.version })}</span>
        <button
          type="button"
          class="button button-link"
          lang={lang === "vi" ? "en" : "vi"}
          onClick={() => setLang(lang === "vi" ? "en" : "vi")}
        >
          {say(texts.shell.language)}
        </button>
      </footer>
    </PageFrame>
  );
}
