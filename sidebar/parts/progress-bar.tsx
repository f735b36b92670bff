import type { JSX } from "preact";
import type { Progress } from "../backend";
import { texts } from "../texts";
import { useLater } from "../use-later";
import { useWords } from "../use-words";
import { Button } from "./button";

const SHOWN_AFTER = 400; // ms

export interface ProgressBarProps {
  /** `null`: not known yet. */
  readonly progress: Progress | null;
  readonly onCancel?: (() => void) | undefined;
}

/** What is being done and how far it is; nothing at all for what is over in a moment. */
export function ProgressBar({ progress, onCancel }: ProgressBarProps): JSX.Element | null {
  const say = useWords();
  const isShown = useLater(SHOWN_AFTER);
  if (!isShown) return null;
  const isKnown = progress !== null && progress.total > 0;
  const doing = progress === null || progress.doing === "" ? say(texts.job.busy) : progress.doing;
  return (
    <div class="progress">
      <div class="progress-line">
        <span class="progress-doing">{doing}</span>
        {isKnown ? (
          <span class="progress-count">{say(texts.job.ofTotal, { done: progress.done, total: progress.total })}</span>
        ) : null}
      </div>
      <div class="progress-line">
        {isKnown ? (
          <progress aria-label={doing} max={progress.total} value={progress.done} />
        ) : (
          <progress aria-label={doing} />
        )}
        {onCancel === undefined ? null : <Button onPress={onCancel}>{say(texts.job.stop)}</Button>}
      </div>
    </div>
  );
}
