import { type CellValue, columnName, type Range } from "../core/grid";
import type { RowLook } from "../core/layout/sheet-layout";
import { cellOf } from "./cell-text";
import { type DrawnCell, type DrawnSheet, blankCell, plainCell, textCell } from "./drawn-sheet";
import type { ListedRow } from "./listed-row";
import type { Field } from "./person";
import type { Random } from "./random";
import type { Column, Style } from "./style";

/** The lines above a list. Each is a row; "left | right" puts two texts side by side. */
export interface Titles {
  readonly lines: readonly string[];
  /** Below the list, where the style signs. */
  readonly dateLine: string | null;
}

/** A drawn list, with where everything of it stands. */
export interface ListSheet {
  readonly sheet: DrawnSheet;
  /** 1-based row of the lowest header row. */
  readonly headerRow: number;
  /** Field -> column letter, as far as the product reads it. */
  readonly columns: Readonly<Record<string, string>>;
  /** 1-based sheet row of every listed row, in their order. */
  readonly rowNumbers: readonly number[];
  /** Rows below the header that hold no person. */
  readonly skipped: number;
}

interface Draft {
  readonly cells: (DrawnCell | null)[][];
  readonly looks: RowLook[];
  readonly merges: Range[];
}

/** Draws a list: titles, header, numbering, rows (under section rows where the style has them), total, signatures. */
export function listSheet(
  name: string,
  rows: readonly ListedRow[],
  style: Style,
  titles: Titles,
  random: Random,
): ListSheet {
  const draft: Draft = { cells: [], looks: [], merges: [] };
  drawTitles(draft, titles, style);
  drawHeader(draft, style.columns);
  const headerRow = draft.cells.length;
  drawNumbering(draft, style);
  const rowNumbers = drawRows(draft, rows, style, random);
  if (style.total) add(draft, [textCell(null), textCell(`Tổng cộng: ${String(rows.length)} lao động`)], "total");
  if (style.signature) drawSignatures(draft, titles, style);
  return {
    sheet: {
      name,
      cells: draft.cells,
      looks: draft.looks,
      merges: draft.merges,
      widths: style.columns.map(({ width }) => width),
    },
    headerRow,
    columns: readColumns(style),
    rowNumbers,
    skipped: draft.cells.length - headerRow - rows.length,
  };
}

/** The cell in which a field of a row stands. Births split by sex stand in one of two columns. */
export function cellName(style: Style, field: Field, sex: "M" | "F", rowNumber: number): string {
  const split = sex === "M" ? "birthOfMen" : "birthOfWomen";
  const at = style.columns.findIndex(
    (column) => column.field === field || (field === "birthDate" && column.field === split),
  );
  if (at === -1) throw new Error(`no column for ${field}`);
  return `${columnName(at)}${String(rowNumber)}`;
}

function add(draft: Draft, cells: readonly (DrawnCell | null)[], look: RowLook): number {
  draft.cells.push([...cells]);
  draft.looks.push(look);
  return draft.cells.length - 1;
}

function drawTitles(draft: Draft, { lines }: Titles, { columns }: Style): void {
  const last = columns.length - 1;
  const middle = Math.floor(last / 2);
  for (const line of lines) {
    const [left = "", right] = line.split(" | ");
    if (line === "") {
      add(draft, [], "plain");
    } else if (right === undefined) {
      const row = add(draft, [textCell(left)], left === left.toUpperCase() ? "title" : "subtitle");
      draft.merges.push({ top: row, left: 0, bottom: row, right: last });
    } else {
      const row = add(draft, spread(left, right, middle + 1), "signature");
      draft.merges.push(
        { top: row, left: 0, bottom: row, right: middle },
        { top: row, left: middle + 1, bottom: row, right: last },
      );
    }
  }
}

function spread(left: string, right: string, at: number): DrawnCell[] {
  return [textCell(left === "" ? null : left), ...Array<DrawnCell>(at - 1).fill(blankCell), textCell(right)];
}

