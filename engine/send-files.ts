import { fillText, type Language, type PanelOptions, type PanelRefusal } from "../core/index";
import type { ChosenFile, ChosenItem, Job, OnFile } from "../sidebar/backend";
import { fileBudget } from "./chosen-files";
import type { RemoteEngine } from "./client";
import { engineTexts } from "./engine-texts";
import { orStopped, stopHere } from "./job-queue";

const MEGABYTE = 1_000_000;

/** Why so many files are not even begun; `null` where they are within bounds. Files too large by themselves are refused one by one. */
export function overBudget(items: readonly ChosenItem[], lang: Language): PanelRefusal | null {
  // How large a spreadsheet is shows only once it is fetched.
  const sizes = items.map((item) => ("size" in item ? item.size : 0));
  const size = sizes.reduce((sum, one) => sum + (one > fileBudget.oneFile ? 0 : one), 0);
  const say = (
    title: keyof typeof engineTexts,
    text: keyof typeof engineTexts,
    params: Record<string, number>,
  ): PanelRefusal => ({
    refusal: { title: engineTexts[title][lang], text: fillText(engineTexts[text][lang], params), findings: [] },
  });
  if (items.length > fileBudget.files)
    return say("tooManyFiles", "tooManyFilesText", { limit: fileBudget.files, count: items.length });
  if (size > fileBudget.allFiles)
    return say("tooMuch", "tooMuchText", {
      limit: fileBudget.allFiles / MEGABYTE,
      size: Math.ceil(size / MEGABYTE),
    });
  return null;
}

/** Sends files to the engine one by one, so that only one file's bytes are held here; tells of each as it was read or refused. */
export async function sendFiles(
  files: readonly ChosenFile[],
  engine: RemoteEngine,
  options: PanelOptions | undefined,
  lang: Language,
  { signal, progress }: Job,
  onFile: OnFile,
): Promise<void> {
  await engine.clearFiles();
  for (const [at, file] of files.entries()) {
    stopHere(signal);
    progress({ done: at, total: files.length, doing: file.name });
    onFile(await orStopped(sendFile(file, engine, options, lang), signal));
  }
  stopHere(signal);
  progress({ done: files.length, total: files.length, doing: engineTexts.computing[lang] });
}

async function sendFile(
  file: ChosenFile,
  engine: RemoteEngine,
  options: PanelOptions | undefined,
  lang: Language,
): ReturnType<RemoteEngine["addFile"]> {
  if (file.size > fileBudget.oneFile) return engine.refuseFile(file.name, { size: file.size }, lang);
  const bytes = await bytesOf(file);
  return bytes === null
    ? engine.refuseFile(file.name, { reason: engineTexts.fileGone[lang] }, lang)
    : engine.addFile(file.name, bytes, lang, ...(options === undefined ? [] : [options]));
}

/** `null` where the browser cannot read the file: it was moved or changed since it was chosen. */
async function bytesOf(file: ChosenFile): Promise<Uint8Array | null> {
  try {
    return await file.bytes();
  } catch {
    return null;
  }
}
