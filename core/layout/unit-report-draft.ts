import type { CellValue } from "../grid";
import type { Language } from "../text/local-text";
import { resultTexts } from "../messages/result-texts";
import { countText, percentText } from "../text/number-text";
import { addBanner, addLine, addRow, type Draft, lastVisible } from "./draft";
import { reportLine } from "./unit-report-mark";
import { unitReportTexts } from "./unit-report-texts";

/** A line of the report as the panel shows it before it is written. */
export interface ReportLine {
  readonly label: string;
  readonly value: string;
}

/** The report in the making: its sheet, and its lines for the panel. */
export interface ReportDraft {
  readonly draft: Draft;
  readonly lines: ReportLine[];
  readonly unit: string;
}

/** One line of a block. */
export interface ReportFigure {
  readonly key: string;
  readonly label: string;
  readonly value: CellValue;
  /** Of which the value is a part; absent: no share is shown. */
  readonly whole?: number;
  /** Stands in the share's place. */
  readonly remark?: string | null;
  /** Put before the label where the line stands alone. */
  readonly about?: string;
  readonly look?: "total";
}

/** A block of lines under a heading, with a note below where there is one; says the row of its first line, for a chart. */
export function addBlock(
  { draft, lines, unit }: ReportDraft,
  title: string,
  figures: readonly ReportFigure[],
  lang: Language,
  note: string | null = null,
): number {
  addBanner(draft, title, "section", 0, lastVisible(draft));
  const last = figures.some(({ whole }) => whole !== undefined)
    ? unitReportTexts.share[lang]
    : figures.some(({ remark }) => remark !== undefined)
      ? unitReportTexts.remark[lang]
      : null;
  addRow(
    draft,
    [resultTexts.ordinal[lang], unitReportTexts.content[lang], unitReportTexts.figure[lang], last],
    "heading",
  );
  const top = draft.grid.length;
  figures.forEach(({ key, label, value, whole, remark, about, look }, at) => {
    const share = typeof value !== "number" || whole === undefined || whole === 0 ? null : percentText(value / whole);
    addLine(
      draft,
      { line: `${reportLine}${key}`, unit },
      [
        { value: look === "total" ? null : at + 1 },
        { value: label },
        { key, label, value },
        { value: share ?? remark ?? null },
      ],
      look,
    );
    const shown = typeof value === "number" ? countText(value) : String(value ?? "");
    lines.push({
      label: about === undefined ? label : `${about}: ${label}`,
      value: share === null ? shown : `${shown} (${share})`,
    });
  });
  if (note !== null) addBanner(draft, note, "note", 0, lastVisible(draft));
  addRow(draft, [], "plain");
  return top;
}
