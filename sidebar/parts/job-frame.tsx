import type { ComponentChildren, JSX } from "preact";
import type { PanelRefusal } from "../../core/index";
import type { WriteRefusal } from "../backend";
import { usePanel } from "../panel-context";
import { texts } from "../texts";
import type { JobState } from "../use-job";
import { useWords } from "../use-words";
import { Button } from "./button";
import { faultDetail, saidBy } from "../fault-detail";
import { FindingList } from "./finding-list";
import { Notice } from "./notice";
import { ProgressBar } from "./progress-bar";

export interface JobFrameProps<Result> {
  readonly state: JobState<Result>;
  readonly onCancel: () => void;
  readonly onRetry: () => void;
  /** What stands here before the job is started. */
  readonly idle: ComponentChildren;
  readonly children: (result: Result) => ComponentChildren;
}

/** A job in any of its states, drawn the same on every page. */
export function JobFrame<Result>(props: JobFrameProps<Result>): JSX.Element {
  const say = useWords();
  const { state } = props;
  switch (state.kind) {
    case "idle":
      return <>{props.idle}</>;
    case "busy":
      return <ProgressBar progress={state.progress} onCancel={props.onCancel} />;
    case "done":
      return <>{props.children(state.result)}</>;
    case "cancelled":
      return (
        <div role="status">
          <Notice tone="note" title={say(texts.job.cancelled)}>
            <p>{say(texts.job.cancelledText)}</p>
            <Button onPress={props.onRetry}>{say(texts.job.again)}</Button>
          </Notice>
        </div>
      );
    case "failed":
      return <FaultNotice error={state.error} onRetry={props.onRetry} />;
  }
}

export interface FaultNoticeProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** A fault, as one sentence and what to do; its cause is folded away for whoever gives support. */
export function FaultNotice({ error, onRetry }: FaultNoticeProps): JSX.Element {
  const say = useWords();
  const { lang } = usePanel();
  const said = saidBy(error, lang);
  const detail = faultDetail(said !== null && error instanceof Error && "cause" in error ? error.cause : error);
  return (
    <div role="alert">
      <Notice tone="error" title={say(texts.job.failed)}>
        <p>{said ?? say(texts.job.failedText)}</p>
        {detail === "" ? null : (
          <details>
            <summary>{say(texts.job.detail)}</summary>
            <p class="fault-detail">{detail}</p>
          </details>
        )}
        {onRetry === undefined ? null : <Button onPress={onRetry}>{say(texts.job.again)}</Button>}
      </Notice>
    </div>
  );
}

export interface RefusalNoticeProps {
  readonly refusal: PanelRefusal | WriteRefusal;
}

/** Why something was not done, and how to clear the way. Nothing was changed. */
export function RefusalNotice({ refusal }: RefusalNoticeProps): JSX.Element {
  const say = useWords();
  if ("writeRefusal" in refusal) {
    return (
      <div role="alert">
        <Notice tone="explain" title={say(texts.job.notWritten)}>
          <p>{refusal.writeRefusal}</p>
        </Notice>
      </div>
    );
  }
  const { title, text, findings } = refusal.refusal;
  return (
    <>
      <div role="alert">
        <Notice tone="explain" title={title}>
          {text === "" ? null : <p>{text}</p>}
        </Notice>
      </div>
      {findings.length === 0 ? null : <FindingList items={findings} />}
    </>
  );
}
