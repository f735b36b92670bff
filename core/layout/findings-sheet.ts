import type { Finding, Severity } from "../finding";
import { type CellValue, cellName, columnName } from "../grid";
import { messageOf } from "../messages/message";
import { shownValue } from "../messages/value-text";
import { resultTexts, sheetNames } from "../messages/result-texts";
import type { RollUpResult } from "../rollup/roll-up-result";
import { fillText } from "../text/fill-text";
import type { Language } from "../text/local-text";
import { countText } from "../text/number-text";
import { addRow, finishDraft, type SheetPart, startDraft } from "./draft";
import type { Mark } from "./sheet-layout";
import { addTitles, officeOf } from "./title-block";

const HEADS = ["ordinal", "severity", "file", "sheet", "cell", "value", "message", "suggestion"] as const;

/** Every finding: how grave, where, what stands there, what to do; and the reasons given, where there are any. */
export function findingsSheet(result: RollUpResult, lang: Language): SheetPart {
  const { findings } = result;
  const explained = findings.filter(({ reason }) => reason !== undefined).length;
  const draft = startDraft(sheetNames.findings[lang], [
    { width: 6, look: "centred" },
    { width: 14, look: "centred" },
    { width: 30, look: "wrapped" },
    { width: 16, look: "wrapped" },
    { width: 8, look: "centred" },
    { width: 20, look: "wrapped" },
    { width: 64, look: "wrapped" },
    { width: 18, look: "wrapped" },
    // An empty column would ask for words that the next roll-up loses: reasons are given in the unit's own workbook.
    ...(explained === 0 ? [] : [{ width: 40, look: "wrapped" } as const]),
  ]);
  const count = (severity: Severity): string =>
    countText(findings.filter((finding) => finding.severity === severity && finding.reason === undefined).length);
  const counts = { error: count("error"), explain: count("explain"), note: count("note") };
  const more = explained === 0 ? "" : fillText(resultTexts.explainedCount[lang], { count: countText(explained) });
  addTitles(draft, officeOf(result), resultTexts.findingsTitle[lang], [
    `${fillText(resultTexts.findingsLine[lang], counts)}${more}`,
  ]);
  const heads = [...HEADS, ...(explained === 0 ? [] : (["reason"] as const))];
  const header = addRow(
    draft,
    heads.map((key) => resultTexts[key][lang]),
    "heading",
  );
  findings.forEach((finding, index) => {
    const { file, sheet } = finding.at;
    draft.grid.push([
      index + 1,
      resultTexts[finding.severity][lang],
      file,
      sheet,
      placeText(finding),
      shownText(shownValue(finding)),
      messageOf(finding, lang),
      finding.fix === undefined ? null : shownText(finding.fix.to),
      ...(explained === 0 ? [] : [finding.reason?.text ?? null]),
    ]);
  });
  if (findings.length === 0) addRow(draft, [null, resultTexts.noRows[lang]], "note");
  return finishDraft(draft, {
    marks: severityMarks(findings, header + 1),
    freeze: { rows: header + 1, columns: 0 },
    repeatRows: { top: header, bottom: header },
    ...(findings.length === 0
      ? {}
      : { filter: { top: header, left: 0, bottom: header + findings.length, right: heads.length - 1 } }),
  });
}

function placeText({ at: { row, column } }: Finding): string | null {
  if (row === null) return column === null ? null : columnName(column);
  return column === null ? String(row + 1) : cellName(row, column);
}

function shownText(value: CellValue): string | null {
  return value === null ? null : typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}

/** One mark for each run of findings of the same severity. */
function severityMarks(findings: readonly Finding[], top: number): Mark[] {
  const marks: Mark[] = [];
  for (let from = 0; from < findings.length;) {
    const tone = findings[from]?.severity ?? "note";
    let to = from;
    while (findings[to + 1]?.severity === tone) to++;
    marks.push({ tone, range: { top: top + from, left: 1, bottom: top + to, right: 1 } });
    from = to + 1;
  }
  return marks;
}
