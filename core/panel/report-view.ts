import { unitReportOf } from "../commands/unit-report";
import { isUnitReport } from "../layout/unit-report-mark";
import { type ReportMaking, unitReportSheet } from "../layout/unit-report-sheet";
import type { RunOptions } from "../reading/run-options";
import type { Workbook } from "../snapshot";
import { fillText } from "../text/fill-text";
import type { Language } from "../text/local-text";
import { periodName } from "../time/period";
import { reportViewTexts } from "./report-texts";
import { foldSheetName } from "./roll-up-sheets";
import type { PanelRefusal, ReportView } from "./views";

/**
 * The period's report of the unit whose register the workbook is: its lines, and the change that writes its sheet. Rows with errors
 * do not stop it: its first line says how many are not counted, and why. A sheet of that name that is not ours is never touched.
 */
export function unitReport(
  workbook: Workbook,
  options: RunOptions,
  lang: Language,
  making: ReportMaking,
): ReportView | PanelRefusal {
  const refused = (text: string): PanelRefusal => ({
    refusal: { title: reportViewTexts.notMade[lang], text, findings: [] },
  });
  const report = unitReportOf(workbook, options);
  if ("option" in report) return refused(fillText(reportViewTexts[report.option][lang], { value: report.value }));
  if ("refusal" in report)
    return refused(fillText(reportViewTexts[report.refusal][lang], { units: report.units.join(", ") }));
  const { layout, lines } = unitReportSheet(report, lang, making);
  const standing = workbook.sheets.find(({ name }) => foldSheetName(name) === foldSheetName(layout.name));
  if (standing !== undefined && !isUnitReport(standing))
    return refused(fillText(reportViewTexts.taken[lang], { sheet: standing.name }));
  const { context } = report.result;
  return {
    title: fillText(reportViewTexts.title[lang], {
      unit: context.units.units[report.unit]?.name ?? "",
      period: periodName(context.period, lang),
    }),
    sheet: layout.name,
    lines,
    changes: [{ kind: "put-sheet", layout }],
  };
}
