import type { Change } from "../change";
import type { CellValue } from "../grid";
import type { Severity } from "../finding";
import type { RuleId } from "../messages/finding-params";
import type { Serial } from "../time/serial";

/**
 * What a panel shows. Made by core in the language asked for, drawn by the sidebar as it is. Every view survives JSON as it stands:
 * no `undefined`, no dates, no functions, so that it may come from a worker or from a server.
 */

/** What the user chose in the panel. `null`: not chosen, so it is taken from the workbook, the profile, or today. */
export interface PanelOptions {
  readonly profile: string | null;
  readonly to: string | null;
  readonly period: string | null;
  /** ISO day. */
  readonly asOf: string | null;
}

export const noPanelOptions: PanelOptions = { profile: null, to: null, period: null, asOf: null };

/** One of a list to choose from, by its key. */
export interface PanelChoice {
  readonly key: string;
  readonly name: string;
}

/** Why a job was not done, and what to do about it. Nothing was changed. */
export interface PanelRefusal {
  readonly refusal: {
    readonly title: string;
    /** What stands in the way and how to clear it, in whole sentences. */
    readonly text: string;
    readonly findings: readonly FindingItem[];
  };
}

/** How far a unit is from its quota. */
export interface ProgressView {
  readonly departed: number;
  /** "5", "04–05", "30–40 trở lên". */
  readonly quota: string;
  /** Departed over the upper bound (the lower where there is no upper); may pass 1. `null` over a zero quota. */
  readonly ratio: number | null;
  /** "3/5 (60 %)". */
  readonly text: string;
  readonly status: "below" | "within" | "above";
  /** "Chưa đạt", … */
  readonly statusText: string;
  /** The document that sets the quota. */
  readonly basis: string;
}

export interface DueView {
  readonly lastDay: Serial;
  /** From the as-of day to the last day in time; negative once it has passed. */
  readonly daysLeft: number;
  /** "còn 12 ngày (hạn 09/12/2024)", "quá hạn 3 ngày (hạn 09/12/2024)". */
  readonly text: string;
  readonly basis: string;
}

/** The jobs of the panel. */
export type JobKey = "check" | "fix" | "report" | "rollUp" | "verify" | "drill" | "template";

/** One thing to do next, the most useful first. */
export interface NextStep {
  readonly job: JobKey;
  /** Why now: "2 lỗi phải sửa trước khi nộp". */
  readonly reason: string;
}

/** One table that was recognised in the open workbook. */
export interface TableView {
  readonly title: string;
  readonly sheet: string;
  readonly rows: number;
}

/** What the open workbook is: the first page of the panel. */
export interface HomeView {
  /**
   * "register": a unit's own sheets; "consolidated": a result of ours; "other": anything else, empty workbooks included; "none": no
   * workbook is open.
   */
  readonly kind: "register" | "consolidated" | "other" | "none";
  /** "" where no workbook is open. */
  readonly file: string;
  /** "Sổ theo dõi của Xã Bình Trị", "Bảng tổng hợp Huyện Bình Sơn", "Chưa nhận ra bảng nào". */
  readonly title: string;
  readonly unit: { readonly name: string; readonly level: string } | null;
  readonly profile: { readonly key: string | null; readonly name: string; readonly office: string };
  readonly period: PanelChoice;
  readonly asOf: Serial;
  readonly progress: ProgressView | null;
  readonly due: DueView | null;
  readonly tables: readonly TableView[];
  readonly counts: FindingCounts;
  readonly steps: readonly NextStep[];
  /** The jobs that make sense here; the others are shown as unavailable with `why`. */
  readonly jobs: readonly { readonly job: JobKey; readonly enabled: boolean; readonly why: string }[];
  /** Labels that the profile decides: "Tổng hợp lên huyện". */
  readonly rollUpLabel: string;
  readonly profiles: readonly PanelChoice[];
  readonly periods: readonly PanelChoice[];
  readonly levels: readonly PanelChoice[];
}

export interface FindingCounts {
  readonly errors: number;
  /** "cần giải trình" without a reason yet. */
  readonly explains: number;
  readonly notes: number;
  /** With a reason kept in the workbook. */
  readonly explained: number;
}

/** One finding as a person reads it. */
export interface FindingItem {
  /** Unique in its view. */
  readonly id: string;
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly file: string;
  readonly sheet: string | null;
  /** Zero-based; `null` where it is about more than a cell. */
  readonly row: number | null;
  readonly column: number | null;
  /** "D12", "dòng 12", "" . */
  readonly place: string;
  /** The column's heading as the sheet writes it; "" where there is none. */
  readonly heading: string;
  /** What stands in the cell, as the officer sees it; "" for a blank cell. */
  readonly value: string;
  readonly message: string;
  /** What the column expects, with an example; "" where it cannot be said. */
  readonly expected: string;
  /** What the rule is about, in a few words, and why it is there (law). */
  readonly title: string;
  readonly why: string;
  readonly law: string;
  /** The person of the row; "" where there is none. */
  readonly person: string;
  readonly fix: FixView | null;
  /** True where a written reason may stand instead of a repair. */
  readonly mayExplain: boolean;
  /** The reason kept in the workbook; "" where there is none. */
  readonly reason: string;
}

