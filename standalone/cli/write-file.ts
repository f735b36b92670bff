import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/** Makes a folder and those above it one by one: `recursive` never returns where the system answers ENOENT for ever (/proc). */
function makeFolder(folder: string): void {
  if (!existsSync(folder)) {
    makeFolder(dirname(folder));
    mkdirSync(folder);
  } else if (!statSync(folder).isDirectory()) {
    // Says what stands in the way, in the system's own words.
    mkdirSync(folder);
  }
}

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
    makeFolder(resolve(dirname(path)));
    // A link keeps pointing where it did: what it names is replaced.
    const target = existsSync(path) ? realpathSync(path) : path;
    const name = join(dirname(target), `.${basename(target)}.${String(process.pid)}.tmp`);
    const descriptor = openSync(name, "wx");
    temporary = name;
    try {
      for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(name, target);
    return { ok: true };
  } catch (error) {
    if (temporary !== null) rmSync(temporary, { force: true });
    return { ok: false, error };
  } finally {
    process.off("SIGINT", onSignal).off("SIGTERM", onSignal);
  }
}
