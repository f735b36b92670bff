import type { Book, HostChange } from "./book";
import { findSheet, newSheet } from "./book";
import { eventEntries, type EventEntry } from "./events";
import { execute } from "./execute";
import type { Mode } from "./modes";
import { modes } from "./modes";
import type { RequestMessage, ResponseMessage } from "./protocol";
import { delayForCellEdit } from "./protocol";
import { isLegalName } from "./sheet-acts";
import { fillSheet, type WorkbookInput } from "./sheet-input";
import { type Traffic, TrafficCounter, utf8Length } from "./traffic";
import { workbookObject } from "./workbook-object";

/** The client's end of the events: rich messages, and the older selection event that only says "look again". */
export interface EventSink {
  readonly message: (entries: readonly EventEntry[]) => void;
  readonly selection: () => void;
}

export interface Host {
  readonly book: Book;
  /** What the client library calls for each `context.sync()`. */
  readonly executeAsync: (customData: string, flags: number, message: RequestMessage) => Promise<ResponseMessage>;
  /** Requests and bytes since `resetTraffic`. */
  readonly traffic: Traffic;
  readonly resetTraffic: () => void;
  /** Members that were asked for and are not here: a test can hold this empty. */
  readonly missing: readonly string[];
  /** Tells what changed, after each request or act of the user, for a grid that redraws. Returns how to stop. */
  readonly onHostChange: (listener: (changes: readonly HostChange[]) => void) => () => void;
  /** Somebody starts or stops typing in a cell; requests that may wait go on when typing stops. */
  readonly setEditing: (editing: boolean) => void;
  /** Plugs in the client's event channel. */
  readonly connect: (sink: EventSink) => void;
  /** Tells clients and listeners what happened since the last time. */
  readonly flush: () => void;
}

const refused = (ErrorCode: string, ErrorMessage: string): ResponseMessage => ({
  ErrorCode,
  ErrorMessage,
  Headers: null,
  Body: null,
});

/** https://learn.microsoft.com/javascript/api/excel/excel.errorcodes and https://github.com/OfficeDev/office-js/issues/625 */
const inCellEditMode = refused(
  "InvalidOperationInCellEditMode",
  "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
);
/** https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins */
const requestTooLarge = refused("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.");
const responseTooLarge = refused(
  "ResponsePayloadSizeLimitExceeded",
  "The response payload size has exceeded the limit.",
);

/** 1 July 2025: the year that "1/2" means, unless a test says another day. */
const someDay = 45_839;

/** An Excel with one workbook open, in memory. Runs in Node and in a browser. */
export function makeHost(input: WorkbookInput, mode: Mode = modes.excel2021): Host {
  const book = openBook(input, mode);
  const root = workbookObject(book);
  const counter = new TrafficCounter();
  const listeners = new Set<(changes: readonly HostChange[]) => void>();
  let waiting: (() => void)[] = [];
  let sink: EventSink | null = null;

  const flush = (): void => {
    const changes = book.journal;
    if (changes.length === 0) return;
    book.journal = [];
    const entries = eventEntries(book, changes);
    // Excel sends events after the answer to the request that caused them.
    const selected = changes.some((change) => change.kind === "selection");
    void Promise.resolve().then(() => {
      if (entries.length > 0) sink?.message(entries);
      if (selected && book.eventsEnabled) sink?.selection();
    });
    for (const listener of listeners) listener(changes);
  };

  const answer = (message: RequestMessage): ResponseMessage => {
    const request = JSON.stringify(message.Body);
    const sent = utf8Length(request);
    const response = sent > mode.maxBytes ? requestTooLarge : responseTo(request);
    const text = JSON.stringify(response.Body);
    const received = utf8Length(text);
    const kept = received > mode.maxBytes ? responseTooLarge : response;
    counter.add(sent, kept === response ? received : 0);
    return kept;
  };

  const responseTo = (request: string): ResponseMessage => {
    // A copy: what the client keeps of its request must not change the workbook later.
    const copy = JSON.parse(request) as RequestMessage["Body"]; // just written from one
    const Body = execute(book, root, copy);
    return { ErrorCode: "", ErrorMessage: "", Headers: null, Body };
  };

  return {
    book,
    executeAsync: async (_, flags, message) => {
      // Real Excel is another process: never answers before the caller goes on.
      await Promise.resolve();
      if (book.editing && (flags & delayForCellEdit) === 0) {
        counter.add(utf8Length(JSON.stringify(message.Body)), 0);
        return inCellEditMode;
      }
      while (book.editing) await new Promise<void>((resolve) => void waiting.push(resolve));
      const response = answer(message);
      flush();
      return response;
    },
    get traffic() {
      return counter.now;
    },
    resetTraffic: () => counter.reset(),
    get missing() {
      return [...book.missing];
    },
    onHostChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    setEditing: (editing) => {
      book.editing = editing;
      if (editing) return;
      const ready = waiting;
      waiting = [];
      for (const resume of ready) resume();
    },
    connect: (given) => void (sink = given),
    flush,
  };
}

function openBook(input: WorkbookInput, mode: Mode): Book {
  const book: Omit<Book, "active"> = {
    name: input.name ?? "So-theo-doi.xlsx",
    mode,
    today: input.today ?? someDay,
    sheets: [],
    editing: false,
    structure: input.structureProtected === true ? { password: null, options: {} } : null,
    settings: new Map(),
    names: new Map(),
    references: new Map(),
    registered: new Set(),
    eventsEnabled: true,
    journal: [],
    missing: new Set(),
    lastId: 0,
  };
  // A workbook has a sheet before it has an active one.
  const open = book as Book; // its active sheet is set below
  for (const [name, sheet] of Object.entries(input.sheets)) {
    if (!isLegalName(name) || findSheet(open, name) !== null)
      throw new Error(`Excel cannot hold a sheet called «${name}».`);
    open.sheets = [...open.sheets, fillSheet(newSheet(open, name), sheet)];
  }
  const first = open.sheets.find((sheet) => sheet.visibility === "Visible");
  if (first === undefined) throw new Error("A workbook needs a sheet that is shown.");
  open.active = first;
  return open;
}