/** A safe repair: before is the item's `value`. */
export interface FixView {
  readonly to: string;
  /** Why it is safe. */
  readonly why: string;
  readonly changes: readonly Change[];
}

export interface CheckView {
  readonly file: string;
  readonly counts: FindingCounts;
  /** In the order of sheets and rows. */
  readonly items: readonly FindingItem[];
  readonly tables: readonly TableView[];
  readonly rows: { readonly read: number; readonly accepted: number; readonly refused: number };
  readonly period: PanelChoice;
  readonly asOf: Serial;
}

/** A sheet that a job wants to write, to be shown before it is written. */
export interface SheetPreview {
  readonly sheet: string;
  /** Rows by columns. */
  readonly size: string;
  /** True where an earlier result of that name will be replaced. */
  readonly replaces: boolean;
}

/** The period's report of one unit. */
export interface ReportView {
  readonly title: string;
  readonly sheet: string;
  /** The lines of the report, as they will stand in the sheet. */
  readonly lines: readonly { readonly label: string; readonly value: string }[];
  readonly changes: readonly Change[];
}

/** One file that was chosen, once it has been read. */
export interface FileView {
  readonly file: string;
  readonly state: "read" | "refused";
  /** "12 dòng · Xã Bình Trị", or why it could not be read. */
  readonly text: string;
}

/** A line of the conservation slip: read = counted + refused + duplicate. */
export interface SlipLine {
  readonly file: string;
  readonly sheet: string;
  readonly unit: string;
  readonly read: number;
  readonly counted: number;
  readonly refused: number;
  readonly duplicate: number;
}

export interface UnitLineView {
  readonly unit: string;
  /** Levels below the first line. */
  readonly depth: number;
  readonly quota: string;
  readonly departed: number;
  readonly ratio: number | null;
  readonly text: string;
  readonly status: "below" | "within" | "above" | "none";
  readonly statusText: string;
}

export interface ReportingView {
  readonly unit: string;
  readonly state: "on-time" | "late" | "missing";
  /** "đúng hạn (05/12/2024)", "chậm 3 ngày", "chưa nộp, hạn 09/12/2024". */
  readonly text: string;
}

export interface RollUpView {
  readonly title: string;
  readonly units: readonly UnitLineView[];
  readonly total: UnitLineView;
  readonly slip: readonly SlipLine[];
  readonly slipTotal: SlipLine;
  readonly reporting: readonly ReportingView[];
  readonly reportingCounts: { readonly onTime: number; readonly late: number; readonly missing: number };
  /** Persons found more than once, each with all its places; the first counts. */
  readonly duplicates: readonly { readonly places: readonly string[] }[];
  readonly duplicateCount: number;
  readonly counts: FindingCounts;
  readonly items: readonly FindingItem[];
  readonly sheets: readonly SheetPreview[];
  readonly charts: readonly ChartView[];
}

/** A chart as numbers, for drawing where there is no host that draws. */
export interface ChartView {
  readonly kind: "bar" | "column" | "line";
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

export interface DifferenceItem {
  readonly id: string;
  readonly sheet: string;
  readonly cell: string;
  readonly row: number;
  readonly column: number;
  readonly label: string;
  readonly found: string;
  readonly expected: string;
  readonly cause: "changed" | "overtyped" | "stale" | "missing" | "extra";
  readonly causeText: string;
}

export interface VerifyView {
  readonly title: string;
  readonly compared: number;
  readonly items: readonly DifferenceItem[];
  /** "Khớp cả 1.204 ô", "3 ô khác trong 1.204 ô đã đối chiếu". */
  readonly text: string;
}

export interface DrillRow {
  readonly file: string;
  readonly sheet: string;
  /** 1-based, as the sheet numbers it. */
  readonly row: number;
  readonly name: string;
  readonly unit: string;
}

/** The people behind a figure. */
export interface DrillView {
  readonly sheet: string;
  readonly cell: string;
  readonly label: string;
  readonly value: string;
  /** Not "" where the figure was typed over since it was written: what was written there. */
  readonly written: string;
  readonly how: readonly string[];
  readonly rows: readonly DrillRow[];
}

/** A figure was not found at the cell: figures nearby. */
export interface DrillRefusal {
  readonly refusal: { readonly title: string; readonly text: string; readonly findings: readonly FindingItem[] };
  readonly near: readonly { readonly sheet: string; readonly cell: string; readonly label: string }[];
}

/** What a window of a grid shows. */
export interface GridWindow {
  readonly top: number;
  readonly rows: readonly (readonly CellValue[])[];
}
