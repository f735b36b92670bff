import {
  type CellValue,
  type CheckedTable,
  columnName,
  fillText,
  type Finding,
  type Language,
  messageOf,
  resultTexts,
  shownValue,
} from "../../core/index";
import { cellName } from "../../core/index";
import { reportTexts } from "./report-text";

/** A finding in one line ("B7 · Số CCCD · «12345» — message"), then the suggestion where there is a safe fix, and the reason where one is kept. */
export function findingLines(finding: Finding, checked: readonly CheckedTable[], lang: Language): readonly string[] {
  const { fix, severity, reason } = finding;
  const value = shownValue(finding);
  const where = [
    placeText(finding, lang),
    columnLabel(finding, checked),
    value === null ? null : `«${cellText(value)}»`,
  ];
  const shown = where.filter((part) => part !== null).join(" · ");
  const line = `${resultTexts[severity][lang]}: ${shown === "" ? "" : `${shown} — `}${messageOf(finding, lang)}`;
  const more = [
    ...(fix === undefined ? [] : [fillText(reportTexts.suggestion[lang], { to: cellText(fix.to) })]),
    ...(reason === undefined ? [] : [fillText(reportTexts.reason[lang], { reason: reason.text })]),
  ];
  return [line, ...more.map((words) => `    ${words}`)];
}

/** A cell's value on one line. */
export function cellText(value: CellValue): string {
  if (value === null) return "";
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value).replace(/\s+/g, " ");
}

function placeText({ at: { row, column } }: Finding, lang: Language): string | null {
  if (row === null) return column === null ? null : fillText(reportTexts.column[lang], { column: columnName(column) });
  return column === null ? fillText(reportTexts.row[lang], { row: row + 1 }) : cellName(row, column);
}

/** The column as its sheet calls it. */
function columnLabel({ at: { sheet, column } }: Finding, checked: readonly CheckedTable[]): string | null {
  if (column === null) return null;
  const heading = checked.find((one) => one.sheet === sheet)?.headings[columnName(column)];
  return heading === undefined || heading === "" ? null : heading;
}
