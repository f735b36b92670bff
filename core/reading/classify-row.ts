import { type CellValue, type Row, cellAt } from "../grid";
import type { LocatedTable } from "../sources";
import { cleanText, foldLabel } from "../text/fold";

/** What a row below a header is. Only "data" rows are read; all others are counted as skipped. */
export type RowClass = "data" | "blank" | "section" | "total" | "numbering" | "header" | "footer";

/** One row, classified; a section row also says its text ("Thôn 1"), for the rows below it. */
export interface ClassifiedRow {
  readonly kind: RowClass;
  readonly section: string | null;
}

const plainRows = new Map<RowClass, ClassifiedRow>();

function plain(kind: RowClass): ClassifiedRow {
  const known = plainRows.get(kind) ?? { kind, section: null };
  plainRows.set(kind, known);
  return known;
}

const dataRow = plain("data");

const TOTAL = /^(tong cong|tong so|tong|cong|cong don|toan (xa|huyen|tinh|phuong|thi tran|cum)|luy ke|total)( |$)/;
const FOOTER =
  /^(nguoi (lap|tong hop|bao cao|thuc hien)|noi nhan|tm |t m |kt |k t |tl |tuq |chu tich|pho chu tich|thu truong|truong phong|pho truong phong|truong ban|ke toan|ghi chu |xac nhan|ky ten|ky ghi ro|can bo |cong chuc |bi thu|luu vt|uy ban nhan dan|nhu tren)/;
const DATE_LINE = /ngay\s*\d*\s*thang\s*\d*\s*nam\s*\d*/;
const SECTION_ORDINAL = /^([IVXLC]+|[A-Z]|[a-zđ]|\d+\.\d+)[.)]?$/;
const SECTION_TEXT =
  /^(([ivxlc]+|[a-h]) )?(thon|ban|ap|khom|xom|lang|buon|bon|to dan pho|tdp|khu pho|khoi pho|khu|to|xa|phuong|thi tran|huyen|thang|nam|quy|doi tuong|danh sach|phan) /;

/**
 * Classifies the rows of a table from top to bottom. Once a signature block has begun, rows stay footer until one looks like data
 * again, so that nothing is lost below it.
 */
export function rowClassifier(table: LocatedTable): (row: Row, at: number) => ClassifiedRow {
  const telling = ["identityNumber", "birthDate", "departureDate", "market"].flatMap((key) => {
    const column = table.columns.get(key);
    return column === undefined ? [] : [column];
  });
  const name = table.columns.get("fullName") ?? -1;
  const nameHeading = table.headings.get("fullName") ?? "";
  const mapped = [...table.columns.values()];
  const headings = headingTexts(table);
  // A row of people fills many columns; a row of quotas or units may fill two.
  const enough = table.table === "workers" ? Math.max(2, Math.min(4, mapped.length - 1)) : 2;
  // Rows that a roll-up wrote all name their source; its notes between them do not.
  const origin = table.columns.has("sourceRow") ? table.columns.get("sourceFile") : undefined;
  let inFooter = false;
  return (row, at) => {
    if (origin !== undefined) return isBlank(row[origin] ?? null) ? plain("footer") : dataRow;
    if (!inFooter && looksFilled(row, telling, name, nameHeading)) return dataRow;
    const filled = filledCells(row);
    if (filled.length === 0) return plain("blank");
    if (at <= table.headerRow + 3 && isNumbering(filled.map(([, cell]) => cell))) return plain("numbering");
    if (isHeading(row, headings)) return plain("header");
    const known = mapped.filter((column) => !isBlank(row[column] ?? null)).length;
    const ordinal = table.ordinal === null ? null : (row[table.ordinal] ?? null);
    const dataLike = known >= enough || (known >= 2 && isCount(ordinal));
    const first = firstText(filled);
    const folded = first === null ? "" : foldLabel(first);
    if (TOTAL.test(`${folded} `) && !hasText(row, table.columns.get("identityNumber"))) return plain("total");
    if (dataLike) {
      inFooter = false;
      return plain("data");
    }
    if (inFooter) return plain("footer");
    if (isCount(ordinal) && known >= 1) return plain("data");
    if (filled.length <= 4 && filled.some(([, cell]) => typeof cell === "string" && isFooterText(cell))) {
      inFooter = true;
      return plain("footer");
    }
    const section = sectionText(filled, ordinal);
    if (section !== null) return { kind: "section", section };
    return plain(known > 0 ? "data" : "footer");
  };
}

