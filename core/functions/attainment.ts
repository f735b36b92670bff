import { isBlankCell } from "../fields/cell-schema";
import { shown } from "../fields/parsed";
import { parseQuota } from "../fields/quota-range";
import type { CellValue } from "../grid";
import { attainmentOf } from "../rollup/quota-of-unit";
import { fillText } from "../text/fill-text";
import type { Language } from "../text/local-text";
import { issueText, saysNothing } from "./cell-answers";
import { eachCell } from "./each-cell";
import type { CellAnswer, FunctionSpec } from "./function-spec";
import { functionTexts } from "./texts";
import { chosenByWord, type WordChoice } from "./words";

type Bound = "upper" | "lower";

const bounds: readonly WordChoice<Bound>[] = [
  { value: "upper", name: { vi: "trên", en: "upper" }, others: ["cận trên", "max"] },
  { value: "lower", name: { vi: "dưới", en: "lower" }, others: ["cận dưới", "min"] },
];

/** Attainment of a quota as the roll-up computes it; see docs/decisions/0006 for why the upper bound is the headline. */
export const attainment: FunctionSpec = {
  id: "TYLE",
  parameters: [
    { key: "actual", name: { vi: "thực_hiện", en: "actual" }, kind: "range", optional: false },
    { key: "quota", name: { vi: "chỉ_tiêu", en: "quota" }, kind: "range", optional: false },
    { key: "bound", name: { vi: "cận", en: "bound" }, kind: "cell", optional: true },
  ],
  run([actual = [], quota = [], bound = []], { lang }) {
    const stated = bound[0]?.[0] ?? null;
    const choice = saysNothing(stated) ? { chosen: null } : chosenByWord(bounds, stated, lang);
    if ("trouble" in choice) return { error: choice.trouble };
    const { chosen } = choice;
    return eachCell([actual, quota], lang, ([reached = null, goal = null]) => ratio(reached, goal, chosen, lang));
  },
};

function ratio(actual: CellValue, quota: CellValue, bound: Bound | null, lang: Language): CellAnswer {
  if (isBlankCell(actual) || saysNothing(quota)) return null;
  const reached = numberOfCell(actual);
  if (reached === null) return { trouble: fillText(functionTexts.notAnActual[lang], { value: shown(actual) }) };
  const read = typeof quota === "boolean" ? ({ ok: false, why: "unreadable" } as const) : parseQuota(quota);
  if (!read.ok) {
    if (typeof quota === "number" && quota > 0 && Number.isInteger(quota))
      return { trouble: functionTexts.quotaIsDate[lang] };
    return { trouble: issueText({ rule: `quota.${read.why}`, params: { value: shown(quota) } }, lang) };
  }
  const { range } = read;
  if (range.isShare ? reached.value > 1 : reached.isShare) {
    const params = { quota: shown(quota), actual: shown(actual) };
    return { trouble: fillText(functionTexts.shareAndCount[lang], params) };
  }
  if (bound === "upper" && range.max === null)
    return { trouble: fillText(functionTexts.noUpper[lang], { value: shown(quota) }) };
  if (bound === "lower" && range.min === null)
    return { trouble: fillText(functionTexts.noLower[lang], { value: shown(quota) }) };
  const { ofMin, ofMax } = attainmentOf(range, reached.value);
  return bound === "lower" ? ofMin : bound === "upper" ? ofMax : (ofMax ?? ofMin);
}

/** One count or share, as a number or as quotas write one ("5 người", "85%"); `isShare` only where it says so. */
function numberOfCell(cell: string | number | boolean): { readonly value: number; readonly isShare: boolean } | null {
  if (typeof cell === "number") return cell < 0 ? null : { value: cell, isShare: false };
  const read = typeof cell === "string" ? parseQuota(cell) : null;
  if (read?.ok !== true) return null;
  const { min, max, isShare } = read.range;
  return min === null || min !== max ? null : { value: min, isShare };
}
