import { createHash } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { MessageChannel } from "node:worker_threads";
import nodeEndpoint from "comlink/dist/umd/node-adapter";
import { toSerial } from "../../core";
import type { EnginePort } from "../../engine/client";
import type { EngineTools } from "../../engine/engine-tools";
import { lastingEngine, type LastingEngine } from "../../engine/lasting-engine";
import { makeEngine } from "../../engine/make-engine";
import { serveEngine } from "../../engine/serve-engine";

/** The engine's tools as the command line has them, on 20/01/2025. */
export const nodeTools: EngineTools = {
  now: () => toSerial(2025, 1, 20),
  sha256: (bytes) => createHash("sha256").update(bytes).digest("hex"),
  inflate: (packed, limit) => inflateRawSync(packed, { maxOutputLength: Math.max(limit, 1) }),
  deflate: (bytes, level) => deflateRawSync(bytes, { level }),
  productVersion: "0.0.0",
};

export interface EngineOverChannel extends LastingEngine {
  /** Breaks the worker that is running now. */
  readonly crash: () => void;
  /** Everything that came back. */
  readonly answers: () => readonly unknown[];
}

/** An engine on the far side of a message channel: every value is cloned on its way, as with a worker. */
export function engineOverChannel(tools: EngineTools = nodeTools): EngineOverChannel {
  const open: { readonly end: () => void; readonly crash: () => void }[] = [];
  const answers: unknown[] = [];
  const start = (): EnginePort => {
    const { port1, port2 } = new MessageChannel();
    serveEngine(makeEngine(tools), nodeEndpoint(port2));
    port1.on("message", (message: unknown) => answers.push(message));
    const endpoint = nodeEndpoint(port1);
    const hear = new Set<EventListener>();
    open.push({
      end: () => port1.close(),
      crash: () => {
        for (const listener of hear) listener(new Event("error"));
      },
    });
    return {
      ...endpoint,
      addEventListener: (type, listener, options) => {
        // The adapter takes every listener for one of messages.
        if (type !== "message" && typeof listener === "function") hear.add(listener);
        else if (type === "message") endpoint.addEventListener(type, listener, options);
      },
      terminate: () => port1.close(),
    };
  };
  const lasting = lastingEngine(start);
  return {
    ...lasting,
    crash: () => open[open.length - 1]?.crash(),
    answers: () => answers,
    end: () => {
      for (const one of open) one.end();
    },
  };
}
