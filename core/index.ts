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
export type {
  CellLink,
  CellNote,
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
export { fixesOf, problemFinding, remarkFinding, unreadableFinding } from "./commands/file-findings";
export type { RollUpResult } from "./rollup/roll-up-result";
export type { Language, LocalText } from "./text/local-text";
export type { Serial } from "./time/serial";
export { dmyOfSerial, fromSerial, isoOfSerial, serialOfIso, toSerial } from "./time/serial";
export { profileOf, shippedProfiles } from "./profiles/shipped-profiles";
export { shippedLists } from "./lists/shipped-lists";
