import type { Sheet } from "../snapshot";
import { type Range, cellAt } from "../grid";
import { cleanText, foldLabel } from "../text/fold";
import { type LabelIndex, fieldOfLabel } from "./label-match";

/** What one column of a header block says: the lowest heading in the sheet's own words, and what it was matched to. */
export interface HeaderCell {
  readonly column: number;
  /** The heading as an officer would name it: upper and lower parts joined by " – ". */
  readonly heading: string;
  readonly field: string | null;
  /** A heading split by sex: this column holds the field for that sex only ("Năm sinh" over "Nam" | "Nữ"). */
  readonly onlySex?: "M" | "F";
}

export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
  readonly cells: readonly HeaderCell[];
}

/** What heading texts were cleaned, folded and matched to. Kept for a run: its sheets repeat the same few headings. */
export interface HeadingMemo {
  readonly cleaned: Map<string, string>;
  readonly folded: Map<string, string>;
  readonly matched: Map<LabelIndex, Map<string, Match>>;
}

export function headingMemo(): HeadingMemo {
  return { cleaned: new Map(), folded: new Map(), matched: new Map() };
}

/** The top of a sheet prepared for reading headings: merged cells filled, texts cleaned. */
export interface HeadingView {
  readonly height: number;
  readonly width: (row: number) => number;
  readonly at: (row: number, column: number) => string | null;
  readonly memo: HeadingMemo;
}

/** A view of the first `height` rows. */
export function viewHeadings(sheet: Sheet, height: number, memo: HeadingMemo): HeadingView {
  const merged = new Map<number, Range[]>();
  for (const merge of sheet.merges) {
    for (let row = merge.top; row <= merge.bottom && row < height; row++) {
      const inRow = merged.get(row);
      if (inRow === undefined) merged.set(row, [merge]);
      else inRow.push(merge);
    }
  }
  const at = (row: number, column: number): string | null => {
    const merge = merged.get(row)?.find((m) => column >= m.left && column <= m.right);
    const cell = merge === undefined ? cellAt(sheet.grid, row, column) : cellAt(sheet.grid, merge.top, merge.left);
    if (typeof cell !== "string") return typeof cell === "number" ? String(cell) : null;
    const text = remembered(memo.cleaned, cell, cleanHeading);
    return text === "" ? null : text;
  };
  return { height: Math.min(height, sheet.grid.length), width: (row) => sheet.grid[row]?.length ?? 0, at, memo };
}

/** A heading on one line: words broken by a hyphen at the end of a line are whole again. */
function cleanHeading(text: string): string {
  return cleanText(text.replace(/-\s*\n\s*/g, ""));
}

function remembered<V>(memo: Map<string, V>, key: string, make: (key: string) => V): V {
  const known = memo.get(key);
  if (known !== undefined) return known;
  const made = make(key);
  memo.set(key, made);
  return made;
}

/** What stands over one column in the rows of a block, from top to bottom, repeated headings once. */
export interface ColumnParts {
  readonly column: number;
  readonly parts: readonly string[];
}

export function columnParts(view: HeadingView, top: number, bottom: number): readonly ColumnParts[] {
  let width = 0;
  for (let row = top; row <= bottom; row++) width = Math.max(width, view.width(row));
  const columns: ColumnParts[] = [];
  for (let column = 0; column < width; column++) {
    const parts: string[] = [];
    for (let row = top; row <= bottom; row++) {
      const text = view.at(row, column) ?? (row < bottom ? groupHeading(view, row, bottom, column) : null);
      if (text !== null && parts[parts.length - 1] !== text) parts.push(text);
    }
    if (parts.length > 0) columns.push({ column, parts });
  }
  return columns;
}

/** A group heading typed only in its first column: it reaches right over columns that have a heading below but none beside it. */
function groupHeading(view: HeadingView, row: number, bottom: number, column: number): string | null {
  if (view.at(bottom, column) === null) return null;
  for (let left = column - 1; left >= 0; left--) {
    const heading = view.at(row, left);
    if (view.at(bottom, left) === null) return null;
    if (heading !== null) return heading;
  }
  return null;
}

/** The columns of a block matched against one table's labels. */
export function matchBlock(
  view: HeadingView,
  columns: readonly ColumnParts[],
  top: number,
  bottom: number,
  index: LabelIndex,
): HeaderBlock {
  const cells = columns.map(({ column, parts }) => ({ column, ...matched(view, parts, index) }));
  return { top, bottom, cells };
}

/** The field whose heading one cell is by itself; `null` where it is none. */
export function matchHeading(view: HeadingView, text: string, index: LabelIndex): string | null {
  return matched(view, [text], index).field;
}

function matched({ memo }: HeadingView, parts: readonly string[], index: LabelIndex): Match {
  const known = memo.matched.get(index) ?? new Map<string, Match>();
  memo.matched.set(index, known);
  const fold = (text: string): string => remembered(memo.folded, text, foldLabel);
  return remembered(known, parts.length === 1 ? (parts[0] ?? "") : parts.join("\u0001"), () =>
    matchParts(parts, index, fold),
  );
}

const SEX: ReadonlyMap<string, "M" | "F"> = new Map([
  ["nam", "M"],
  ["nu", "F"],
]);

type Match = Omit<HeaderCell, "column">;

/** No column heading is as long as this; the titles above one are. */
const LONGEST = 120;

function matchParts(parts: readonly string[], index: LabelIndex, fold: (text: string) => string): Match {
  const heading = parts.join(" – ");
  if (heading.length > LONGEST) return { heading, field: null };
  const last = parts[parts.length - 1] ?? "";
  const onlySex = parts.length > 1 ? SEX.get(fold(last)) : undefined;
  if (onlySex !== undefined) {
    const field = fieldOfLabel(index, fold, parts.slice(0, -1).join(" "));
    if (field === "birthDate" || field === "sex") return { heading, field, onlySex };
  }
  const split = /^(.*?)[\s(–-]+(nam|nữ)\)?$/i.exec(heading);
  if (split?.[1] !== undefined && split[2] !== undefined && fieldOfLabel(index, fold, split[1]) === "birthDate") {
    return { heading, field: "birthDate", onlySex: foldLabel(split[2]) === "nam" ? "M" : "F" };
  }
  const readings = parts.length === 1 ? [last] : [parts.join(" "), [...parts].reverse().join(" "), last];
  for (const reading of readings) {
    const field = fieldOfLabel(index, fold, reading);
    if (field !== null) return { heading, field };
  }
  return { heading, field: null };
}
