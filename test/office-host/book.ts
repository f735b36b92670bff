import type { Area } from "./area";
import { cellArea } from "./area";
import type { Content } from "./cell-content";
import { SheetStyles } from "./cell-style";
import type { ChartState } from "./chart-state";
import type { ConditionalState } from "./conditional-state";
import type { Mode } from "./modes";
import type { Props } from "./props";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** A row or column that is not as high or wide as the sheet's standard, or is hidden. */
export interface Line {
  /** In points. */
  readonly size?: number;
  readonly hidden?: boolean;
}

export interface ProtectionState {
  readonly password: string | null;
  readonly options: Readonly<Record<string, unknown>>;
}

export interface ValidationState {
  readonly areas: readonly Area[];
  readonly rule: Readonly<Record<string, unknown>>;
  readonly prompt: unknown;
  readonly errorAlert: unknown;
  readonly ignoreBlanks: boolean;
}

export interface NameState {
  readonly name: string;
  formula: string;
  visible: boolean;
  comment: string;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.rangehyperlink */
export interface HyperlinkState {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** One worksheet of the workbook; changed in place as Excel's is. */
export interface SheetState {
  readonly book: Book;
  readonly id: string;
  name: string;
  visibility: Visibility;
  readonly cells: Map<number, Content>;
  readonly styles: SheetStyles;
  readonly rows: Map<number, Line>;
  readonly columns: Map<number, Line>;
  merges: readonly Area[];
  selection: readonly Area[];
  conditionals: readonly ConditionalState[];
  validations: readonly ValidationState[];
  charts: readonly ChartState[];
  readonly links: Map<number, HyperlinkState>;
  readonly names: Map<string, NameState>;
  readonly customProperties: Map<string, { readonly key: string; value: string }>;
  protection: ProtectionState | null;
  /** The frozen rows and columns, from A1. */
  frozen: Area | null;
  filter: Area | null;
  /** Tab colour, gridlines and so on. */
  readonly props: Props;
  readonly pageLayout: Props;
}

/** Something that happened to cells, for events and for a grid that redraws. */
export interface CellsChanged {
  readonly kind: "cells";
  readonly sheet: SheetState;
  readonly area: Area;
  /** "ThisLocalAddin": written through the API. https://learn.microsoft.com/javascript/api/excel/excel.eventtriggersource */
  readonly by: "ThisLocalAddin" | "Unknown";
}

export interface SelectionChanged {
  readonly kind: "selection";
  readonly sheet: SheetState;
}

export interface SheetsChanged {
  /** Sheets moved or look otherwise: names, formats, charts, visibility. */
  readonly kind: "sheets";
}

export interface SheetCameOrWent {
  readonly kind: "added" | "deleted";
  readonly sheet: SheetState;
}

export type HostChange = CellsChanged | SelectionChanged | SheetsChanged | SheetCameOrWent;

export interface Book {
  readonly name: string;
  readonly mode: Mode;
  /** The serial day that Excel thinks today is. */
  readonly today: number;
  sheets: readonly SheetState[];
  active: SheetState;
  /** Somebody is typing in a cell. */
  editing: boolean;
  structure: ProtectionState | null;
  readonly settings: Map<string, { readonly key: string; value: unknown }>;
  readonly names: Map<string, NameState>;
  /** Kept objects, by the id the client was told. */
  readonly references: Map<string, unknown>;
  /** Registered events: `DataChanged` and the id of the sheet or `Workbook`. */
  readonly registered: Set<string>;
  eventsEnabled: boolean;
  /** What happened since the last flush. */
  journal: HostChange[];
  /** Names asked for that this host does not have. */
  readonly missing: Set<string>;
  lastId: number;
}

export function nextId(book: Book, prefix: string): string {
  book.lastId++;
  return `${prefix}${book.lastId}`;
}

export function newSheet(book: Book, name: string): SheetState {
  return {
    book,
    id: `{${String(++book.lastId).padStart(8, "0")}-0000-0000-0000-000000000000}`,
    name,
    visibility: "Visible",
    cells: new Map(),
    styles: new SheetStyles(),
    rows: new Map(),
    columns: new Map(),
    merges: [],
    selection: [cellArea(0, 0)],
    conditionals: [],
    validations: [],
    charts: [],
    links: new Map(),
    names: new Map(),
    customProperties: new Map(),
    protection: null,
    frozen: null,
    filter: null,
    props: new Map(),
    pageLayout: new Map(),
  };
}

export const noteChange = (book: Book, change: HostChange): void => void book.journal.push(change);

/** By name, letter case aside, or by id: the client asks by both. */
export const findSheet = (book: Book, key: unknown): SheetState | null =>
  book.sheets.find((sheet) => sheet.id === key) ??
  book.sheets.find((sheet) => typeof key === "string" && sheet.name.toLowerCase() === key.toLowerCase()) ??
  null;
