import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { CheckView, Language, PanelOptions, PanelRefusal } from "../core/index";
import type { Backend, WriteRefusal } from "./backend";
import { type JobState, useJob } from "./use-job";

/** The last check of the open workbook. It stays while pages come and go, and is shown while a newer one is made. */
export interface CheckStore {
  readonly state: JobState<CheckView | PanelRefusal>;
  /** The last result that is no refusal. */
  readonly view: CheckView | null;
  /** True where a check has to be made before its findings may be acted upon. */
  readonly isOld: boolean;
  /** The user changed the workbook since. */
  readonly isEdited: boolean;
  readonly start: () => void;
  readonly cancel: () => void;
  /** The cells of the findings are coloured. */
  readonly isMarked: boolean;
  readonly marking: JobState<number | WriteRefusal | null>;
  readonly setMarked: (isMarked: boolean) => void;
}

export function useCheckStore(backend: Backend, options: PanelOptions, lang: Language): CheckStore {
  const job = useJob<CheckView | PanelRefusal>();
  const marks = useJob<number | WriteRefusal | null>();
  const [view, setView] = useState<CheckView | null>(null);
  const [isDone, setIsDone] = useState(false);
  const [isEdited, setIsEdited] = useState(false);
  const [isMarked, setIsMarked] = useState(false);

  useEffect(() => backend.onEdit(() => setIsEdited(true)), [backend]);
  // Asked otherwise, the old answer is none. The first time nothing is forgotten: a page may have begun a check already.
  const asked = useRef({ options, lang });
  useEffect(() => {
    if (asked.current.options === options && asked.current.lang === lang) return;
    asked.current = { options, lang };
    job.reset();
    setView(null);
    setIsDone(false);
  }, [options, lang]);

  const setMarked = useCallback(
    (turnOn: boolean) => {
      marks.start(async (running) => {
        if (turnOn) {
          const marked = await backend.mark(running);
          if (typeof marked === "number") setIsMarked(true);
          return marked;
        }
        await backend.clearMarks(running);
        setIsMarked(false);
        return null;
      });
    },
    [backend, marks.start],
  );
  const start = (): void => {
    job.start(async (running) => {
      // What is edited from now on is edited since.
      setIsEdited(false);
      setIsDone(false);
      const result = await backend.check(options, lang, running);
      if (running.signal.aborted) return result;
      const found = "refusal" in result ? null : result;
      setView(found);
      setIsDone(found !== null);
      // The colours follow the findings.
      if (found !== null && isMarked) setMarked(true);
      return result;
    });
  };

  return {
    state: job.state,
    view,
    isOld: !isDone || isEdited,
    isEdited,
    start,
    cancel: job.cancel,
    isMarked,
    marking: marks.state,
    setMarked,
  };
}
