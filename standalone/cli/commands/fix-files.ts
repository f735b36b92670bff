import { existsSync, realpathSync } from "node:fs";
import { join } from "node:path";
import {
  check,
  fillText,
  type Finding,
  type Language,
  problemFinding,
  type RunOptions,
  type SafeFix,
  safeFixes,
  type Workbook,
} from "../../../core/index";
import { patchWorkbook } from "../../../xlsx/patch/patch-workbook";
import { cliTexts, systemReason } from "../cli-text";
import { cellText } from "../finding-lines";
import { badOptionSentence, type Flags, isOn, runOptions, textFlag } from "../flags";
import type { InputFile } from "../input-files";
import { severityCounts } from "../json/finding-document";
import type { FixDocument, SeverityCounts } from "../json-contract";
import { type LoadedInputs, loadInputs } from "../load-inputs";
import { deflate, inflate, openBytes, readBytes } from "../open-workbook";
import { reportTexts } from "../report-text";
import { type ExitStatus, exitStatus, refuse, type Shell } from "../shell";
import { writeWhole } from "../write-file";
import { badOptionAtOnce, checkedFiles, jsonText, summaryLine } from "./check-files";

/** A file after its repair. `copy` is the workbook as it now is; `null` where nothing was written. */
interface FixedFile {
  readonly file: string;
  readonly output: string | null;
  readonly fixes: readonly SafeFix[];
  readonly copy: Workbook | null;
  /** What stands in the way of writing, where something does. */
  readonly findings: readonly Finding[];
}

/** `tong-hop fix FILE… -o DIR`: the safe fixes applied to copies. The sources are never touched. */
export function fixFiles(words: readonly string[], flags: Flags, shell: Shell): ExitStatus {
  const { lang } = shell;
  const options = runOptions(flags, shell);
  if (typeof options === "string") return refuse(shell, options);
  const hopeless = badOptionAtOnce(options, lang);
  if (hopeless !== null) return refuse(shell, hopeless);
  const folder = textFlag(flags, "out") ?? "";
  const loaded = loadInputs(words, shell);
  if (loaded.files.length === 0)
    return refuse(shell, fillText(cliTexts.nothingFound[lang], { inputs: words.join(", ") }));
  const blocked = blockedCopy(loaded.opened, folder, isOn(flags, "force"), lang);
  if (blocked !== null) return refuse(shell, blocked);
  // Copies of one file are mended each for itself.
  const each = { workbooks: loaded.snapshot.workbooks.map((workbook) => ({ ...workbook, sha256: null })) };
  const checked = check(each, options);
  if ("option" in checked) return refuse(shell, badOptionSentence(checked, lang));
  const files: FixedFile[] = [];
  for (const { file, findings } of checkedFiles(loaded, checked)) {
    const at = loaded.opened.findIndex((one) => one.file === file);
    const [input, workbook] = [loaded.opened[at], loaded.snapshot.workbooks[at]];
    const fixed =
      input === undefined || workbook === undefined ? null : fixFile(input, workbook, findings, folder, lang);
    if (fixed !== null && "cannotWrite" in fixed) return refuse(shell, fixed.cannotWrite);
    files.push(fixed ?? { file, output: null, fixes: [], copy: null, findings });
  }
  const remaining = remainingCounts(files, options, loaded);
  shell.out(isOn(flags, "json") ? jsonText(fixDocument(files, remaining)) : fixText(files, remaining, lang));
  if (loaded.opened.length === 0) return refuse(shell, cliTexts.nothingRead[lang]);
  return remaining.some(({ errors }) => errors > 0) ? exitStatus.findings : exitStatus.clean;
}

