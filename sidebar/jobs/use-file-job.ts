import { useCallback, useState } from "preact/hooks";
import type { ChosenItem, Job, OnFile } from "../backend";
import { usePanel } from "../panel-context";
import { type RunningJob, useJob } from "../use-job";
import { type FileState, waitingFiles, withFile, withReading } from "./file-states";
import { type Chosen, itemsOf, keepChoice, keptChoice } from "./kept-files";

export type ReadFiles<Result> = (items: readonly ChosenItem[], job: Job, onFile: OnFile) => Promise<Result>;

/** A job over chosen files: the list, how far each file is, and the job itself. */
export interface FileJob<Result> {
  readonly chosen: Chosen;
  readonly setChosen: (chosen: Chosen) => void;
  readonly states: readonly FileState[];
  readonly running: RunningJob<Result>;
  readonly start: () => void;
}

export function useFileJob<Result>(read: ReadFiles<Result>): FileJob<Result> {
  const { backend } = usePanel();
  const [chosen, setChosen] = useState(() => keptChoice(backend));
  const [states, setStates] = useState<readonly FileState[]>([]);
  const running = useJob<Result>();

  const start = useCallback(() => {
    const items = itemsOf(chosen);
    setStates(waitingFiles(items.map(({ name }) => name)));
    running.start((job) => {
      // A file of a job that was stopped or started anew is none of the list's business.
      const onFile: OnFile = (view) => {
        if (!job.signal.aborted) setStates((old) => withFile(old, view));
      };
      const progress: Job["progress"] = (step) => {
        job.progress(step);
        if (!job.signal.aborted) setStates((old) => withReading(old, step.doing));
      };
      return read(items, { signal: job.signal, progress }, onFile);
    });
  }, [chosen, read, running.start]);
  const change = useCallback(
    (next: Chosen) => {
      keepChoice(backend, next);
      setChosen(next);
    },
    [backend],
  );

  // Of a job that has ended no file is being read any more.
  const shown = running.state.kind === "busy" ? states : withReading(states, "");
  return { chosen, setChosen: change, states: shown, running, start };
}
