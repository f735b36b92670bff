import type { FontRun } from "../../core";
import type { StylesPart } from "./styles-part";

/** Fonts made before Unicode, whose text must be converted: the TCVN3 family (.VnTime) and VNI's. */
function isLegacyFont(name: string): boolean {
  return /^(?:\.vn|vni)/i.test(name);
}

/** Whether it is worth telling fonts of cells apart: there are several, or one that changes what the text means. */
export function needsFonts({ fontNames }: StylesPart): boolean {
  return fontNames.length > 1 || fontNames.some(isLegacyFont);
}

/** Runs in the making. By column: the font of the run that is open (-1 for none), and its first and last row. */
export interface FontColumns {
  readonly names: readonly string[];
  readonly font: number[];
  readonly top: number[];
  readonly bottom: number[];
  readonly runs: FontRun[];
}

export function fontColumns(names: readonly string[]): FontColumns {
  return { names, font: [], top: [], bottom: [], runs: [] };
}

function close({ names, font, top, bottom, runs }: FontColumns, column: number): void {
  const name = names[font[column] ?? -1];
  if (name !== undefined && name !== "")
    runs.push({ font: name, column, top: top[column] ?? 0, bottom: bottom[column] ?? 0 });
}

/** Notes the font of a cell that holds something. Blank cells between two of one font do not break a run. */
export function noteFont(columns: FontColumns, row: number, column: number, font: number): void {
  const { font: fonts, top, bottom } = columns;
  while (fonts.length <= column) {
    fonts.push(-1);
    top.push(0);
    bottom.push(-1);
  }
  if (fonts[column] === font && row >= (bottom[column] ?? 0)) {
    bottom[column] = row;
    return;
  }
  close(columns, column);
  fonts[column] = font;
  top[column] = bottom[column] = row;
}

/** All runs, by column and then from the top. */
export function takeRuns(columns: FontColumns): FontRun[] {
  for (let column = 0; column < columns.font.length; column++) close(columns, column);
  return columns.runs.sort((a, b) => a.column - b.column || a.top - b.top);
}
