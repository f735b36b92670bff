import { type Endpoint, expose, transfer } from "comlink";
import type { WholeEngine } from "./whole-engine";

/** Answers calls from the other side of an endpoint. A saved file is handed over, not copied. */
export function serveEngine(engine: WholeEngine, endpoint?: Endpoint): void {
  const served = {
    ...engine,
    save: (): Uint8Array => {
      // A file without changes is the engine's own copy, which it keeps.
      const bytes = engine.save().slice();
      return transfer(bytes, [bytes.buffer]);
    },
  } satisfies WholeEngine;
  if (endpoint === undefined) expose(served);
  else expose(served, endpoint);
}
