import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Job, Progress } from "./backend";

/** Where a job stands. A refusal is a result and comes as "done". */
export type JobState<Result> =
  | { readonly kind: "idle" }
  | { readonly kind: "busy"; readonly progress: Progress | null }
  | { readonly kind: "done"; readonly result: Result }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly error: unknown };

export interface RunningJob<Result> {
  readonly state: JobState<Result>;
  /** Starts it; a job that is running is cancelled first. */
  readonly start: (work: (job: Job) => Promise<Result>) => void;
  readonly cancel: () => void;
  readonly reset: () => void;
}

/** One job of a page: started, watched, cancelled. It is cancelled when the page goes away. */
export function useJob<Result>(): RunningJob<Result> {
  const [state, setState] = useState<JobState<Result>>({ kind: "idle" });
  const running = useRef<AbortController | null>(null);

  const cancel = useCallback(() => {
    running.current?.abort();
  }, []);
  const reset = useCallback(() => {
    running.current?.abort();
    // What a job that was put away still has to say is not listened to.
    running.current = null;
    setState({ kind: "idle" });
  }, []);
  const start = useCallback((work: (job: Job) => Promise<Result>) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const isCurrent = (): boolean => running.current === controller;
    setState({ kind: "busy", progress: null });
    const job: Job = {
      signal: controller.signal,
      progress: (progress) => {
        if (isCurrent() && !controller.signal.aborted) setState({ kind: "busy", progress });
      },
    };
    work(job).then(
      (result) => {
        if (isCurrent()) setState({ kind: "done", result });
      },
      (error: unknown) => {
        if (isCurrent()) setState(controller.signal.aborted ? { kind: "cancelled" } : { kind: "failed", error });
      },
    );
  }, []);
  useEffect(() => cancel, [cancel]);

  return { state, start, cancel, reset };
}
