import {
  countText,
  drillTexts,
  explain,
  type Explanation,
  fillText,
  type Language,
  messageOf,
  rollUpInputs,
  type RollUpResult,
  type Snapshot,
  type Stamp,
} from "../../../core/index";
import { cellText } from "../finding-lines";
import { type Flags, isOn } from "../flags";
import { nameOf } from "../input-files";
import type { ExplainDocument } from "../json-contract";
import { openWorkbook } from "../open-workbook";
import { reportTexts } from "../report-text";
import { type ExitStatus, exitStatus, refuse, type Shell } from "../shell";
import { type TextColumn, textTable } from "../text-table";
import { jsonText } from "./check-files";
import { optionsOfStamp } from "./verify-file";

/** `tong-hop explain OUT.xlsx CELL`: the source rows behind a figure. */
export function explainCell(words: readonly string[], flags: Flags, shell: Shell): ExitStatus {
  const { lang } = shell;
  const [path = "", cell = ""] = words;
  const file = nameOf(path);
  const opened = openWorkbook(path, file, lang);
  if (!opened.ok) return refuse(shell, `${file}: ${messageOf(opened.finding, lang)}`);
  const again = (snapshot: Snapshot, stamp: Stamp): RollUpResult | null => {
    const result = rollUpInputs(snapshot, optionsOfStamp(stamp, shell.today));
    return "option" in result ? null : result;
  };
  const explained = explain(opened.workbook, cell.normalize("NFC"), again, lang);
  if (explained.kind === "refusal") return refuse(shell, refusalSentence(explained, file, lang));
  const { sheet, cell: at, label, value, written, how, rows } = explained;
  const document: ExplainDocument = {
    sheet,
    cell: at,
    label,
    value,
    written,
    how: [...how],
    rows: rows.map((row) => ({ ...row })),
  };
  shell.out(isOn(flags, "json") ? jsonText(document) : explainText(document, lang));
  return exitStatus.clean;
}

function refusalSentence(
  { reason, asked, near }: Extract<Explanation, { kind: "refusal" }>,
  file: string,
  lang: Language,
): string {
  const cells = near.map(({ sheet, cell, label }) => `${sheet}!${cell} (${label})`).join("; ");
  const text = { ...drillTexts, "no-stamp": reportTexts.notConsolidated, template: reportTexts.isTemplate }[reason];
  const beside = near.length === 0 ? "" : fillText(drillTexts.near[lang], { cells });
  return `${fillText(text[lang], { file, asked })}${beside}`;
}

function explainText({ sheet, cell, label, value, written, how, rows }: ExplainDocument, lang: Language): string {
  const shown = (of: typeof value): string => (typeof of === "number" ? countText(of) : cellText(of));
  const columns: readonly TextColumn[] = [
    { heading: reportTexts.fileHead[lang], align: "left" },
    { heading: reportTexts.sheetHead[lang], align: "left" },
    { heading: reportTexts.rowHead[lang], align: "right" },
    { heading: reportTexts.person[lang], align: "left" },
    { heading: reportTexts.unit[lang], align: "left" },
  ];
  const lines = [
    fillText(reportTexts.figure[lang], { sheet, cell, label, value: shown(value) }),
    ...(value === written ? [] : [fillText(drillTexts.overwritten[lang], { written: shown(written) })]),
    ...how.map((sentence) => `  ${sentence}`),
    "",
    ...(rows.length === 0
      ? [reportTexts.noRows[lang]]
      : [
          fillText(reportTexts.rowsBehind[lang], { count: countText(rows.length) }),
          "",
          ...textTable(
            columns,
            rows.map((row) => [row.file, row.sheet, String(row.row), row.name, row.unit]),
          ),
        ]),
  ];
  return `${lines.join("\n")}\n`;
}
