import { resultTexts } from "../messages/result-texts";
import type { RollUpResult } from "../rollup/roll-up-result";
import { fillText } from "../text/fill-text";
import type { Language } from "../text/local-text";
import { countText, percentText, rangeText } from "../text/number-text";

/** What must be said under the summary: the high-income share, against its target where there is one. */
export function summaryNotes({ totals }: RollUpResult, lang: Language): readonly string[] {
  const part = totals.measures["departedHighIncome"] ?? 0;
  const whole = totals.measures["departed"] ?? 0;
  if (whole === 0) return [];
  const { shareTarget } = totals;
  const target =
    shareTarget === undefined
      ? ""
      : fillText(resultTexts.highIncomeTarget[lang], {
          target: rangeText(
            shareTarget.quota.min,
            shareTarget.quota.max,
            shareTarget.quota.floor,
            true,
            shareTarget.quota.above,
          ),
          status: resultTexts[shareTarget.status ?? "below"][lang].toLowerCase(),
        });
  return [
    fillText(resultTexts.highIncomeLine[lang], {
      share: percentText(part / whole),
      part: countText(part),
      whole: countText(whole),
      target,
    }),
  ];
}
