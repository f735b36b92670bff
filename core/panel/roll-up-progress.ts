import type { Context } from "../context";
import { resultTexts } from "../messages/result-texts";
import { countedAgainstQuota } from "../rollup/quota-of-unit";
import type { UnitFigures } from "../rollup/roll-up-result";
import { fillText } from "../text/fill-text";
import type { Language } from "../text/local-text";
import { countText, percentText, rangeText } from "../text/number-text";
import { rollUpTexts } from "./roll-up-texts";
import type { ProgressView } from "./views";

/** How far a unit is from its quota, as everywhere in the panel; `null` where it has none. */
export function progressOf(figures: UnitFigures, context: Context, lang: Language): ProgressView | null {
  const { quota, status } = figures;
  if (quota === null || status === null) return null;
  return {
    departed: countedAgainstQuota(context, figures.measures),
    quota: quotaText(figures),
    ratio: ratioOf(figures),
    text: progressText(figures, context, lang),
    status,
    statusText: resultTexts[status][lang],
    basis: quota.basis,
  };
}

/** The quota as its document writes it; "" where there is none. */
export function quotaText({ quota }: Pick<UnitFigures, "quota">): string {
  return quota === null ? "" : rangeText(quota.min, quota.max, quota.floor, false, quota.above);
}

/** Departed over the upper bound, or over the lower one where there is no upper; `null` without a quota or over zero. */
export function ratioOf({ attainment }: Pick<UnitFigures, "attainment">): number | null {
  return attainment?.ofMax ?? attainment?.ofMin ?? null;
}

/** "3/5 (60 %)"; "3/0" of a quota of none; "3 người" without a quota. */
export function progressText(figures: UnitFigures, context: Context, lang: Language): string {
  const { quota } = figures;
  const departed = countText(countedAgainstQuota(context, figures.measures));
  const bound = quota === null ? null : (quota.max ?? quota.min);
  if (bound === null) return fillText(rollUpTexts.persons[lang], { count: departed });
  const ratio = ratioOf(figures);
  const share = ratio === null ? "" : ` (${percentText(ratio).replace(/,0%$/, "%").replace("%", " %")})`;
  return `${departed}/${countText(bound)}${share}`;
}
