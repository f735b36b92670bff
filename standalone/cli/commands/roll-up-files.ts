import { existsSync, realpathSync } from "node:fs";
import {
  countText,
  fillText,
  type Finding,
  layOutResult,
  rollUpInputs,
  type RollUpResult,
  sheetNames,
  type Snapshot,
  type WorkbookLayout,
} from "../../../core/index";
import { writeWorkbook } from "../../../xlsx/write/write-workbook";
import { cliTexts, systemReason } from "../cli-text";
import { badOptionSentence, type Flags, isOn, runOptions, textFlag } from "../flags";
import { nameOf } from "../input-files";
import { severityCounts } from "../json/finding-document";
import { rollUpDocument } from "../json/roll-up-document";
import { type LoadedInputs, loadInputs } from "../load-inputs";
import { mayReplace, type Standing, standingAt } from "../may-replace";
import { deflate } from "../open-workbook";
import { reportTexts } from "../report-text";
import { rollUpText } from "../roll-up-text";
import { type ExitStatus, exitStatus, refuse, type Shell } from "../shell";
import { productVersion } from "../version";
import { writeWhole } from "../write-file";
import { badOptionAtOnce, jsonText, summaryLine } from "./check-files";

/** Packs nearly as well as the highest levels at a third of their time. */
const DEFLATE_LEVEL = 3;

/** `tong-hop roll-up INPUT… -o OUT.xlsx`: what could be read is rolled up; the rest is in the findings. */
export function rollUpFiles(words: readonly string[], flags: Flags, shell: Shell): ExitStatus {
  const { lang } = shell;
  const json = isOn(flags, "json");
  const options = runOptions(flags, shell);
  if (typeof options === "string") return refuse(shell, options);
  const hopeless = badOptionAtOnce(options, lang);
  if (hopeless !== null) return refuse(shell, hopeless);
  const out = textFlag(flags, "out");
  if (out === null && !json) return refuse(shell, cliTexts.needsOut[lang]);
  // Read once, before anything else: whether it may be replaced is known for sure only when the new result is.
  const standing: Standing = out === null || isOn(flags, "force") ? { kind: "nothing" } : standingAt(out);
  const blocked = out === null ? null : blockedOutput(out, words, standing, shell);
  if (blocked !== null) return refuse(shell, blocked);
  const loaded = loadInputs(words, shell, out === null ? null : realPath(out));
  if (loaded.files.length === 0)
    return refuse(shell, fillText(cliTexts.nothingFound[lang], { inputs: words.join(", ") }));
  const rolledUp = rollUpInputs(inNameOrder(loaded.snapshot), options);
  if ("option" in rolledUp) return refuse(shell, badOptionSentence(rolledUp, lang));
  const unread = unreadFindings(loaded);
  const result: RollUpResult = {
    ...rolledUp,
    findings: [...loaded.files.flatMap(({ findings }) => findings).sort(byFile), ...rolledUp.findings],
  };
  const isReadable = loaded.opened.length > 0;
  if (out !== null && isReadable) {
    const layout = rollUpLayout(result, shell);
    if (!mayReplace(standing, layout)) return refuse(shell, fillText(cliTexts.outExists[lang], { file: out }));
    const written = writeWhole(out, writeWorkbook(layout, deflate, DEFLATE_LEVEL));
    if (!written.ok)
      return refuse(
        shell,
        fillText(cliTexts.cannotWrite[lang], { file: out, reason: systemReason(written.error, lang) }),
      );
  }
  const summary = severityCounts(result.findings);
  if (json)
    shell.out(jsonText(rollUpDocument(result, lang, { output: isReadable ? out : null, ignored: loaded.ignored })));
  else {
    const tail = [
      ...(loaded.ignored > 0 ? [fillText(cliTexts.ignored[lang], { count: countText(loaded.ignored) })] : []),
      summaryLine(reportTexts.findings[lang], summary, lang),
      ...(out === null || !isReadable || result.findings.length === 0
        ? []
        : [fillText(reportTexts.findingsAt[lang], { sheet: sheetNames.findings[lang] })]),
      ...(out === null || !isReadable ? [] : [fillText(reportTexts.resultAt[lang], { file: nameOf(out) })]),
    ];
    shell.out(
      `${isReadable ? rollUpText(result, unread, lang) : rollUpText({ ...result, reporting: [] }, unread, lang)}\n\n${tail.join("\n")}\n`,
    );
  }
  if (!isReadable) return refuse(shell, cliTexts.nothingRead[lang]);
  return summary.errors > 0 ? exitStatus.findings : exitStatus.clean;
}

/** The consolidated workbook of a result. */
export function rollUpLayout(result: RollUpResult, { lang }: Pick<Shell, "lang">): WorkbookLayout {
  return layOutResult(result, lang, productVersion);
}

/** Findings follow the files' names, so that the order in which they were given changes nothing in what is written. */
export function inNameOrder({ workbooks }: Snapshot): Snapshot {
  return { workbooks: [...workbooks].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)) };
}

function byFile(a: Finding, b: Finding): number {
  return a.at.file < b.at.file ? -1 : a.at.file > b.at.file ? 1 : 0;
}

function unreadFindings({ files, opened }: LoadedInputs): readonly Finding[] {
  const read = new Set(opened.map(({ file }) => file));
  return files.filter(({ file }) => !read.has(file)).flatMap(({ findings }) => findings);
}

/** Why the result may not be written there; `null` where nothing stands in the way. */
function blockedOutput(out: string, inputs: readonly string[], standing: Standing, { lang }: Shell): string | null {
  if (!/\.xlsx$/i.test(out)) return fillText(cliTexts.badOutName[lang], { file: out });
  const real = realPath(out);
  if (real !== null && inputs.some((input) => realPath(input) === real))
    return fillText(cliTexts.outIsInput[lang], { file: out });
  return standing.kind === "foreign" ? fillText(cliTexts.outExists[lang], { file: out }) : null;
}

function realPath(path: string): string | null {
  return existsSync(path) ? realpathSync(path) : null;
}
