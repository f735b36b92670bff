import { toSerial } from "../../core/index";
import { run } from "../../standalone/cli/run";

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process, on 20/01/2025, with nobody watching. */
export async function runCli(...words: readonly string[]): Promise<Ran> {
  let out = "";
  let err = "";
  const status = await run(words, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    isWatched: false,
    width: 100,
    today: toSerial(2025, 1, 20),
  });
  return { status, out, err };
}

/** The one document on standard output. */
export function documentOf({ out }: Ran): unknown {
  return JSON.parse(out);
}
