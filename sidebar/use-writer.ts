import { useCallback, useState } from "preact/hooks";
import type { Change } from "../core/index";
import type { AppliedRun, Backend, WriteRefusal } from "./backend";
import { type JobState, useJob } from "./use-job";

export type WriteResult = AppliedRun | WriteRefusal;

/** Writing into the workbook, one run at a time, and taking the last run back. */
export interface Writer {
  readonly state: JobState<WriteResult>;
  readonly isBusy: boolean;
  /** The run that can be taken back. */
  readonly last: AppliedRun | null;
  /** `onDone` is called once the run stands in the workbook whole, and not at all where it was refused. */
  readonly write: (changes: () => Promise<readonly Change[]>, label: string, onDone: (run: AppliedRun) => void) => void;
  readonly undo: (onDone: (undone: AppliedRun) => void) => void;
  readonly cancel: () => void;
  /** Asks anew which run can be taken back, and forgets what went wrong last. */
  readonly refresh: () => void;
}

export function useWriter(backend: Backend): Writer {
  const [last, setLast] = useState<AppliedRun | null>(null);
  const { state, start, cancel, reset } = useJob<WriteResult>();
  const isBusy = state.kind === "busy";

  const ask = useCallback(() => {
    // Where it cannot be said, nothing is offered.
    backend.lastRun().then(setLast, () => setLast(null));
  }, [backend]);
  const refresh = useCallback(() => {
    reset();
    ask();
  }, [ask, reset]);

  const write: Writer["write"] = (changes, label, onDone) => {
    if (isBusy) return;
    start(async (job) => {
      const written = await backend.apply(await changes(), label, job);
      if (!("writeRefusal" in written)) {
        setLast(written);
        onDone(written);
      }
      return written;
    });
  };
  const undo: Writer["undo"] = (onDone) => {
    if (isBusy || last === null) return;
    start(async (job) => {
      const undone = await backend.undo(job);
      if (!("writeRefusal" in undone)) {
        ask();
        onDone(last);
      }
      return undone;
    });
  };

  return { state, isBusy, last, write, undo, cancel, refresh };
}
