import { columnIndex, rangeName, type Position, type Range } from "../../core/index";

const lastRow = 1_048_575;
const lastColumn = 16_383;

/** The parts of a list of addresses: commas inside a quoted sheet name do not separate. */
function partsOf(address: string): string[] {
  const parts: string[] = [];
  let from = 0;
  let quoted = false;
  for (let at = 0; at <= address.length; at++) {
    if (address[at] === "'") quoted = !quoted;
    if (at < address.length && (address[at] !== "," || quoted)) continue;
    parts.push(address.slice(from, at).trim());
    from = at + 1;
  }
  return parts.filter((part) => part !== "");
}

function rangeOf(part: string): Range | null {
  const match = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/.exec(
    part.slice(part.lastIndexOf("!") + 1),
  );
  if (match === null) return null;
  const [, column, row, toColumn, toRow] = match;
  if (column === undefined && row === undefined) return null;
  const single = toColumn === undefined && toRow === undefined;
  const top = row === undefined ? 0 : Number.parseInt(row, 10) - 1;
  const left = column === undefined ? 0 : columnIndex(column);
  const bottom = toRow !== undefined ? Number.parseInt(toRow, 10) - 1 : single && row !== undefined ? top : lastRow;
  const right = toColumn !== undefined ? columnIndex(toColumn) : single && column !== undefined ? left : lastColumn;
  return { top, left, bottom, right };
}

/** "'Mẫu 01'!A1:B2,'Mẫu 01'!D4" -> ranges. What is no address is left out; whole rows and columns reach the sheet's edge. */
export function rangesOf(address: string): Range[] {
  return partsOf(address).flatMap((part) => rangeOf(part) ?? []);
}

/** The cells as rectangles: runs in a row first, then equal runs below each other. Sorted; a cell named twice counts once. */
export function rectanglesOf(cells: readonly Position[]): Range[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Range[] = [];
  for (const { row, column } of sorted) {
    const last = runs[runs.length - 1];
    if (last?.top !== row || column > last.right + 1) runs.push({ top: row, left: column, bottom: row, right: column });
    else if (column === last.right + 1) runs[runs.length - 1] = { ...last, right: column };
  }
  const open = new Map<string, Range>();
  const done: Range[] = [];
  for (const run of runs) {
    const key = `${String(run.left)}:${String(run.right)}`;
    const above = open.get(key);
    if (above?.bottom === run.top - 1) open.set(key, { ...above, bottom: run.bottom });
    else {
      if (above !== undefined) done.push(above);
      open.set(key, run);
    }
  }
  return [...done, ...open.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}

// Excel's own ceiling for the text of an address list is not documented; 8,192 characters is what a formula may have.
const longestAddress = 4000;
const mostAreas = 200;

/** Ranges as address lists short enough for one `getRanges`. */
export function addressLists(ranges: readonly Range[]): string[] {
  const lists: string[] = [];
  let names: string[] = [];
  let length = 0;
  const close = (): void => {
    if (names.length > 0) lists.push(names.join(","));
    names = [];
    length = 0;
  };
  for (const range of ranges) {
    const name = rangeName(range);
    if (names.length >= mostAreas || length + name.length > longestAddress) close();
    names.push(name);
    length += name.length + 1;
  }
  close();
  return lists;
}
