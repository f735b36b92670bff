import type { Sheet } from "../snapshot";
import { cleanText } from "../text/fold";
import { type Serial, serialOfDay } from "../time/serial";

/** Texts above a header, and the last lines of the sheet: where the sheet says whose it is and when it was made. */
export interface TitleLines {
  readonly above: readonly string[];
  readonly below: readonly string[];
}

const LAST_LINES = 30;
const MOST_CELLS = 8;

/** Reads the lines around a table; `headerTop` is the first row of its header, or the sheet's length where it has no table. */
export function titleLines(sheet: Sheet, headerTop: number): TitleLines {
  const bottom = sheet.grid.length;
  return {
    above: textsIn(sheet, 0, Math.min(headerTop, 60)),
    below: textsIn(sheet, Math.max(headerTop, bottom - LAST_LINES), bottom),
  };
}

function textsIn(sheet: Sheet, from: number, to: number): string[] {
  const texts: string[] = [];
  for (let row = from; row < to; row++) {
    // A line of words fills few cells; a row of the table is no line.
    if ((sheet.grid[row] ?? []).filter((cell) => cell !== null).length > MOST_CELLS) continue;
    for (const cell of sheet.grid[row] ?? []) {
      if (typeof cell !== "string") continue;
      for (const line of cell.split("\n")) {
        const text = cleanText(line);
        if (text !== "") texts.push(text);
      }
    }
  }
  return texts;
}

const DATE_LINE = /^[^,\d]{2,60}, ?ngày (\d{1,2}) tháng (\d{1,2}) năm (20\d{2})\.?$/i;
const DATE_CELL = /^ngày báo cáo ?:? ?(\d{1,2})[/.\-](\d{1,2})[/.\-](20\d{2})$/i;

/** The day a report says it was made: the line "Bình Sơn, ngày 05 tháng 12 năm 2024". `null` where no line has a full date. */
export function reportDate(lines: TitleLines): Serial | null {
  for (const text of [...lines.above, ...lines.below]) {
    const match = DATE_LINE.exec(text) ?? DATE_CELL.exec(text);
    if (match === null) continue;
    const [, day, month, year] = match;
    const serial = serialOfDay(
      Number.parseInt(year ?? "", 10),
      Number.parseInt(month ?? "", 10),
      Number.parseInt(day ?? "", 10),
    );
    if (serial !== null) return serial;
  }
  return null;
}

/** The year a title speaks of ("… năm 2024"), dates of documents left aside; `null` where none does. */
export function titleYear(lines: TitleLines): number | null {
  for (const text of lines.above) {
    const match = /(?:năm|kỳ)\s+(20\d{2})(?!\d)/i.exec(text.replace(/ngày\s+\d+\s+tháng\s+\d+\s+năm\s+\d{4}/gi, ""));
    if (match?.[1] !== undefined) return Number.parseInt(match[1], 10);
  }
  return null;
}
