import { type CellValue, cellAt, type Grid } from "../grid";
import { addBanner, addRow, finishDraft, hiddenLine, lastVisible, startDraft } from "../layout/draft";
import type { SheetLayout } from "../layout/sheet-layout";
import { reasonTexts } from "../messages/reason-texts";
import { resultTexts } from "../messages/result-texts";
import type { Sheet, Workbook } from "../snapshot";
import { cleanText } from "../text/fold";
import type { Language } from "../text/local-text";
import { type KeptReason, reasonLimit } from "./kept-reason";

/** One line of the sheet. Only key, reason and date are read again; the rest is for people. */
export interface ReasonLine {
  /** See `reasonKey`. */
  readonly key: string;
  readonly rule: string;
  readonly sheet: string;
  readonly cell: string;
  readonly person: string;
  readonly value: string;
  readonly message: string;
  readonly reason: KeptReason;
}

/** Stands over the hidden column of keys: by it the sheet is known, whatever it is called and wherever it was moved. */
const MAGIC = "tong-hop-giai-trinh";
const SEARCHED_ROWS = 20;
const COLUMNS = ["ordinal", "rule", "sheet", "cell", "person", "value", "message", "reason", "date"] as const;
type ColumnKey = (typeof COLUMNS)[number];

/** The sheet of kept reasons, under the name given. */
export function layOutReasons(lines: readonly ReasonLine[], name: string, lang: Language): SheetLayout {
  const draft = startDraft(name, [
    { width: 6, look: "centred" },
    { width: 24, look: "wrapped" },
    { width: 16, look: "wrapped" },
    { width: 8, look: "centred" },
    { width: 24, look: "wrapped" },
    { width: 18, look: "wrapped" },
    { width: 48, look: "wrapped" },
    { width: 48, look: "wrapped" },
    { width: 15, look: "date" },
    // As wide as its heading, which would else be wrapped and make the whole row high.
    { ...hiddenLine, width: MAGIC.length + 6 },
  ]);
  addBanner(draft, reasonTexts.title[lang], "title", 0, lastVisible(draft));
  addBanner(draft, reasonTexts.guide[lang], "note", 0, lastVisible(draft));
  const header = addRow(draft, [...COLUMNS.map((key) => reasonTexts[key][lang]), MAGIC], "heading");
  lines.forEach(({ key, rule, sheet, cell, person, value, message, reason }, at) => {
    addRow(draft, [at + 1, rule, sheet, cell, person, value, message, reason.text, reason.on, key].map(blankAsNull));
  });
  if (lines.length === 0) addRow(draft, [null, resultTexts.noRows[lang]], "note");
  return finishDraft(draft, {
    freeze: { rows: header + 1, columns: 0 },
    repeatRows: { top: header, bottom: header },
  }).layout;
}

function blankAsNull(cell: CellValue): CellValue {
  return cell === "" ? null : cell;
}

/** True for a sheet of kept reasons: it is no table of the officer's. */
export function isReasonsSheet({ grid }: Sheet): boolean {
  return headerOf(grid) !== null;
}

/** The workbook's sheet of kept reasons; `undefined` where none was made. */
export function reasonsSheetOf(workbook: Workbook): Sheet | undefined {
  return workbook.sheets.find(isReasonsSheet);
}

/** The lines of a sheet of kept reasons, as they stand now: words may have been edited, rows sorted, copied or deleted. */
export function readReasonLines({ grid }: Sheet): readonly ReasonLine[] {
  const header = headerOf(grid);
  if (header === null) return [];
  const at = new Map<ColumnKey, number>();
  for (const key of COLUMNS) {
    const { vi, en } = reasonTexts[key];
    const column = (grid[header.row] ?? []).findIndex((cell) => cell === vi || cell === en);
    if (column !== -1) at.set(key, column);
  }
  const lines = new Map<string, ReasonLine>();
  for (let row = header.row + 1; row < grid.length; row++) {
    const text = (key: ColumnKey): string => textOf(cellAt(grid, row, at.get(key) ?? -1));
    const key = cellAt(grid, row, header.column);
    const reason = text("reason");
    if (typeof key !== "string" || key === "" || reason === "") continue;
    const on = cellAt(grid, row, at.get("date") ?? -1);
    lines.set(key, {
      key,
      rule: text("rule"),
      sheet: text("sheet"),
      cell: text("cell"),
      person: text("person"),
      value: text("value"),
      message: text("message"),
      reason: { text: reason.slice(0, reasonLimit), on: typeof on === "number" ? on : null },
    });
  }
  return [...lines.values()];
}

function headerOf(grid: Grid): { readonly row: number; readonly column: number } | null {
  for (let row = 0; row < Math.min(grid.length, SEARCHED_ROWS); row++) {
    const column = (grid[row] ?? []).indexOf(MAGIC);
    if (column !== -1) return { row, column };
  }
  return null;
}

function textOf(cell: CellValue): string {
  return cell === null ? "" : cleanText(String(cell));
}
