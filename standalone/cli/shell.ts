import type { Language, Serial } from "../../core/index";

/** Where a command speaks: a person's terminal, or two strings in a test. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether a person is watching `err`, so that a progress bar makes sense. */
  readonly isWatched: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** The user's own day: the only clock of the command line. */
  readonly today: Serial;
}

/** A terminal and how the user wants to be spoken to. */
export interface Shell extends Terminal {
  readonly lang: Language;
  readonly debug: boolean;
}

export const exitStatus = {
  clean: 0,
  /** Something must be mended: errors, or differences when verifying. */
  findings: 1,
  /** Bad options, nothing readable, cannot write. */
  couldNotRun: 2,
} as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];

/** Says in one sentence why nothing was done. */
export function refuse(shell: Shell, sentence: string): ExitStatus {
  shell.err(`${sentence}\n`);
  return exitStatus.couldNotRun;
}
