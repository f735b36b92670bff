/** One job at a time, in the order asked for, so that two never mix what they read or write. */
export type JobQueue = <Result>(signal: AbortSignal | null, work: () => Promise<Result>) => Promise<Result>;

/** A queue of jobs. One that is stopped while it waits never begins. */
export function jobQueue(): JobQueue {
  let last: Promise<unknown> = Promise.resolve();
  return (signal, work) => {
    const run = last.then(() => {
      if (signal !== null) stopHere(signal);
      return work();
    });
    last = run.catch(() => undefined);
    return run;
  };
}

/** Throws the signal's reason where a job was stopped. */
export function stopHere(signal: AbortSignal): void {
  if (signal.aborted) throw reasonOf(signal);
}

/** Rejects as soon as the signal says so. The work ends in its own time, unheard: only for work that leaves nothing behind. */
export function orStopped<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(reasonOf(signal));
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    work.then(resolve, reject).finally(() => {
      signal.removeEventListener("abort", stop);
    });
  });
}

function reasonOf(signal: AbortSignal): Error {
  const reason: unknown = signal.reason;
  return reason instanceof Error ? reason : new DOMException("The job was stopped.", "AbortError");
}
