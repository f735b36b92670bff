import {
  type Checked,
  type CheckedFile,
  check,
  countText,
  fillText,
  type Finding,
  type Language,
  type RunOptions,
} from "../../../core/index";
import { cliTexts } from "../cli-text";
import { findingLines } from "../finding-lines";
import { badOptionSentence, type Flags, isOn, runOptions } from "../flags";
import { findingDocument, severityCounts } from "../json/finding-document";
import type { CheckDocument, SeverityCounts } from "../json-contract";
import { type LoadedInputs, loadInputs } from "../load-inputs";
import { reportTexts } from "../report-text";
import { type ExitStatus, exitStatus, refuse, type Shell } from "../shell";

/** `tong-hop check FILE…`: what is wrong, cell by cell. */
export function checkFiles(words: readonly string[], flags: Flags, shell: Shell): ExitStatus {
  const options = runOptions(flags, shell);
  if (typeof options === "string") return refuse(shell, options);
  const hopeless = badOptionAtOnce(options, shell.lang);
  if (hopeless !== null) return refuse(shell, hopeless);
  const loaded = loadInputs(words, shell);
  if (loaded.files.length === 0)
    return refuse(shell, fillText(cliTexts.nothingFound[shell.lang], { inputs: words.join(", ") }));
  const checked = check(loaded.snapshot, options);
  if ("option" in checked) return refuse(shell, badOptionSentence(checked, shell.lang));
  const files = checkedFiles(loaded, checked);
  const summary = severityCounts(files.flatMap(({ findings }) => findings));
  shell.out(
    isOn(flags, "json")
      ? jsonText(checkDocument(files, summary, loaded.ignored, shell.lang))
      : checkText(files, summary, loaded.ignored, shell.lang),
  );
  if (loaded.snapshot.workbooks.length === 0) return refuse(shell, cliTexts.nothingRead[shell.lang]);
  return summary.errors > 0 ? exitStatus.findings : exitStatus.clean;
}

/** Options that no input could make good are told before anything is read; `null` where there are none. */
export function badOptionAtOnce(options: RunOptions, lang: Language): string | null {
  // Levels may come from tables among the inputs, so --to has to wait.
  const bad = check({ workbooks: [] }, { ...options, to: null });
  return "option" in bad ? badOptionSentence(bad, lang) : null;
}

/** Every file in the order found: what reading it gave cause to say, then what checking it did. */
export function checkedFiles(loaded: LoadedInputs, checked: Checked): readonly CheckedFile[] {
  const byFile = new Map(checked.files.map((one) => [one.file, one]));
  return loaded.files.map(({ file, findings }) => {
    const one = byFile.get(file);
    return { file, tables: one?.tables ?? [], findings: [...findings, ...(one?.findings ?? [])] };
  });
}

/** One document, and a line end. */
export function jsonText(document: unknown): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

function checkDocument(
  files: readonly CheckedFile[],
  summary: SeverityCounts,
  ignored: number,
  lang: Language,
): CheckDocument {
  return {
    files: files.map(({ file, tables: found, findings }) => ({
      file,
      tables: found.map(({ columns, rows, ...rest }) => ({ ...rest, columns: { ...columns }, rows: { ...rows } })),
      findings: findings.map((finding) => findingDocument(finding, lang)),
    })),
    summary,
    ignored,
  };
}

function checkText(files: readonly CheckedFile[], summary: SeverityCounts, ignored: number, lang: Language): string {
  const lines = files.flatMap((file) => [...fileLines(file, lang), ""]);
  if (ignored > 0) lines.push(fillText(cliTexts.ignored[lang], { count: countText(ignored) }));
  lines.push(summaryLine(reportTexts.summary[lang], summary, lang, files.length));
  return `${lines.join("\n")}\n`;
}

/** A template's {errors}, {explains}, {notes} and {files} filled; how many are explained after it, where any are. */
export function summaryLine(
  template: string,
  { errors, explains, notes, explained }: SeverityCounts,
  lang: Language,
  files = 0,
): string {
  const line = fillText(template, {
    errors: countText(errors),
    explains: countText(explains),
    notes: countText(notes),
    files: countText(files),
  });
  if (explained === undefined) return line;
  return `${line} ${fillText(reportTexts.explained[lang], { count: countText(explained) })}`;
}

function fileLines({ file, tables: found, findings }: CheckedFile, lang: Language): readonly string[] {
  const lines = [fillText(reportTexts.file[lang], { file })];
  const say = (of: readonly Finding[], indent: string): void => {
    for (const finding of of) lines.push(...findingLines(finding, found, lang).map((line) => indent + line));
  };
  say(
    findings.filter(({ at }) => at.sheet === null),
    "  ",
  );
  const sheets = new Set([...found.map(({ sheet }) => sheet), ...findings.flatMap(({ at }) => at.sheet ?? [])]);
  for (const sheet of sheets) {
    const located = found.filter((table) => table.sheet === sheet);
    for (const { table, headerRow, rows } of located) {
      const counts = {
        read: countText(rows.read),
        accepted: countText(rows.accepted),
        refused: countText(rows.refused),
        skipped: countText(rows.skipped),
      };
      lines.push(
        `  ${fillText(reportTexts.table[lang], { sheet, table: reportTexts[table][lang], headerRow, ...counts })}`,
      );
    }
    if (located.length === 0) lines.push(`  ${fillText(reportTexts.sheet[lang], { sheet })}`);
    say(
      findings.filter(({ at }) => at.sheet === sheet),
      "    ",
    );
  }
  if (findings.length === 0) lines.push(`  ${reportTexts.clean[lang]}`);
  return lines;
}
