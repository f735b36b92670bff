import type { Grid, Range } from "../grid";

/** What a row is, for the eye: the writer turns it into fonts, fills, borders and heights. */
export type RowLook =
  | "title" // large, bold, centred over the table
  | "subtitle" // italic or plain, centred: unit, period, cut-off date
  | "heading" // the header band: bold, filled, wrapped, bordered, centred
  | "numbering" // (1) (2) (3) under the header: small, italic, centred, bordered
  | "section" // bold, lightly filled, bordered
  | "body" // bordered; the column's look decides the rest
  | "total" // bold, filled, bordered
  | "input" // a cell an officer fills: bordered, unlocked on a protected sheet
  | "note" // italic, no border, wraps over the merged width
  | "signature" // bold, centred, no border
  | "plain"; // no border

/** What a column's body cells hold. `text` is written as text ("@"), so identity numbers keep their zeros. */
export type ColumnLook =
  "text" | "wrapped" | "centred" | "integer" | "decimal" | "amount" | "percent" | "date" | "general";

export interface ColumnLayout {
  /** In characters of the default font, as Excel counts. */
  readonly width: number;
  readonly look: ColumnLook;
  readonly hidden?: boolean;
}

/** A drop-down. `values` are offered directly (short lists); `source` names a column range of another sheet of the same workbook. */
export interface Choice {
  readonly range: Range;
  readonly from: { readonly values: readonly string[] } | { readonly sheet: string; readonly range: Range };
  /** True: Excel refuses other values. False: it warns and lets the officer go on. */
  readonly strict: boolean;
}

/** Shown by Excel when a cell of the range is selected. Title up to 32 characters, text up to 255. */
export interface InputHint {
  readonly range: Range;
  readonly title: string;
  readonly text: string;
}

export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A bar drawn inside number cells, from zero to `full`. */
export interface DataBar {
  readonly range: Range;
  readonly full: number;
}

/** Cells coloured for attention: the three severities, and good news. Never the only carrier of the meaning. */
export interface Mark {
  readonly range: Range;
  readonly tone: "error" | "explain" | "note" | "good";
}

/** A link inside the workbook. */
export interface CellLink {
  readonly row: number;
  readonly column: number;
  readonly toSheet: string;
  readonly toCell: string;
}

/** One series of a chart: a row or column of number cells of the same sheet, and its name as written in the legend. */
export interface ChartSeries {
  readonly name: string;
  readonly values: Range;
}

/** A chart over cells of its own sheet, drawn by the host, so that it follows them. */
export interface ChartLayout {
  /** "bar" lies, "column" stands. */
  readonly kind: "bar" | "column" | "line";
  readonly title: string;
  /** Names along the category axis: a row or column of text cells. */
  readonly categories: Range;
  readonly series: readonly ChartSeries[];
  /** What the value axis counts: "Lao động". */
  readonly unit: string;
  /** The cells it covers. */
  readonly at: Range;
}

/** One worksheet of ours as data. A host draws it; nothing in it is a formula: every cell is a value, and text is never executed. */
export interface SheetLayout {
  readonly name: string;
  readonly grid: Grid;
  readonly columns: readonly ColumnLayout[];
  /** Looks of the rows, by zero-based row; a row not named has `bodyLook`. */
  readonly rows: Readonly<Record<number, RowLook>>;
  readonly bodyLook: RowLook;
  readonly merges: readonly Range[];
  /** Rows above and columns left of this position stay in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  /** Header row and body, for the filter buttons. */
  readonly filter?: Range;
  /** Zero-based rows printed again at the top of each page. */
  readonly repeatRows?: { readonly top: number; readonly bottom: number };
  readonly landscape: boolean;
  /** How many printed pages the columns may take side by side; 1 unless said. */
  readonly pagesWide?: number;
  readonly choices: readonly Choice[];
  readonly hints: readonly InputHint[];
  readonly notes: readonly CellNote[];
  readonly bars: readonly DataBar[];
  readonly marks: readonly Mark[];
  readonly links: readonly CellLink[];
  readonly charts: readonly ChartLayout[];
  /** Protected without a password: headings cannot be broken by accident; "input" cells stay open. */
  readonly protect: boolean;
  /** Further cells that stay open on a protected sheet, such as a date line above the table. */
  readonly open?: readonly Range[];
  /** "hidden" sheets can be shown by the user; "very-hidden" only by a program. */
  readonly visibility: "visible" | "hidden" | "very-hidden";
}

/** A whole new workbook. */
export interface WorkbookLayout {
  readonly title: string;
  /** A serial day number with a fraction for the time, for the file's properties; handed in, so that output is reproducible. */
  readonly createdOn: number;
  readonly sheets: readonly SheetLayout[];
}

const bare = {
  columns: [],
  rows: {},
  bodyLook: "body",
  merges: [],
  landscape: true,
  choices: [],
  hints: [],
  notes: [],
  bars: [],
  marks: [],
  links: [],
  charts: [],
  protect: false,
  visibility: "visible",
} as const satisfies Omit<SheetLayout, "name" | "grid">;

/** A sheet layout from its name, its cells and whatever differs from a bare visible sheet. */
export function sheetLayout(
  name: string,
  grid: Grid,
  rest: Partial<Omit<SheetLayout, "name" | "grid">> = {},
): SheetLayout {
  return { ...bare, ...rest, name, grid };
}
