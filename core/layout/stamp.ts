import { type CellValue, cellAt, type Grid } from "../grid";
import type { Sheet, Workbook } from "../snapshot";
import type { Language } from "../text/local-text";
import { sheetLayout, type SheetLayout } from "./sheet-layout";

/** The very hidden sheet by which a workbook of ours is known again. */
export const stampSheetName = "_TongHop";

/** One figure as it was written: where it stood, what it is about, and its value. */
export interface FigureEntry {
  readonly sheet: string;
  /** Key of its row, which also stands in the sheet's last, hidden column: a row that was moved is found again by it. */
  readonly line: string;
  /** Unit id; "" for the total and for figures that are about no unit. */
  readonly unit: string;
  /** A measure's key, "market:JP" for a breakdown, "ofMax" for a ratio. */
  readonly key: string;
  /** What it is, in words: "Xã Bình Trị – Đi trong kỳ". */
  readonly label: string;
  readonly value: CellValue;
  /** Zero-based, as written. */
  readonly row: number;
  readonly column: number;
}

/** What a workbook of ours says of itself. */
export interface Stamp {
  readonly kind: "template" | "consolidated";
  /** Of the product that wrote it. */
  readonly version: string;
  readonly profile: string | null;
  /** Id of the unit that fills the template, or that the consolidated workbook is about. */
  readonly unit: string | null;
  readonly period: string | null;
  /** ISO day. */
  readonly asOf: string | null;
  /** The level rolled up to. */
  readonly to: string | null;
  readonly lang: Language;
  /** Names of the sheets that hold worker rows, in order. */
  readonly rowSheets: readonly string[];
  /** Names of the sheets that hold the tables of quotas and units. */
  readonly tableSheets: readonly string[];
  /** The options of the run that made it. */
  readonly options: Readonly<Record<string, string | null>>;
  readonly figures: readonly FigureEntry[];
}

const MAGIC = "tong-hop-stamp";
const FORMAT = "1";
const PLAIN = ["kind", "version", "profile", "unit", "period", "asOf", "to", "lang"] as const;
const FIGURES = "figures";

/** The stamp as a very hidden sheet: key and value rows, then the ledger of figures, one row each. */
export function stampSheet(stamp: Stamp): SheetLayout {
  const grid: CellValue[][] = [
    [MAGIC, FORMAT],
    ...PLAIN.map((key) => [key, stamp[key]]),
    ...stamp.rowSheets.map((name) => ["rowSheet", name]),
    ...stamp.tableSheets.map((name) => ["tableSheet", name]),
    ...Object.entries(stamp.options).map(([key, value]) => ["option", key, value]),
    [FIGURES, "line", "unit", "key", "row", "column", "value", "label"],
  ];
  for (const { sheet, line, unit, key, row, column, value, label } of stamp.figures) {
    grid.push([sheet, line, unit, key, row, column, value, label]);
  }
  return sheetLayout(stampSheetName, grid, {
    columns: (["text", "text", "text", "text", "general", "general", "general", "text"] as const).map((look) => ({
      width: 18,
      look,
    })),
    bodyLook: "plain",
    visibility: "very-hidden",
  });
}

/**
 * The stamp of a workbook that we wrote; `null` for any other, and for one whose stamp makes no sense. Never throws: what stands
 * in the sheet may have been edited, and a figure that cannot be read is left out.
 */
export function readStamp(workbook: Workbook): Stamp | null {
  const sheet = workbook.sheets.find(({ name }) => name === stampSheetName);
  return sheet === undefined ? null : stampOf(sheet);
}

function stampOf({ grid }: Sheet): Stamp | null {
  if (cellAt(grid, 0, 0) !== MAGIC || textOf(cellAt(grid, 0, 1)) !== FORMAT) return null;
  const plain = new Map<string, string>();
  const rowSheets: string[] = [];
  const tableSheets: string[] = [];
  const options = new Map<string, string | null>();
  let row = 1;
  for (; row < grid.length && cellAt(grid, row, 0) !== FIGURES; row++) {
    const key = textOf(cellAt(grid, row, 0));
    const value = textOf(cellAt(grid, row, 1));
    if (key === null || value === null) continue;
    if (key === "rowSheet") rowSheets.push(value);
    else if (key === "tableSheet") tableSheets.push(value);
    else if (key === "option") options.set(value, textOf(cellAt(grid, row, 2)));
    else plain.set(key, value);
  }
  const kind = plain.get("kind");
  if (kind !== "template" && kind !== "consolidated") return null;
  // A key of this name would set the prototype when copied carelessly; no option of ours is called so.
  options.delete("__proto__");
  return {
    kind,
    version: plain.get("version") ?? "",
    profile: plain.get("profile") ?? null,
    unit: plain.get("unit") ?? null,
    period: plain.get("period") ?? null,
    asOf: plain.get("asOf") ?? null,
    to: plain.get("to") ?? null,
    lang: plain.get("lang") === "en" ? "en" : "vi",
    rowSheets,
    tableSheets,
    options: Object.fromEntries(options),
    figures: figuresOf(grid, row + 1),
  };
}

function figuresOf(grid: Grid, from: number): FigureEntry[] {
  const figures: FigureEntry[] = [];
  for (let at = from; at < grid.length; at++) {
    const sheet = textOf(cellAt(grid, at, 0));
    const line = textOf(cellAt(grid, at, 1));
    const key = textOf(cellAt(grid, at, 3));
    const row = indexOf(cellAt(grid, at, 4));
    const column = indexOf(cellAt(grid, at, 5));
    if (sheet === null || line === null || key === null || row === null || column === null) continue;
    const unit = textOf(cellAt(grid, at, 2)) ?? "";
    figures.push({
      sheet,
      line,
      unit,
      key,
      label: textOf(cellAt(grid, at, 7)) ?? key,
      value: cellAt(grid, at, 6),
      row,
      column,
    });
  }
  return figures;
}

/** Numbers are taken too: a code typed over, or a host that read "1" as 1. */
function textOf(cell: CellValue): string | null {
  if (typeof cell === "number") return String(cell);
  return typeof cell === "string" && cell !== "" ? cell : null;
}

function indexOf(cell: CellValue): number | null {
  return typeof cell === "number" && Number.isInteger(cell) && cell >= 0 ? cell : null;
}
