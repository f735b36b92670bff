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
  /** Reads the host where its workbook was edited, or never read. */
  readonly fresh: (job: Job) => Promise<FreshEngine>;
  /** Something was written: what was read is old. */
  readonly written: () => void;
}

/** Reads a host only when it has to be read: the user edited the workbook, we wrote into it, or the engine started afresh. */
export function hostReading(host: HostPort, lasting: LastingEngine): HostReading {
  let edits = 0;
  let read: { readonly edits: number; readonly life: number; readonly isOpen: boolean } | null = null;
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
  return {
    fresh: async (job) => {
      const engine = lasting.current();
      const life = lasting.life();
      if (read !== null && read.edits === edits && read.life === life) return { engine, isOpen: read.isOpen };
      // Edits made while it is being read make it old again.
      const start = { edits, life };
      const isOpen = await host.read(sink(engine, job), job);
      stopHere(job.signal);
      if (!isOpen) await engine.closeWorkbook();
      read = { ...start, isOpen };
      return { engine, isOpen };
    },
    written,
  };
}
