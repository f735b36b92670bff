import { unitLines } from "../layout/unit-lines";
import { resultTexts } from "../messages/result-texts";
import type { RollUpResult, UnitFigures } from "../rollup/roll-up-result";
import type { Language } from "../text/local-text";
import { progressText, quotaText, ratioOf } from "./roll-up-progress";
import type { UnitLineView } from "./views";

/** The lines of the summary: each unit with its quota and how far it has come. */
export function unitLineViews(result: RollUpResult, lang: Language): readonly UnitLineView[] {
  return unitLines(result, lang).map(({ figures, name, depth }) => lineView(result, name, depth, figures, lang));
}

/** The summary's last line, everything together. */
export function totalLineView(result: RollUpResult, lang: Language): UnitLineView {
  return lineView(result, resultTexts.totalShort[lang], 0, result.totals, lang);
}

function lineView(
  { context }: RollUpResult,
  unit: string,
  depth: number,
  figures: UnitFigures,
  lang: Language,
): UnitLineView {
  const { status, measures } = figures;
  return {
    unit,
    depth,
    quota: quotaText(figures),
    departed: measures["departed"] ?? 0,
    ratio: ratioOf(figures),
    text: progressText(figures, context, lang),
    status: status ?? "none",
    statusText: (status === null ? resultTexts.noQuota : resultTexts[status])[lang],
  };
}
