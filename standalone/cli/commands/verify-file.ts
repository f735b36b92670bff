import {
  causeWords,
  type Difference,
  fillText,
  countText,
  type Language,
  messageOf,
  readStamp,
  type RunOptions,
  rollUpInputs,
  serialOfIso,
  type Serial,
  type Stamp,
  verify,
} from "../../../core/index";
import { cellText } from "../finding-lines";
import { cliTexts } from "../cli-text";
import { badOptionSentence, type Flags, isOn } from "../flags";
import { nameOf } from "../input-files";
import type { VerifyDocument } from "../json-contract";
import { loadInputs } from "../load-inputs";
import { openWorkbook } from "../open-workbook";
import { reportTexts } from "../report-text";
import { type ExitStatus, exitStatus, refuse, type Shell } from "../shell";
import { type TextColumn, textTable } from "../text-table";
import { jsonText } from "./check-files";
import { inNameOrder, rollUpLayout } from "./roll-up-files";

/** `tong-hop verify OUT.xlsx --against INPUT…`: every figure that its sources no longer give. */
export function verifyFile(words: readonly string[], flags: Flags, shell: Shell): ExitStatus {
  const { lang } = shell;
  const path = words[0] ?? "";
  const file = nameOf(path);
  const opened = openWorkbook(path, file, lang);
  if (!opened.ok) return refuse(shell, `${file}: ${messageOf(opened.finding, lang)}`);
  const stamp = readStamp(opened.workbook);
  if (stamp === null) return refuse(shell, fillText(reportTexts.notConsolidated[lang], { file }));
  if (stamp.kind === "template") return refuse(shell, fillText(reportTexts.isTemplate[lang], { file }));
  const against = flags["against"];
  const loaded = loadInputs(Array.isArray(against) ? against : [], shell);
  if (loaded.opened.length === 0) {
    for (const { file: input, findings } of loaded.files)
      for (const finding of findings) shell.err(`${input}: ${messageOf(finding, lang)}\n`);
    return refuse(shell, cliTexts.nothingRead[lang]);
  }
  const result = rollUpInputs(inNameOrder(loaded.snapshot), optionsOfStamp(stamp, shell.today));
  if ("option" in result) return refuse(shell, badOptionSentence(result, lang));
  // Words of the expected workbook are compared too, so it is laid out in the language of the one at hand.
  const verified = verify(opened.workbook, result, rollUpLayout(result, { lang: stamp.lang }));
  if ("refusal" in verified) return refuse(shell, fillText(reportTexts.notConsolidated[lang], { file }));
  const { compared, differences } = verified;
  const document: VerifyDocument = { compared, differences: differences.map((difference) => ({ ...difference })) };
  shell.out(isOn(flags, "json") ? jsonText(document) : verifyText(compared, differences, lang));
  return differences.length > 0 ? exitStatus.findings : exitStatus.clean;
}

/** The run that made a workbook, again. */
export function optionsOfStamp({ profile, to, period, asOf }: Stamp, today: Serial): RunOptions {
  return { profile, to, period, asOf: asOf === null ? null : serialOfIso(asOf), today };
}

function verifyText(compared: number, differences: readonly Difference[], lang: Language): string {
  const columns: readonly TextColumn[] = (["cell", "label", "found", "expected", "cause"] as const).map((key) => ({
    heading: reportTexts[key][lang],
    align: "left",
  }));
  const rows = differences.map(({ sheet, cell, label, found, expected, cause }) => [
    `${sheet}!${cell}`,
    label,
    cellText(found),
    cellText(expected),
    causeWords[cause][lang],
  ]);
  const head = fillText(reportTexts.compared[lang], {
    compared: countText(compared),
    count: countText(differences.length),
  });
  return `${[head, ...(rows.length === 0 ? [reportTexts.same[lang]] : ["", ...textTable(columns, rows)])].join("\n")}\n`;
}
