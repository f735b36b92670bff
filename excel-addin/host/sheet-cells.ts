import type { CellValue } from "../../core/index";
import { storedValue } from "../../engine/layout-snapshot";
import { columnDrawings } from "../../xlsx/write/looks";
import { wouldBeRetyped } from "../../xlsx/write/retyped-text";
import { columnLook, rowLook } from "../../xlsx/write/row-heights";
import { cutText, longestText } from "../../xlsx/write/xml-text";
import { propertyBytes, rangeBytes, type Step } from "./batch-writer";
import { valueBytes } from "./cells";
import { columnRuns, extentOf, isLabel, rowRuns, type SheetJob } from "./sheet-job";
import { rangeAt, same } from "./untracked";

/** Rows fetched at once, and bytes of cells in one step: small beside a request, so that requests are filled well. */
const rowsAtOnce = 500;
const stepBytes = 48_000;

/** The formats of the data cells, before any value: text stays text, dates are shown as days. */
export function* formatSteps({ source, name }: SheetJob): Generator<Step> {
  const { layout } = source;
  const columns = columnRuns(extentOf(source).columns, (column) => columnDrawings[columnLook(layout, column)].format);
  for (const { top, bottom } of rowRuns(source, (look) => !isLabel(look))) {
    for (const { left, right, key: format } of columns) {
      if (format === "General") continue;
      yield {
        bytes: rangeBytes + propertyBytes,
        run: ({ sheet }) => (rangeAt(sheet(name), { top, left, bottom, right }).numberFormat = same(format)),
      };
    }
  }
}

/** The cells, a piece at a time as the source gives them. Rows with a look of their own are kept in `titles` on the way. */
export async function* cellSteps(job: SheetJob, titles: Map<number, readonly CellValue[]>): AsyncGenerator<Step> {
  const { source } = job;
  const kept = new Set(Object.keys(source.layout.rows));
  for (const { top, bottom } of source.layout.merges) {
    for (let row = top; row <= bottom; row++) kept.add(String(row));
  }
  for (let from = 0; from < source.rowCount; from += rowsAtOnce) {
    const rows = await source.rows(from, Math.min(from + rowsAtOnce, source.rowCount));
    let top = from;
    let part: (readonly CellValue[])[] = [];
    let bytes = 0;
    rows.forEach((row, down) => {
      if (kept.has(String(from + down))) titles.set(from + down, row);
    });
    for (const row of rows) {
      part.push(row);
      for (const value of row) bytes += valueBytes(value);
      if (bytes < stepBytes) continue;
      yield partStep(job, top, part, bytes);
      top += part.length;
      part = [];
      bytes = 0;
    }
    if (part.length > 0) yield partStep(job, top, part, bytes);
  }
}

function partStep(job: SheetJob, top: number, rows: readonly (readonly CellValue[])[], bytes: number): Step {
  const { name } = job;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const numbers = numbersInTextColumns(job, top, rows);
  const values = rows.map((row, down) =>
    Array.from({ length: width }, (_, column) => inputOf(job, top + down, column, row[column] ?? null)),
  );
  const blanks = rows.reduce((sum, row) => sum + width - row.length, 0);
  const area = rows.length * width;
  // The library cuts input of more than 1,500 cells into slices, each with ranges of its own.
  const slices = area > 1500 ? Math.ceil(area / 1500) * 3 * rangeBytes : 0;
  return {
    bytes: bytes + rows.length * 2 + blanks * 3 + slices + rangeBytes + numbers.length * (rangeBytes + propertyBytes),
    run: ({ sheet }) => {
      const target = sheet(name);
      for (const range of numbers) rangeAt(target, range).numberFormat = same("General");
      rangeAt(target, { top, left: 0, bottom: top + rows.length - 1, right: width - 1 }).values = values;
    },
  };
}

function isTextCell({ source: { layout } }: SheetJob, row: number, column: number): boolean {
  return columnDrawings[columnLook(layout, column)].format === "@" && !isLabel(rowLook(layout, row));
}

/** Text that would turn into something else outside a text column is written after an apostrophe, as someone would type it. */
function inputOf(job: SheetJob, row: number, column: number, value: CellValue): string | number | boolean {
  const stored = storedValue(value);
  if (stored === null) return "";
  if (typeof stored !== "string") return stored;
  const text = cutText(stored, longestText);
  return typeof value === "string" && !isTextCell(job, row, column) && wouldBeRetyped(text) ? `'${text}` : text;
}

/** A number written into a text cell would become text: its cell gets the general format. */
function numbersInTextColumns(job: SheetJob, top: number, rows: readonly (readonly CellValue[])[]) {
  const runs: { top: number; left: number; bottom: number; right: number }[] = [];
  const open = new Map<number, { top: number; left: number; bottom: number; right: number }>();
  rows.forEach((cells, down) => {
    cells.forEach((value, column) => {
      if (value === null || typeof value === "string" || !isTextCell(job, top + down, column)) return;
      const above = open.get(column);
      if (above?.bottom === top + down - 1) above.bottom = top + down;
      else {
        const run = { top: top + down, left: column, bottom: top + down, right: column };
        open.set(column, run);
        runs.push(run);
      }
    });
  });
  return runs;
}
