import { useCallback, useState } from "preact/hooks";
import type { ChosenFile, Job, OnFile } from "../backend";
import { usePanel } from "../panel-context";
import { type RunningJob, useJob } from "../use-job";
import { type FileState, waitingFiles, withFile, withReading } from "./file-states";
import { keepFiles, keptFiles } from "./kept-files";

export type ReadFiles<Result> = (files: readonly ChosenFile[], job: Job, onFile: OnFile) => Promise<Result>;

/** A job over chosen files: the list, how far each file is, and the job itself. */
export interface FileJob<Result> {
  readonly files: readonly ChosenFile[];
  readonly setFiles: (files: readonly ChosenFile[]) => void;
  readonly states: readonly FileState[];
  readonly running: RunningJob<Result>;
  readonly start: () => void;
}

export function useFileJob<Result>(read: ReadFiles<Result>): FileJob<Result> {
  const { backend } = usePanel();
  const [files, setFiles] = useState(() => keptFiles(backend));
  const [states, setStates] = useState<readonly FileState[]>([]);
  const running = useJob<Result>();

  const start = useCallback(() => {
    setStates(waitingFiles(files.map(({ name }) => name)));
    running.start((job) => {
      // A file of a job that was stopped or started anew is none of the list's business.
      const onFile: OnFile = (view) => {
        if (!job.signal.aborted) setStates((old) => withFile(old, view));
      };
      const progress: Job["progress"] = (step) => {
        job.progress(step);
        if (!job.signal.aborted) setStates((old) => withReading(old, step.doing));
      };
      return read(files, { signal: job.signal, progress }, onFile);
    });
  }, [files, read, running.start]);
  const change = useCallback(
    (chosen: readonly ChosenFile[]) => {
      keepFiles(backend, chosen);
      setFiles(chosen);
    },
    [backend],
  );

  // Of a job that has ended no file is being read any more.
  const shown = running.state.kind === "busy" ? states : withReading(states, "");
  return { files, setFiles: change, states: shown, running, start };
}
