import { resultTexts } from "../messages/result-texts";
import type { RollUpResult, SourceCounts } from "../rollup/roll-up-result";
import type { Language } from "../text/local-text";
import type { SlipLine } from "./views";

const noRows: SourceCounts = { read: 0, counted: 0, refused: 0, duplicate: 0 };

/** The conservation slip: what became of the rows of each source. */
export function slipLines({ reading, bySource, context }: RollUpResult, lang: Language): readonly SlipLine[] {
  return reading.sources.map(({ file, sheet, unit }, at) => ({
    file,
    sheet,
    unit: (unit === null ? undefined : context.units.units[unit]?.name) ?? resultTexts.unknownUnit[lang],
    ...(bySource[at] ?? noRows),
  }));
}

/** The slip's last line. */
export function slipTotal(lines: readonly SlipLine[], lang: Language): SlipLine {
  const sum = (key: keyof SourceCounts): number => lines.reduce((total, line) => total + line[key], 0);
  return {
    file: resultTexts.totalShort[lang],
    sheet: "",
    unit: "",
    read: sum("read"),
    counted: sum("counted"),
    refused: sum("refused"),
    duplicate: sum("duplicate"),
  };
}
