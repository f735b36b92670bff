import type { ColumnLook, Mark, RowLook } from "../../core/index";

export type Horizontal = "general" | "left" | "center" | "right";

/** How a row look draws its cells. `null` leaves the matter to the column. */
export interface RowDrawing {
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** ARGB, or `null` for none. */
  readonly fill: string | null;
  readonly bordered: boolean;
  readonly horizontal: Horizontal | null;
  /** True: long texts wrap whatever the column, and the row is made high enough. */
  readonly wraps: boolean;
  readonly locked: boolean;
}

export interface ColumnDrawing {
  /** US-invariant number format code; every Excel shows it in the reader's own locale. */
  readonly format: string;
  readonly horizontal: Horizontal;
  readonly wraps: boolean;
}

const plain: RowDrawing = {
  size: 12,
  bold: false,
  italic: false,
  fill: null,
  bordered: false,
  horizontal: null,
  wraps: false,
  locked: true,
};

// One family of greyish blues, pale enough for a black-and-white copier.
export const rowDrawings: Readonly<Record<RowLook, RowDrawing>> = {
  title: { ...plain, size: 14, bold: true, horizontal: "center", wraps: true },
  subtitle: { ...plain, size: 13, italic: true, horizontal: "center", wraps: true },
  heading: { ...plain, bold: true, fill: "FFDCE6F1", bordered: true, horizontal: "center", wraps: true },
  numbering: { ...plain, size: 10, italic: true, bordered: true, horizontal: "center" },
  section: { ...plain, bold: true, fill: "FFF2F2F2", bordered: true },
  body: { ...plain, bordered: true },
  total: { ...plain, bold: true, fill: "FFE4E9F0", bordered: true },
  input: { ...plain, bordered: true, locked: false },
  note: { ...plain, italic: true, horizontal: "left", wraps: true },
  signature: { ...plain, size: 13, bold: true, horizontal: "center", wraps: true },
  plain,
};

export const columnDrawings: Readonly<Record<ColumnLook, ColumnDrawing>> = {
  text: { format: "@", horizontal: "left", wraps: false },
  wrapped: { format: "@", horizontal: "left", wraps: true },
  centred: { format: "General", horizontal: "center", wraps: false },
  integer: { format: "#,##0", horizontal: "right", wraps: false },
  decimal: { format: "#,##0.0", horizontal: "right", wraps: false },
  amount: { format: "#,##0", horizontal: "right", wraps: false },
  percent: { format: "0.0%", horizontal: "right", wraps: false },
  date: { format: "dd/mm/yyyy", horizontal: "center", wraps: false },
  general: { format: "General", horizontal: "general", wraps: false },
};

export const toneFills: Readonly<Record<Mark["tone"], string>> = {
  error: "FFF8CBAD",
  explain: "FFFFE699",
  note: "FFDDEBF7",
  good: "FFE2EFDA",
};

export const fontName = "Times New Roman";
/** Size in points of the Normal style, in whose digits column widths are counted. */
export const normalSize = 12;
/** Pixels of one digit of the Normal font at 96 dpi: half an em in Times New Roman. */
export const digitPixels = (normalSize * 96) / 72 / 2;
