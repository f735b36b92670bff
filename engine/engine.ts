import type {
  CellValue,
  Change,
  CheckView,
  DrillRefusal,
  DrillView,
  FileView,
  FindingItem,
  HomeView,
  Language,
  PanelOptions,
  PanelRefusal,
  ReportView,
  RollUpView,
  VerifyView,
} from "../core/index";
import type { SheetLayout } from "../core/index";
import type { MarkedCells, SheetHead } from "./host-port";

/** A view whose findings are fetched after it in pieces; `items` is empty. */
export interface Headed<View> {
  readonly view: View;
  readonly itemCount: number;
}

/** A sheet of the last result without its cells. */
export interface ResultSheet {
  readonly layout: SheetLayout;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A sheet of the open workbook, for a grid that draws it. */
export interface OpenSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
}

/**
 * The pure side, in a worker: it holds the open workbook, the files chosen and the last result, and runs core's commands over them.
 * Every answer is small or fetched in pieces, so that the page that draws never waits. It makes no network call.
 */
export interface Engine {
  // The open workbook, from a host that reads cells…
  readonly begin: (file: string) => void;
  readonly sheet: (head: SheetHead) => void;
  readonly rows: (rows: readonly (readonly CellValue[])[]) => void;
  readonly end: () => void;
  /** …or from a file; its bytes are kept so that a saved copy differs only in the cells that were changed. */
  readonly openFile: (name: string, bytes: Uint8Array, lang: Language) => { readonly ok: true } | PanelRefusal;
  readonly closeWorkbook: () => void;
  /** Applies changes to the open workbook held here. The runs can be taken back one by one. */
  readonly applyChanges: (changes: readonly Change[]) => void;
  /** Puts the sheets of the last roll-up in the place of the open workbook: what the offline page shows and saves. */
  readonly openResult: (file: string) => void;
  readonly undoChanges: () => void;
  readonly openSheets: () => readonly OpenSheet[];
  readonly window: (sheet: string, from: number, to: number) => readonly (readonly CellValue[])[];
  /** The layout by which a sheet of ours is drawn; `null` for an officer's own. Its grid is empty. */
  readonly lookOf: (sheet: string) => SheetLayout | null;
  /** The open workbook as a file. */
  readonly save: () => Uint8Array;

  readonly home: (options: PanelOptions, lang: Language) => HomeView;
  readonly check: (options: PanelOptions, lang: Language) => Headed<CheckView> | PanelRefusal;
  readonly report: (options: PanelOptions, lang: Language) => ReportView | PanelRefusal;
  /** Items of the last check or roll-up. */
  readonly items: (from: number, to: number) => readonly FindingItem[];
  readonly keepReason: (itemIds: readonly string[], reason: string, lang: Language) => readonly Change[];
  readonly marks: () => readonly MarkedCells[];

  /** Files for a roll-up or a verification: emptied, then read one by one. */
  readonly clearFiles: () => void;
  readonly addFile: (name: string, bytes: Uint8Array, lang: Language) => FileView;
  readonly rollUp: (options: PanelOptions, lang: Language) => Headed<RollUpView> | PanelRefusal;
  readonly resultSheets: () => readonly ResultSheet[];
  readonly resultRows: (sheet: number, from: number, to: number) => readonly (readonly CellValue[])[];
  readonly verify: (lang: Language) => VerifyView | PanelRefusal;
  readonly drill: (sheet: string, row: number, column: number, lang: Language) => DrillView | DrillRefusal;
  /** A custom function; see core/functions. */
  readonly call: (
    id: string,
    args: readonly unknown[],
    lang: Language,
  ) => { readonly values: readonly (readonly CellValue[])[] } | { readonly error: string };
}
