import { type Finding, type Language, type Snapshot, unreadableFinding, type Workbook } from "../../core/index";
import { systemReason } from "./cli-text";
import { findInputFiles, type InputFile, type Unseen } from "./input-files";
import { openWorkbook } from "./open-workbook";
import { startProgress } from "./progress";
import type { Shell } from "./shell";

/** Inputs as the user gave them, read: what could be opened, and what must be said of the rest. */
export interface LoadedInputs {
  readonly snapshot: Snapshot;
  /** The files that were opened, in the order of `snapshot.workbooks`. */
  readonly opened: readonly InputFile[];
  /** Every file by name in the order found, with what reading it gave cause to say. */
  readonly files: readonly { readonly file: string; readonly findings: readonly Finding[] }[];
  /** Files in folders that are no spreadsheets by their names. */
  readonly ignored: number;
}

/** Opens all inputs, one after the other so that only one file's bytes are held. `skip` is a real path left out of folders. */
export function loadInputs(paths: readonly string[], shell: Shell, skip: string | null = null): LoadedInputs {
  const found = findInputFiles(paths, skip);
  const workbooks: Workbook[] = [];
  const opened: InputFile[] = [];
  const files: { file: string; findings: readonly Finding[] }[] = found.unseen.map((unseen) =>
    unseenFile(unseen, shell.lang),
  );
  const progress = startProgress(found.files.length, shell);
  for (const input of found.files) {
    const one = openWorkbook(input.path, input.file, shell.lang);
    if (one.ok) {
      workbooks.push(one.workbook);
      opened.push(input);
    }
    files.push({ file: input.file, findings: one.ok ? one.findings : [one.finding] });
    progress.step();
  }
  progress.stop();
  return { snapshot: { workbooks }, opened, files, ignored: found.ignored };
}

function unseenFile(
  { file, error }: Unseen,
  lang: Language,
): { readonly file: string; readonly findings: readonly Finding[] } {
  return { file, findings: [unreadableFinding(file, error === null ? null : systemReason(error, lang))] };
}
