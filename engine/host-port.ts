import type { Change, CellValue, LocalText, PanelOptions, Position, Severity, Sheet, SheetLayout } from "../core/index";
import type { AppliedRun, Job, LinkedChoice, Spot, WriteRefusal } from "../sidebar/backend";

/** A sheet before its rows: everything of a snapshot's sheet but the cells. */
export type SheetHead = Omit<Sheet, "grid">;

/** Where a host sends the open workbook, in pieces of about a megabyte, so that neither side ever holds the thread for long. */
export interface WorkbookSink {
  readonly begin: (file: string) => Promise<void>;
  readonly sheet: (head: SheetHead) => Promise<void>;
  /** Further rows of the sheet begun last, from row 1 down, in order. */
  readonly rows: (rows: readonly (readonly CellValue[])[]) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** A sheet to be written whose rows are fetched in pieces: `layout.grid` is empty. */
export interface SheetSource {
  readonly layout: SheetLayout;
  readonly rowCount: number;
  /** Cells in the widest row. */
  readonly columnCount: number;
  readonly rows: (from: number, to: number) => Promise<readonly (readonly CellValue[])[]>;
}

/** Cells to colour, by severity. */
export interface MarkedCells {
  readonly sheet: string;
  readonly severity: Severity;
  readonly cells: readonly Position[];
}

/** One sheet of a spreadsheet that was fetched. */
export interface FetchedSheet {
  readonly head: SheetHead;
  readonly rows: readonly (readonly CellValue[])[];
}

/** What came of fetching one spreadsheet: its sheets, or why it could not be read. */
export type Fetched = { readonly sheets: readonly FetchedSheet[] } | { readonly reason: LocalText };

/** Spreadsheets other than the open one, which a host can fetch. */
export interface LinkedPort {
  /** Those the open workbook names; with a folder's link, those that lie in it. */
  readonly sources: (
    folder: string | null,
    job: Job,
  ) => Promise<readonly LinkedChoice[] | { readonly refused: LocalText }>;
  /**
   * Fetches them and hands each over as soon as it is there, in any order. One that cannot be read is told with its reason, and the
   * rest goes on. What was fetched is kept until `release`, so that a job that was stopped can be taken up again.
   */
  readonly fetch: (
    chosen: readonly LinkedChoice[],
    take: (choice: LinkedChoice, fetched: Fetched) => Promise<void>,
    job: Job,
  ) => Promise<void>;
  /** What was fetched is not needed any more. */
  readonly release: () => Promise<void>;
}

/** What a host that holds a workbook can do; no decisions. Excel's is over Office.js, Google Sheets' over calls of a script, the offline page's over a workbook in the engine. */
export interface HostPort {
  readonly host: "excel" | "sheets" | "page";
  /** False: no workbook is open. Sends the open workbook to the sink; tells a job how far it is. */
  readonly read: (sink: WorkbookSink, job: Job) => Promise<boolean>;
  /** Writes changes as one run. Refused whole, before anything is written, where a sheet is protected, gone, or a cell is being typed in. */
  readonly apply: (changes: readonly Change[], label: string, job: Job) => Promise<AppliedRun | WriteRefusal>;
  /** Writes whole sheets of ours as one run; those that stand stay until all new ones are complete. */
  readonly writeSheets: (sheets: readonly SheetSource[], label: string, job: Job) => Promise<AppliedRun | WriteRefusal>;
  readonly lastRun: () => Promise<AppliedRun | null>;
  readonly undo: (job: Job) => Promise<AppliedRun | WriteRefusal>;
  readonly mark: (cells: readonly MarkedCells[], job: Job) => Promise<number | WriteRefusal>;
  readonly clearMarks: (job: Job) => Promise<void>;
  readonly select: (at: Spot) => Promise<boolean>;
  readonly selected: () => Promise<Spot | null>;
  readonly onSelection: (listener: (at: Spot) => void) => () => void;
  readonly onEdit: (listener: () => void) => () => void;
  /**
   * Only where the host is not told of every edit as it happens: asks whether there were any, and tells `onEdit`. Some are never
   * noticed there, such as other people's, so a job that must be right reads anew.
   */
  readonly lookForEdits?: () => Promise<void>;
  readonly linked?: LinkedPort;
  readonly options: () => Promise<PanelOptions>;
  readonly saveOptions: (options: PanelOptions) => Promise<void>;
}
