import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

/** Done, or what the system said. */
export type Written = { readonly ok: true } | { readonly ok: false; readonly error: unknown };

/**
 * Writes a whole file or none: to a temporary name in the same folder first, which takes the file's name only when everything is on
 * the disk. A missing folder is made. What stood there before stays until then, and stays when writing fails.
 */
export function writeWhole(path: string, bytes: Uint8Array): Written {
  let temporary: string | null = null;
  // An interruption waits until the file is whole: its signal is heard only after this synchronous work.
  const onSignal = (): void => undefined;
  process.on("SIGINT", onSignal).on("SIGTERM", onSignal);
  try {
    mkdirSync(dirname(path), { recursive: true });
    // A link keeps pointing where it did: what it names is replaced.
    const target = existsSync(path) ? realpathSync(path) : path;
    temporary = join(dirname(target), `.${basename(target)}.${String(process.pid)}.tmp`);
    const descriptor = openSync(temporary, "wx");
    try {
      for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, target);
    return { ok: true };
  } catch (error) {
    if (temporary !== null) rmSync(temporary, { force: true });
    return { ok: false, error };
  } finally {
    process.off("SIGINT", onSignal).off("SIGTERM", onSignal);
  }
}
