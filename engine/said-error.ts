import type { LocalText } from "../core/index";

/** A fault that can say of itself, in the user's words, what happened and what to do. */
export interface SaidError extends Error {
  readonly said: LocalText;
}

export function saidError(said: LocalText, cause: unknown = null): SaidError {
  return Object.assign(new Error(said.vi), { name: "SaidError", said, cause });
}
