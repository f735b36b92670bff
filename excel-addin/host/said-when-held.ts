import type { Language } from "../../core/index";
import type { Job, Progress } from "../../sidebar/backend";
import { hostTexts } from "./texts";

/** Excel answers sooner than this unless it holds a request back. */
const silence = 2500; // ms

/**
 * Runs a job that Excel may hold back, which it does for as long as the user types in a cell and without a word: after a while of
 * silence the job says what may be done about it.
 */
export async function saidWhenHeld<Result>(
  job: Job,
  lang: Language,
  work: (job: Job) => Promise<Result>,
): Promise<Result> {
  let last: Pick<Progress, "done" | "total"> = { done: 0, total: 0 };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listen = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      job.progress({ ...last, doing: hostTexts.held[lang] });
    }, silence);
  };
  listen();
  try {
    return await work({
      signal: job.signal,
      progress: (progress) => {
        last = { done: progress.done, total: progress.total };
        listen();
        job.progress(progress);
      },
    });
  } finally {
    clearTimeout(timer);
  }
}
