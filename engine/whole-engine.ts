import type {
  CellValue,
  Change,
  DifferenceItem,
  DrillRefusal,
  DrillRow,
  DrillView,
  FileView,
  Language,
  PanelOptions,
  PanelRefusal,
  RollUpView,
  TableColumnLook,
  VerifyView,
} from "../core/index";
import type { Unsent } from "./chosen-files";
import type { Engine, Headed } from "./engine";
import type { SheetHead } from "./host-port";

/** The engine as the backend knows it: with everything that may be large in pieces, and files that never arrived told of. */
export interface WholeEngine extends Engine {
  /** `applyChanges`, or the reason why the workbook does not take the changes; then it is as it was. */
  readonly tryChanges: (changes: readonly Change[], lang: Language) => string | null;
  /** The sheets of the open workbook without their cells. */
  readonly sheetHeads: () => readonly SheetHead[];
  /** `options` let the answer say whose file it is. */
  readonly addFile: (name: string, bytes: Uint8Array, lang: Language, options?: PanelOptions) => FileView;
  /** A file that is too large to be sent, or that could not be read from the disk: it is in the findings all the same. */
  readonly refuseFile: (name: string, why: Unsent, lang: Language) => FileView;
  /** A spreadsheet that a host fetched, for a roll-up or a verification, in pieces: begun, its sheets each with its rows, ended. */
  readonly beginLinked: (name: string, id: string) => void;
  readonly linkedSheet: (head: SheetHead) => void;
  readonly linkedRows: (rows: readonly (readonly CellValue[])[]) => void;
  readonly endLinked: (lang: Language, options?: PanelOptions) => FileView;
  readonly verifyHead: (lang: Language) => Headed<VerifyView> | PanelRefusal;
  /** Differences of the last verification. */
  readonly differences: (from: number, to: number) => readonly DifferenceItem[];
  readonly drillHead: (sheet: string, row: number, column: number, lang: Language) => Headed<DrillView> | DrillRefusal;
  /** People of the figure drilled into last. */
  readonly people: (from: number, to: number) => readonly DrillRow[];
  /** Why a reason cannot be kept for these items; `null` where `keepReason` may be asked. */
  readonly reasonRefusal: (itemIds: readonly string[], reason: string, lang: Language) => string | null;
  /** `into`: whether the result is meant for the open workbook, or for a new one of its own. */
  readonly rollUp: (options: PanelOptions, lang: Language, into?: "open" | "new") => Headed<RollUpView> | PanelRefusal;
  /** Why the last result may not be written into the open workbook as it is now; `null` where nothing stands in the way. */
  readonly collision: (lang: Language) => PanelRefusal | null;
  /** How to draw the columns of a sheet whose formats are not known. */
  readonly columnLooks: (sheet: string) => readonly TableColumnLook[];
  /** Name of the open workbook's file; `null` where none is open. */
  readonly openFileName: () => string | null;
}
