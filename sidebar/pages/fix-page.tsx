import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { countText, type FindingItem } from "../../core/index";
import { pageTexts } from "../page-texts";
import { usePanel } from "../panel-context";
import { Button } from "../parts/button";
import { JobFrame, RefusalNotice } from "../parts/job-frame";
import { Notice } from "../parts/notice";
import { PageFrame } from "../parts/page-frame";
import { ProgressBar } from "../parts/progress-bar";
import { Section } from "../parts/section";
import { UndoBar } from "../parts/undo-bar";
import { useShell } from "../shell-context";
import { useWords } from "../use-words";
import { FixList } from "./fix-list";
import { FixMatters } from "./fix-matters";

const words = pageTexts.fix;
const NOTHING: readonly FindingItem[] = [];

/** All safe repairs of the workbook: before and after, picked, made in one run, taken back in one. */
export function FixPage(): JSX.Element {
  const say = useWords();
  const { go, announce } = usePanel();
  const { check, writer } = useShell();
  const { state, view } = check;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [done, setDone] = useState<readonly FindingItem[]>([]);

  useEffect(() => {
    if (check.isOld && state.kind !== "busy") check.start();
    // On opening; later the user says when.
  }, []);
  const items = useMemo(() => view?.items.filter(({ fix }) => fix !== null) ?? NOTHING, [view]);
  // Another check names its findings anew, so nothing is left out from before.
  useEffect(() => setLeft(new Set()), [items]);
  const picked = useMemo(() => items.filter(({ id }) => !left.has(id)), [items, left]);

  const apply = (): void => {
    const made = picked;
    const label = say(pageTexts.check.fixed, { count: countText(made.length) });
    writer.write(
      () => Promise.resolve(made.flatMap(({ fix }) => fix?.changes ?? [])),
      label,
      (run) => {
        setDone(made);
        announce(run.label);
        check.start();
      },
    );
  };
  const undone = (): void => {
    setDone(NOTHING);
    check.start();
  };

  const preview = (): JSX.Element =>
    items.length === 0 ? (
      <Notice tone="good" title={say(words.none)}>
        {view?.items.length === 0 ? null : (
          <>
            <p>{say(words.noneText)}</p>
            <Button onPress={() => go("check")}>{say(words.toCheck)}</Button>
          </>
        )}
      </Notice>
    ) : (
      <>
        <p>{say(words.intro)}</p>
        <FixMatters items={items} left={left} onLeft={setLeft} />
        <div class="bar">
          <Button
            kind="primary"
            onPress={apply}
            disabled={picked.length === 0 || check.isOld || writer.isBusy}
            describedBy={picked.length === 0 ? "pick-first" : check.isEdited ? "edited-why" : undefined}
          >
            {say(words.apply, { count: countText(picked.length) })}
          </Button>
          {picked.length === 0 ? <p id="pick-first">{say(words.pickFirst)}</p> : null}
        </div>
        <Section title={say(words.list)}>
          <FixList items={items} left={left} onLeft={setLeft} />
        </Section>
      </>
    );

  return (
    <PageFrame title={say(words.title)} onBack={() => go("home")}>
      <UndoBar onUndone={undone} />
      {done.length === 0 ? null : (
        <details class="done">
          <summary>{say(words.done)}</summary>
          <FixList items={done} />
        </details>
      )}
      {check.isEdited && state.kind !== "busy" ? (
        <div role="status">
          <Notice tone="explain" title={say(pageTexts.check.edited)}>
            <p id="edited-why">{say(words.oldText)}</p>
            <Button kind="primary" onPress={check.start}>
              {say(pageTexts.check.again)}
            </Button>
          </Notice>
        </div>
      ) : null}
      {view !== null && state.kind === "busy" ? (
        <ProgressBar progress={state.progress} onCancel={check.cancel} />
      ) : null}
      {view !== null && (state.kind === "busy" || state.kind === "done") ? null : (
        <JobFrame state={state} onCancel={check.cancel} onRetry={check.start} idle={null}>
          {(result) => ("refusal" in result ? <RefusalNotice refusal={result} /> : null)}
        </JobFrame>
      )}
      {view === null ? null : preview()}
    </PageFrame>
  );
}
