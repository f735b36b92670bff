import type { Job } from "../sidebar/backend";
import { stopHere } from "./job-queue";
import type { HostPort, WorkbookSink } from "./host-port";
import type { RemoteEngine } from "./client";
import type { LastingEngine } from "./lasting-engine";

/** An engine that holds the workbook as it is now; nothing, where none is open. */
export interface FreshEngine {
  readonly engine: RemoteEngine;
  readonly isOpen: boolean;
}

/** Keeps the engine's copy of the host's workbook as new as it has to be. */
export interface HostReading {
  /** Reads the host where its workbook was edited, or never read; always where the host does not notice every edit. */
  readonly fresh: (job: Job) => Promise<FreshEngine>;
  /** For looking at one thing after another: a copy read a moment ago will do, unless an edit was noticed. */
  readonly lately: (job: Job) => Promise<FreshEngine>;
  /** Something was written: what was read is old. */
  readonly written: () => void;
}

/** How long a copy serves for looking, where the host does not notice every edit. */
const A_MOMENT = 60_000; // ms

/** Reads a host only when it has to be read: the user edited the workbook, we wrote into it, or the engine started afresh. */
export function hostReading(host: HostPort, lasting: LastingEngine, now: () => number = Date.now): HostReading {
  let edits = 0;
  let read: { readonly edits: number; readonly life: number; readonly isOpen: boolean; readonly at: number } | null =
    null;
  const written = (): void => {
    edits++;
  };
  host.onEdit(written);
  const sink = (engine: RemoteEngine, { signal }: Job): WorkbookSink => {
    const passed = async (call: Promise<void>): Promise<void> => {
      await call;
      stopHere(signal);
    };
    return {
      begin: (file) => passed(engine.begin(file)),
      sheet: (head) => passed(engine.sheet(head)),
      rows: (rows) => passed(engine.rows(rows)),
      end: () => passed(engine.end()),
    };
  };
  const kept = (): FreshEngine | null => {
    const engine = lasting.current();
    return read?.edits === edits && read.life === lasting.life() ? { engine, isOpen: read.isOpen } : null;
  };
  const readNow = async (job: Job): Promise<FreshEngine> => {
    const engine = lasting.current();
    // Edits made while it is being read make it old again.
    const start = { edits, life: lasting.life(), at: now() };
    const isOpen = await host.read(sink(engine, job), job);
    stopHere(job.signal);
    read = { ...start, isOpen };
    return { engine, isOpen };
  };
  const { lookForEdits } = host;
  if (lookForEdits === undefined) {
    const fresh = async (job: Job): Promise<FreshEngine> => kept() ?? readNow(job);
    return { fresh, lately: fresh, written };
  }
  return {
    fresh: readNow,
    lately: async (job) => {
      if (read === null || now() - read.at > A_MOMENT) return readNow(job);
      await lookForEdits();
      return kept() ?? readNow(job);
    },
    written,
  };
}
