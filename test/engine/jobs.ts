import type { ChosenFile, Job, Progress } from "../../sidebar/backend";

export interface WatchedJob extends Job {
  readonly controller: AbortController;
  readonly told: readonly Progress[];
}

/** A job that keeps what it was told. */
export function watchedJob(): WatchedJob {
  const controller = new AbortController();
  const told: Progress[] = [];
  return { controller, told, signal: controller.signal, progress: (progress) => told.push(progress) };
}

/** A file as the panel hands it over. */
export function chosen(name: string, bytes: Uint8Array): ChosenFile {
  return { name, size: bytes.length, bytes: () => Promise.resolve(Uint8Array.from(bytes)) };
}
