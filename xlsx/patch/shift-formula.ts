import { columnIndex, columnName } from "../../core/index";

const maxColumn = 16_383;
const maxRow = 1_048_575;

// Texts, quoted sheet names and bracketed parts are passed over; then ranges of columns, of rows, and cells.
const token =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(!])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.(!])|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(!\u0080-\uffff])|[\w.\\\u0080-\uffff]+[(!]?/g;

function shiftColumn(fixed: string, letters: string, by: number): string | null {
  if (fixed === "$") return fixed + letters;
  const column = columnIndex(letters.toUpperCase()) + by;
  return column < 0 || column > maxColumn ? null : columnName(column);
}

function shiftRow(fixed: string, digits: string, by: number): string | null {
  if (fixed === "$") return fixed + digits;
  const row = Number.parseInt(digits, 10) - 1 + by;
  return row < 0 || row > maxRow ? null : String(row + 1);
}

/**
 * A formula as it would read after being filled `rows` down and `columns` to the right: relative references move, `$` ones
 * stay, what leaves the sheet becomes #REF!. Texts, function names, defined names and sheet names are left alone.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(token, (whole: string, ...groups: (string | undefined)[]) => {
    const [c1Fixed, c1, c2Fixed, c2, r1Fixed, r1, r2Fixed, r2, cellColumnFixed, cellColumn, cellRowFixed, cellRow] =
      groups;
    if (c1 !== undefined && c2 !== undefined) {
      const from = shiftColumn(c1Fixed ?? "", c1, columns);
      const to = shiftColumn(c2Fixed ?? "", c2, columns);
      return from === null || to === null ? "#REF!" : `${from}:${to}`;
    }
    if (r1 !== undefined && r2 !== undefined) {
      const from = shiftRow(r1Fixed ?? "", r1, rows);
      const to = shiftRow(r2Fixed ?? "", r2, rows);
      return from === null || to === null ? "#REF!" : `${from}:${to}`;
    }
    if (cellColumn !== undefined && cellRow !== undefined) {
      const column = shiftColumn(cellColumnFixed ?? "", cellColumn, columns);
      const row = shiftRow(cellRowFixed ?? "", cellRow, rows);
      return column === null || row === null ? "#REF!" : column + row;
    }
    return whole;
  });
}