/** The common case, decided without folding text: a name, and most of the other telling columns filled. */
function looksFilled(row: Row, telling: readonly number[], name: number, nameHeading: string): boolean {
  const text = row[name];
  if (typeof text !== "string" || text.length < 4 || text.charCodeAt(0) <= 40 || text === nameHeading) return false;
  if (mayBeginTotal(text) && TOTAL.test(`${foldLabel(text)} `)) return false;
  let filled = 0;
  for (const column of telling) {
    const cell = row[column];
    if (cell !== null && cell !== undefined && cell !== "") filled++;
  }
  return filled >= 2 && filled >= telling.length - 1;
}

/** "To…", "Tổ…", "Cộ…": only such words can begin a total; "Trần", "Tô" and "Cao" need no folding to be ruled out. */
function mayBeginTotal(text: string): boolean {
  const first = text.charCodeAt(0) | 32;
  if (first !== 116 && first !== 99) return first === 32;
  const second = text.charCodeAt(1);
  // o O ổ Ổ ộ Ộ
  return (second | 32) === 111 || second === 0x1ed5 || second === 0x1ed4 || second === 0x1ed9 || second === 0x1ed8;
}

function isBlank(cell: CellValue): boolean {
  return cell === null || (typeof cell === "string" && cleanText(cell) === "");
}

function filledCells(row: Row): (readonly [number, string | number | boolean])[] {
  const filled: (readonly [number, string | number | boolean])[] = [];
  row.forEach((cell, column) => {
    if (cell !== null && !isBlank(cell)) filled.push([column, cell]);
  });
  return filled;
}

function firstText(filled: readonly (readonly [number, CellValue])[]): string | null {
  for (const [, cell] of filled) if (typeof cell === "string" && /\p{L}{2}/u.test(cell)) return cleanText(cell);
  return null;
}

function hasText(row: Row, column: number | undefined): boolean {
  return column !== undefined && !isBlank(row[column] ?? null);
}

function isCount(cell: CellValue): boolean {
  return (
    (typeof cell === "number" && Number.isInteger(cell) && cell > 0) ||
    (typeof cell === "string" && /^\s*\d{1,5}\.?\s*$/.test(cell))
  );
}

/** (1) (2) (3), 1 2 3, or A B 1 2 3 under the header: short ordinals and nothing else, at least three of them rising by one. */
function isNumbering(cells: readonly CellValue[]): boolean {
  if (cells.length < 3) return false;
  let steps = 0;
  let last = Number.NaN;
  for (const cell of cells) {
    const text = typeof cell === "number" ? String(cell) : typeof cell === "string" ? cell.trim() : "";
    if (!/^\(?(\d{1,2}|[A-Za-zĐđ])\)?(\s*=.*)?$/.test(text)) return false;
    const value = Number.parseInt(text.replace("(", ""), 10);
    if (value === last + 1) steps++;
    last = value;
  }
  return steps >= Math.min(2, cells.length - 2);
}

function headingTexts(table: LocatedTable): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const column of table.columns.values()) {
    for (let row = table.headerRow; row >= table.headerTop; row--) {
      const cell = cellAt(table.sheet.grid, row, column);
      if (typeof cell === "string" && cell.trim() !== "") {
        texts.set(column, foldLabel(cell));
        break;
      }
    }
  }
  return texts;
}

/** The header printed again, as on a new page. */
function isHeading(row: Row, headings: ReadonlyMap<number, string>): boolean {
  let same = 0;
  for (const [column, text] of headings) {
    const cell = row[column];
    if (typeof cell === "string" && text !== "" && foldLabel(cell) === text) same++;
  }
  return same >= 3 && same >= headings.size / 2;
}

function isFooterText(text: string): boolean {
  const folded = foldLabel(text);
  return FOOTER.test(`${folded} `) || DATE_LINE.test(folded);
}

/** The words of a section row: `I. Thôn 1`, `A | Xã Bình Trị`, or a place name alone in its row. */
function sectionText(filled: readonly (readonly [number, CellValue])[], ordinal: CellValue): string | null {
  if (filled.length > 3) return null;
  const text = firstText(filled.filter(([, cell]) => cell !== ordinal)) ?? firstText(filled);
  if (text === null) return null;
  const marked = typeof ordinal === "string" && SECTION_ORDINAL.test(ordinal.trim());
  const inText = /^([IVXLC]+|[A-H])[.)]\s/.test(text);
  if (!marked && !inText && !SECTION_TEXT.test(`${foldLabel(text)} `)) return null;
  return text
    .replace(/^([IVXLC]+|[A-H])[.)]\s*/, "")
    .replace(/\s*[:(].*$/, "")
    .trim();
}
