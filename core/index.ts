// The one door into core.
export type { CellValue, Grid, Position, Range, Row } from "./grid";
export { cellAt, cellName, columnIndex, columnName, parseCellName, rangeName } from "./grid";
export type { FontRun, Sheet, Snapshot, Workbook } from "./snapshot";
export { plainSheet } from "./snapshot";
export type { Change, Fix } from "./change";
export type { FileProblem, FileRemark } from "./file-problem";
export type { Finding, Place, Severity } from "./finding";
export type { RuleId, RuleParams } from "./messages/finding-params";
export { messageOf } from "./messages/message";
export { shownValue } from "./messages/value-text";
export type {
  CellLink,
  CellNote,
  ChartLayout,
  ChartSeries,
  Choice,
  ColumnLayout,
  ColumnLook,
  DataBar,
  InputHint,
  Mark,
  RowLook,
  SheetLayout,
  WorkbookLayout,
} from "./layout/sheet-layout";
export { sheetLayout } from "./layout/sheet-layout";
export type { BadOption, RunOptions } from "./reading/run-options";
export { type Checked, type CheckedFile, type CheckedTable, check } from "./commands/check";
export { rollUpInputs } from "./commands/roll-up";
export { problemFinding, remarkFinding, unreadableFinding } from "./commands/file-findings";
export type { RollUpResult } from "./rollup/roll-up-result";
export type { Language, LocalText } from "./text/local-text";
export type { Serial } from "./time/serial";
export { dmyOfSerial, fromSerial, isoOfSerial, serialOfIso, toSerial } from "./time/serial";
export { profileOf, shippedProfiles } from "./profiles/shipped-profiles";
export { shippedLists } from "./lists/shipped-lists";
export { fillText } from "./text/fill-text";
export { countText, percentText, rangeText } from "./text/number-text";
export { periodName } from "./time/period";
export { layOutRollUp, type RollUpLayoutOptions, stampOfLayout } from "./layout/consolidated";
export { readStamp, type Stamp, stampSheetName } from "./layout/stamp";
export { type UnitLine, unitLines } from "./layout/unit-lines";
export { resultTexts, sheetNames } from "./messages/result-texts";
export { measures } from "./reports/measures";
export type { Attainment, Breakdowns, Measures, QuotaStatus, UnitFigures } from "./rollup/roll-up-result";
export type { UnitQuota } from "./context";
export { tables } from "./tables/all-tables";
export type { TableKey } from "./tables/table-spec";
export type { Difference, DifferenceCause, Verification } from "./commands/difference";
export { type NotVerifiable, verify } from "./commands/verify";
export { type ExplainedRow, explain, type Explanation, type NearFigure } from "./commands/explain";
export { layOutTemplate, type TemplateOptions } from "./commands/template";
export { matchUnit, type UnitMatch } from "./units/match-unit";
export { unitTable } from "./units/unit-table";
export type { Unit } from "./units/unit";
export type { Profile } from "./profiles/profile";
export type { UnitReporting } from "./rollup/roll-up-result";
export type * from "./panel/views";
export { noPanelOptions } from "./panel/views";
export { columnLooks, type TableColumnLook } from "./panel/column-looks";
export { type HomePlace, homeOf } from "./rollup/row-place";
export { chartViews } from "./panel/chart-views";
export { progressOf, progressText, quotaText, ratioOf } from "./panel/roll-up-progress";
export { rollUpTexts } from "./panel/roll-up-texts";
export { rollUpTitle } from "./panel/roll-up-title";
export { duplicatePlaces } from "./panel/roll-up-duplicates";
export { reportingCounts, reportingViews } from "./panel/roll-up-reporting";
export { slipLines, slipTotal } from "./panel/roll-up-slip";
export { totalLineView, unitLineViews } from "./panel/roll-up-units";
export {
  collidingSheets,
  isNewerResult,
  layOutPanelRollUp,
  layOutResult,
  type OpenBook,
  sheetPreviews,
} from "./panel/roll-up-sheets";
export { rollUpView } from "./panel/roll-up-view";
export { settingsOf } from "./panel/settings-of";
export { verifyView } from "./panel/verify-view";
export { causeWords } from "./panel/verify-words";
export { drillView } from "./panel/drill-view";
export { drillTexts } from "./panel/drill-texts";
export { unitReport } from "./panel/report-view";
export type { ReportMaking } from "./layout/unit-report-sheet";
export { isUnitReport } from "./layout/unit-report-mark";
export { type SafeFix, safeFixes } from "./commands/safe-fixes";
export { type KeptReason, reasonLimit } from "./reasons/kept-reason";
export { homeView } from "./panel/home-view";
export { checkView, type PanelCheck } from "./panel/check-view";
export { findingItems } from "./panel/finding-items";
export { keepReasonChanges, keepReasonRefusal } from "./panel/kept-reasons";
export { markedCells } from "./panel/marked-cells";
export { panelRunOptions } from "./panel/run-options-of";
export { callFunction } from "./functions/call-function";
export { customFunctions } from "./functions/all-functions";
export { type GuidedFunction, guidedFunctions } from "./functions/all-guides";
export type { FunctionEnv, FunctionResult, FunctionSpec } from "./functions/function-spec";