function drawHeader(draft: Draft, columns: readonly Column[]): void {
  const isTall = columns.some(({ group }) => group !== undefined);
  const top = add(
    draft,
    columns.map(({ group, heading }) => textCell(group ?? heading)),
    "heading",
  );
  if (!isTall) return;
  const bottom = add(
    draft,
    columns.map(({ group, heading }) => (group === undefined ? null : textCell(heading))),
    "heading",
  );
  let left = 0;
  while (left < columns.length) {
    const group = columns[left]?.group;
    let right = left;
    if (group === undefined) draft.merges.push({ top, left, bottom, right });
    else {
      while (columns[right + 1]?.group === group) right++;
      draft.merges.push({ top, left, bottom: top, right });
      // Only the first cell of a merged group holds its text.
      for (let other = left + 1; other <= right; other++) draft.cells[top]?.splice(other, 1, null);
    }
    left = right + 1;
  }
}

function drawNumbering(draft: Draft, { numbering, columns }: Style): void {
  if (numbering === "none") return;
  const cells = columns.map((_, at) => {
    if (numbering === "brackets") return textCell(`(${String(at + 1)})`);
    if (numbering === "letters") return at < 2 ? textCell(at === 0 ? "A" : "B") : plainCell(at - 1);
    return plainCell(at + 1);
  });
  add(draft, cells, "numbering");
}

function drawRows(draft: Draft, rows: readonly ListedRow[], style: Style, random: Random): readonly number[] {
  const numbers = new Map<ListedRow, number>();
  let ordinal = 1;
  const drawRow = (row: ListedRow): void => {
    numbers.set(
      row,
      add(
        draft,
        style.columns.map((column) => rowCell(row, column, style, ordinal, random)),
        "body",
      ) + 1,
    );
    ordinal++;
  };
  if (style.sections) {
    const villages = [...new Set(rows.map(({ person }) => person.village ?? ""))].sort((a, b) => (a < b ? -1 : 1));
    villages.forEach((village, at) => {
      add(draft, [textCell(ROMAN[at] ?? ""), textCell(village)], "section");
      for (const row of rows) if ((row.person.village ?? "") === village) drawRow(row);
    });
  } else rows.forEach(drawRow);
  return rows.map((row) => numbers.get(row) ?? 0);
}

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

function rowCell(row: ListedRow, { field }: Column, style: Style, ordinal: number, random: Random): DrawnCell | null {
  const { person, cells } = row;
  if (field === "ordinal") return plainCell(ordinal);
  if (field === "address") return textCell([person.village, person.commune].filter((part) => part !== null).join(", "));
  if (field === "birthOfMen" || field === "birthOfWomen") {
    if ((field === "birthOfMen") !== (person.sex === "M")) return null;
    return "birthDate" in cells ? said(cells.birthDate) : cellOf("birthDate", person, style, random);
  }
  return field in cells ? said(cells[field]) : cellOf(field, person, style, random);
}

function said(value: CellValue | undefined): DrawnCell | null {
  return value === undefined || value === null ? null : plainCell(value);
}

function drawSignatures(draft: Draft, { dateLine }: Titles, { columns }: Style): void {
  const right = Math.max(3, columns.length - 5);
  const pair = (left: string | null, text: string, look: RowLook): void => {
    add(draft, [null, textCell(left), ...Array<null>(right - 2).fill(null), textCell(text)], look);
  };
  add(draft, [], "plain");
  if (dateLine !== null) pair(null, dateLine, "plain");
  pair("NGƯỜI LẬP BIỂU", "TM. ỦY BAN NHÂN DÂN", "signature");
  pair("(Ký, ghi rõ họ tên)", "KT. CHỦ TỊCH", "plain");
  pair(null, "PHÓ CHỦ TỊCH", "signature");
  add(draft, [], "plain");
  pair(null, "(đã ký)", "plain");
}

function readColumns({ columns }: Style): Readonly<Record<string, string>> {
  const letters: Record<string, string> = {};
  columns.forEach(({ field }, at) => {
    if (field === "ordinal" || field === "address" || field === "birthOfWomen") return;
    letters[field === "birthOfMen" ? "birthDate" : field] = columnName(at);
    // The sex is told by which of the two columns is filled.
    if (field === "birthOfMen") letters["sex"] = columnName(at);
  });
  return letters;
}
