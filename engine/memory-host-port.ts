import type { CellValue, Language, PanelRefusal, SheetLayout, TableColumnLook } from "../core/index";
import type { AppliedRun, Job, Spot, WriteRefusal } from "../sidebar/backend";
import type { OpenSheet } from "./engine";
import type { HostPort, MarkedCells, WorkbookSink } from "./host-port";

/** What a page around the panel needs of the workbook that lives in the engine. */
export interface MemoryHost extends HostPort {
  readonly save: (job: Job) => Promise<{ readonly file: string }>;
  /** Opens a file in the place of what is open; a refusal leaves that as it is. */
  readonly open: (name: string, bytes: Uint8Array) => Promise<{ readonly ok: true } | PanelRefusal>;
  readonly close: () => Promise<void>;
  readonly setLanguage: (lang: Language) => void;
  readonly openFileName: () => string | null;
  /** True where something was changed that no saved file has. */
  readonly isUnsaved: () => boolean;
  /** The user clicked a cell of the grid. */
  readonly pick: (at: Spot) => void;
  /** The user typed into a cell of the grid: a run of its own, and an edit. */
  readonly type: (at: Spot, value: CellValue) => Promise<AppliedRun | WriteRefusal>;
  /** Sends the open workbook to any sink, as a host that holds it would: for tests that compare hosts. */
  readonly sendTo: (sink: WorkbookSink) => Promise<boolean>;
  // For a grid that draws the workbook.
  readonly sheets: () => Promise<readonly OpenSheet[]>;
  readonly window: (sheet: string, from: number, to: number) => Promise<readonly (readonly CellValue[])[]>;
  readonly lookOf: (sheet: string) => Promise<SheetLayout | null>;
  readonly columnLooks: (sheet: string) => Promise<readonly TableColumnLook[]>;
  readonly marks: () => readonly MarkedCells[];
  /** Something that is drawn has changed: cells, sheets, marks, or which workbook is open. */
  readonly onChange: (listener: () => void) => () => void;
}

export interface MemoryHostOptions {
  readonly lang: Language;
  /** Hands a saved file to the user. */
  readonly saveAs: (file: string, bytes: Uint8Array) => void | Promise<void>;
  /** The name of a result that is opened, in the language of the page. */
  readonly resultName: (lang: Language) => string;
}
