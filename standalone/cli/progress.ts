import { SingleBar } from "cli-progress";
import { cliTexts } from "./cli-text";
import type { Shell } from "./shell";

/** Fewer files are read before a bar could be seen. */
const MANY = 20;

export interface Progress {
  readonly step: () => void;
  readonly stop: () => void;
}

const silent: Progress = { step: () => undefined, stop: () => undefined };

/** A bar on the error stream while many files are read; nothing where nobody watches, so that logs and pipes stay clean. */
export function startProgress(total: number, { isWatched, lang }: Pick<Shell, "isWatched" | "lang">): Progress {
  if (!isWatched || total <= MANY) return silent;
  const bar = new SingleBar({
    format: `${cliTexts.reading[lang]} {bar} {value}/{total}`,
    barCompleteChar: "█",
    barIncompleteChar: "░",
    clearOnComplete: true,
    // An interruption ends the process at once, so the terminal's state is not touched: nobody would be left to restore it.
    gracefulExit: false,
    linewrap: true,
    stream: process.stderr,
  });
  bar.start(total, 0);
  return {
    step: () => {
      bar.increment();
    },
    stop: () => {
      bar.stop();
    },
  };
}
