import type {
  Change,
  CheckView,
  DrillRefusal,
  DrillView,
  FileView,
  HomeView,
  Language,
  PanelOptions,
  PanelRefusal,
  ReportView,
  RollUpView,
  VerifyView,
} from "../core/index";

/** A file the user chose or dropped. */
export interface ChosenFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly bytes: () => Promise<Uint8Array>;
}

/** A spreadsheet of someone else's that the host fetches by itself: named in the open workbook, or lying in a folder. */
export interface LinkedChoice {
  readonly id: string;
  /** By which findings and lists call it. */
  readonly name: string;
  /** True where it was fetched before, and is kept, so that it need not be fetched again unless it was changed. */
  readonly isKept: boolean;
}

/** What a roll-up or a verification reads: a file, or a spreadsheet that the host fetches. */
export type ChosenItem = ChosenFile | LinkedChoice;

/** How far a job is. `total` 0: not known. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** What is being done, in the panel's language: a file's name, "Ghi trang Tổng hợp". */
  readonly doing: string;
}

/** What a running job is told, and how it tells. An aborted job rejects with the signal's reason and leaves nothing half-written. */
export interface Job {
  readonly signal: AbortSignal;
  readonly progress: (progress: Progress) => void;
}

/** A file after it was read, or refused, during a roll-up or a verification. */
export type OnFile = (file: FileView) => void;

export interface Spot {
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
}

/** What was written by one run, and can be taken back as one. */
export interface AppliedRun {
  /** "Đã sửa 12 ô". */
  readonly label: string;
  readonly cells: number;
  readonly sheets: number;
}

/** The workbook cannot be written now, in the user's words: protected sheet, someone is typing in a cell. Nothing was written. */
export interface WriteRefusal {
  readonly writeRefusal: string;
}

/**
 * Everything the panel asks for. Excel, Google Sheets and the offline page each give one. All times out of core's hands (reading,
 * writing, workers, servers) are behind it; a fault rejects, a refusal resolves.
 */
export interface Backend {
  readonly host: "excel" | "sheets" | "page";
  readonly version: string;
  /** What the user chose before, kept with the workbook where the host can. */
  readonly options: () => Promise<PanelOptions>;
  readonly saveOptions: (options: PanelOptions) => Promise<void>;
  readonly home: (options: PanelOptions, lang: Language, job: Job) => Promise<HomeView>;
  readonly check: (options: PanelOptions, lang: Language, job: Job) => Promise<CheckView | PanelRefusal>;
  /** Writes changes as one run that `undo` takes back; `label` names it. */
  readonly apply: (changes: readonly Change[], label: string, job: Job) => Promise<AppliedRun | WriteRefusal>;
  /** The run that `undo` would take back; `null`: none. */
  readonly lastRun: () => Promise<AppliedRun | null>;
  readonly undo: (job: Job) => Promise<AppliedRun | WriteRefusal>;
  /** The changes that keep a reason beside each finding of the last check; "" takes a reason back. */
  readonly keepReason: (itemIds: readonly string[], reason: string, lang: Language) => Promise<readonly Change[]>;
  /** Colours the cells of the last check's findings by severity, over the user's own formats; `clearMarks` takes it away. */
  readonly mark: (job: Job) => Promise<number | WriteRefusal>;
  readonly clearMarks: (job: Job) => Promise<void>;
  readonly report: (options: PanelOptions, lang: Language, job: Job) => Promise<ReportView | PanelRefusal>;
  /** Reads the files and rolls them up; nothing is written. The result is held for `writeRollUp` until the next job. */
  readonly rollUp: (
    files: readonly ChosenItem[],
    options: PanelOptions,
    lang: Language,
    job: Job,
    onFile: OnFile,
  ) => Promise<RollUpView | PanelRefusal>;
  /** Writes the result sheets of the last roll-up; an earlier result stays until the new one is complete. */
  readonly writeRollUp: (job: Job) => Promise<AppliedRun | WriteRefusal>;
  readonly verify: (
    files: readonly ChosenItem[],
    lang: Language,
    job: Job,
    onFile: OnFile,
  ) => Promise<VerifyView | PanelRefusal>;
  /** Spreadsheets that may be chosen beside files: those the open workbook names, or those of a folder by its link. Absent where the host fetches none. */
  readonly sources?: (
    folder: string | null,
    lang: Language,
    job: Job,
  ) => Promise<readonly LinkedChoice[] | PanelRefusal>;
  /** The people behind the figure at a cell; `null`: at the selected cell. */
  readonly drill: (at: Spot | null, lang: Language, job: Job) => Promise<DrillView | DrillRefusal>;
  /** Selects a cell and brings it into view. False where the host cannot (the sheet has gone). */
  readonly select: (at: Spot) => Promise<boolean>;
  /** Each returns what ends the subscription. */
  readonly onSelection: (listener: (at: Spot) => void) => () => void;
  /** The user changed the workbook since it was read: results shown are old. */
  readonly onEdit: (listener: () => void) => () => void;
  /** Saves a copy as a file where the host can (the offline page); absent elsewhere. */
  readonly save?: (job: Job) => Promise<{ readonly file: string }>;
}
