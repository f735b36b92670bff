import { makeBackend } from "../../engine/backend";
import { memoryHost } from "../../engine/memory-host";
import type { MemoryHost } from "../../engine/memory-host-port";
import type { Backend } from "../../sidebar/backend";
import { type EngineOverChannel, engineOverChannel } from "./node-engine";

export interface Page {
  readonly backend: Backend;
  readonly host: MemoryHost;
  readonly engine: EngineOverChannel;
  /** Files that were saved, by name. */
  readonly saved: ReadonlyMap<string, Uint8Array>;
}

const running: EngineOverChannel[] = [];

/** The offline page without its page: backend and host over an engine on the far side of a channel. */
export function startPage(engine: EngineOverChannel = engineOverChannel()): Page {
  running.push(engine);
  const saved = new Map<string, Uint8Array>();
  const host = memoryHost(engine, {
    lang: "vi",
    saveAs: (file, bytes) => void saved.set(file, bytes),
    resultName: () => "Tổng hợp.xlsx",
  });
  return { backend: makeBackend(host, engine, "0.0.0"), host, engine, saved };
}

/** Ends the channels, which would keep the test running. */
export function endPages(): void {
  for (const engine of running.splice(0)) engine.end();
}