/** Why the copies may not be written there, before any is; `null` where nothing stands in the way. */
function blockedCopy(inputs: readonly InputFile[], folder: string, force: boolean, lang: Language): string | null {
  const sources = new Set(inputs.map(({ path }) => realpathSync(path)));
  const copies = new Map<string, string>();
  for (const { file, inside } of inputs) {
    const path = join(folder, inside);
    const key = path.toLowerCase();
    const first = copies.get(key);
    if (first !== undefined) return fillText(cliTexts.sameCopy[lang], { first, second: file });
    copies.set(key, file);
    if (!existsSync(path)) continue;
    if (sources.has(realpathSync(path))) return fillText(cliTexts.copyIsSource[lang], { file: path });
    if (!force) return fillText(cliTexts.fileExists[lang], { file: path });
  }
  return null;
}

function fixFile(
  input: InputFile,
  workbook: Workbook,
  findings: readonly Finding[],
  folder: string,
  lang: Language,
): FixedFile | { readonly cannotWrite: string } {
  const read = readBytes(input.path, input.file, lang);
  if (!read.ok) return { file: input.file, output: null, fixes: [], copy: null, findings: [read.finding] };
  const fixes = safeFixes(findings, workbook);
  const patched = patchWorkbook(
    read.bytes,
    fixes.flatMap(({ changes }) => changes),
    { inflate, deflate },
  );
  if (!patched.ok) {
    return {
      file: input.file,
      output: null,
      fixes: [],
      copy: null,
      findings: [problemFinding(input.file, patched.problem), ...findings],
    };
  }
  const copy = openBytes(patched.bytes, input.file);
  if (!copy.ok) throw new Error(`the mended copy of ${input.file} cannot be read back: ${copy.finding.rule}`);
  const output = join(folder, input.inside);
  const written = writeWhole(output, patched.bytes);
  if (!written.ok)
    return {
      cannotWrite: fillText(cliTexts.cannotWrite[lang], { file: output, reason: systemReason(written.error, lang) }),
    };
  return { file: input.file, output, fixes, copy: copy.workbook, findings: copy.findings };
}

/** Findings of the copies, checked together as the sources were; of a file that has no copy, its own. */
function remainingCounts(
  files: readonly FixedFile[],
  options: RunOptions,
  { snapshot }: LoadedInputs,
): readonly SeverityCounts[] {
  const byFile = new Map(snapshot.workbooks.map((workbook) => [workbook.file, workbook]));
  for (const { file, copy } of files) if (copy !== null) byFile.set(file, copy);
  const again = check({ workbooks: [...byFile.values()] }, options);
  if ("option" in again) throw new Error("options that were good are bad for the copies");
  const found = new Map(again.files.map((one) => [one.file, one.findings]));
  return files.map(({ file, copy, findings }) =>
    severityCounts(copy === null ? findings : [...findings, ...(found.get(file) ?? [])]),
  );
}

function fixDocument(files: readonly FixedFile[], remaining: readonly SeverityCounts[]): FixDocument {
  return {
    files: files.map(({ file, output, fixes }, at) => ({
      file,
      output,
      fixed: fixes.map(({ sheet, cell, from, to, finding }) => ({ sheet, cell, from, to, rule: finding.rule })),
      remaining: remaining[at] ?? severityCounts([]),
    })),
  };
}

function fixText(files: readonly FixedFile[], remaining: readonly SeverityCounts[], lang: Language): string {
  const lines = files.flatMap(({ file, output, fixes }, at) => {
    const done = fixes.map(({ sheet, cell, from, to }) => {
      const change = fillText(reportTexts.fixed[lang], { from: cellText(from), to: cellText(to) });
      return `  ${sheet} · ${cell}: ${change}`;
    });
    const result = output === null ? reportTexts.notFixed[lang] : fillText(reportTexts.copyAt[lang], { file: output });
    const none = output !== null && fixes.length === 0 ? [`  ${reportTexts.nothingFixed[lang]}`] : [];
    const left = summaryLine(reportTexts.remaining[lang], remaining[at] ?? severityCounts([]), lang);
    return [fillText(reportTexts.file[lang], { file }), ...done, ...none, `  ${result}`, `  ${left}`, ""];
  });
  return `${lines.join("\n").trimEnd()}\n`;
}
