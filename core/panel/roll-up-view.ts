import type { WorkbookLayout } from "../layout/sheet-layout";
import type { RollUpResult } from "../rollup/roll-up-result";
import type { Language } from "../text/local-text";
import { chartViews } from "./chart-views";
import { findingCounts } from "./finding-counts";
import { duplicatePlaces } from "./roll-up-duplicates";
import { reportingCounts, reportingViews } from "./roll-up-reporting";
import { type OpenBook, sheetPreviews } from "./roll-up-sheets";
import { slipLines, slipTotal } from "./roll-up-slip";
import { rollUpTitle } from "./roll-up-title";
import { totalLineView, unitLineViews } from "./roll-up-units";
import type { FindingItem, RollUpView } from "./views";

/** More of them are in the result's own sheet; the count is always of all. */
const SHOWN_DUPLICATES = 500;

/**
 * What a roll-up gives, before anything is written. `items` are its findings as read, `layout` is what would be written and
 * `open` the workbook it would be written into (`null`: a new one). Figures are those of the result; nothing is counted here.
 */
export function rollUpView(
  result: RollUpResult,
  layout: WorkbookLayout,
  items: readonly FindingItem[],
  lang: Language,
  open: OpenBook | null = null,
): RollUpView {
  const slip = slipLines(result, lang);
  const { duplicates } = result;
  return {
    title: rollUpTitle(result, lang),
    units: unitLineViews(result, lang),
    total: totalLineView(result, lang),
    slip,
    slipTotal: slipTotal(slip, lang),
    reporting: reportingViews(result, lang),
    reportingCounts: reportingCounts(result),
    duplicates: duplicates
      .slice(0, SHOWN_DUPLICATES)
      .map((group) => ({ places: duplicatePlaces(result, group, lang) })),
    duplicateCount: duplicates.length,
    counts: findingCounts(result.findings),
    items,
    sheets: sheetPreviews(layout, open, lang),
    charts: layout.sheets.flatMap(chartViews),
  };
}
