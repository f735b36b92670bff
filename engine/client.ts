import { type Endpoint, type Remote, transfer, wrap } from "comlink";
import { engineTexts } from "./engine-texts";
import { saidError } from "./said-error";
import type { WholeEngine } from "./whole-engine";

/** The engine on the other side of a worker: the same calls, answered later and in order. */
export type RemoteEngine = {
  readonly [Name in keyof WholeEngine]: (
    ...args: Parameters<WholeEngine[Name]>
  ) => Promise<ReturnType<WholeEngine[Name]>>;
};

export interface EngineLink {
  readonly engine: RemoteEngine;
  readonly isDead: () => boolean;
  /** Ends the worker; calls on their way are rejected. */
  readonly end: () => void;
}

/** A worker, or a port that one end of a channel gives. */
export type EnginePort = Endpoint & { readonly terminate?: () => void };

/** Calls the engine in a worker. Where the worker breaks, every call on its way is rejected, and so is every later one. */
export function connectEngine(port: EnginePort): EngineLink {
  const remote = wrap<WholeEngine>(port);
  const waiting = new Set<(reason: unknown) => void>();
  let death: Error | null = null;
  const die = (cause: unknown): void => {
    death ??= saidError(engineTexts.crashed, cause);
    for (const reject of waiting) reject(death);
    waiting.clear();
    port.terminate?.();
  };
  for (const trouble of ["error", "messageerror"]) port.addEventListener(trouble, die);
  return { engine: remoteEngine(remote, waiting, () => death), isDead: () => death !== null, end: () => die(null) };
}

function remoteEngine(
  remote: Remote<WholeEngine>,
  waiting: Set<(reason: unknown) => void>,
  death: () => Error | null,
): RemoteEngine {
  const call = (name: keyof WholeEngine, args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const dead = death();
      if (dead !== null) {
        reject(dead);
        return;
      }
      waiting.add(reject);
      const settle =
        (how: (value: unknown) => void) =>
        (value: unknown): void => {
          waiting.delete(reject);
          how(value);
        };
      const answer = remote[name] as (...args: readonly unknown[]) => Promise<unknown>; // one shape for all calls: their types are RemoteEngine's
      answer(...args.map(handedOver)).then(settle(resolve), settle(reject));
    });
  const target = {} as RemoteEngine; // filled by the proxy as it is asked
  return new Proxy(target, {
    get: (_, name) =>
      // An object with a "then" would be taken for a promise.
      typeof name === "string" && name !== "then"
        ? (...args: readonly unknown[]) => call(name as keyof WholeEngine, args) // by the type of the target no other name is asked for
        : undefined,
  });
}

/** The bytes of a file go over to the worker; they are not copied. */
function handedOver(argument: unknown): unknown {
  return argument instanceof Uint8Array ? transfer(argument, [argument.buffer]) : argument;
}
