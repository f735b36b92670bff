import { connectEngine, type EngineLink, type EnginePort, type RemoteEngine } from "./client";

/** An engine that is started when first called, and anew after its worker broke. */
export interface LastingEngine {
  /** The engine as it is now. One that has broken stays so: whoever holds on to it hears of it, and never gets an empty one. */
  readonly current: () => RemoteEngine;
  /** Which worker it is by now: what an earlier one held is gone. */
  readonly life: () => number;
  readonly end: () => void;
}

/** `start` makes a new worker. */
export function lastingEngine(start: () => EnginePort): LastingEngine {
  let life = 0;
  let link: EngineLink | null = null;
  const alive = (): EngineLink => {
    if (link === null || link.isDead()) {
      link = connectEngine(start());
      life++;
    }
    return link;
  };
  return {
    current: () => alive().engine,
    life: () => {
      alive();
      return life;
    },
    end: () => link?.end(),
  };
}
