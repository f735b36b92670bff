import { stopHere } from "../../engine/job-queue";
import { untracked } from "./untracked";

/** What a step writes with, until the next request is sent. */
export interface Batch {
  readonly context: Excel.RequestContext;
  /** The sheet of that name; the same object for the whole request. */
  readonly sheet: (name: string) => Excel.Worksheet;
  /** The areas of an address list, for one request. */
  readonly areas: (sheet: string, addresses: string) => Excel.RangeAreas;
}

/** A part of a write that must not be torn: what it does, and about how many bytes of a request it takes. */
export interface Step {
  readonly bytes: number;
  readonly run: (batch: Batch) => void;
}

/** Steps are gathered up to this size. Excel on the web refuses 5 MB; a request of 1 MB is carried and drawn without a stall. */
const fullBatch = 1_130_000;
/** What a range costs before anything is done with it, and what each property costs. */
export const rangeBytes = 255;
export const propertyBytes = 110;

export interface BatchWriter {
  /** Does a step, sending what was gathered first where both would be too much together. */
  readonly add: (step: Step) => Promise<void>;
  /** Sends what is gathered. */
  readonly send: () => Promise<void>;
}

/** Gathers steps into requests of about a megabyte. Stops between requests where the job was cancelled; `null`: it cannot be. */
export function batchWriter(context: Excel.RequestContext, signal: AbortSignal | null): BatchWriter {
  let bytes = 0;
  let sheets = new Map<string, Excel.Worksheet>();
  const sheet = (name: string): Excel.Worksheet => {
    const known = sheets.get(name) ?? context.workbook.worksheets.getItem(name);
    sheets.set(name, known);
    return known;
  };
  const batch: Batch = {
    context,
    sheet,
    areas: (name, addresses) => untracked(sheet(name).getRanges(addresses)),
  };
  const send = async (): Promise<void> => {
    if (signal !== null) stopHere(signal);
    if (bytes === 0) return;
    bytes = 0;
    sheets = new Map();
    await context.sync();
  };
  return {
    send,
    add: async (step) => {
      if (bytes > 0 && bytes + step.bytes > fullBatch) await send();
      if (bytes === 0) {
        if (signal !== null) stopHere(signal);
        context.application.suspendApiCalculationUntilNextSync();
        context.application.suspendScreenUpdatingUntilNextSync();
        bytes = 900;
      }
      bytes += step.bytes;
      step.run(batch);
    },
  };
}
