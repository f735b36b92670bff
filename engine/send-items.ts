import type { Language, PanelOptions } from "../core/index";
import type { ChosenFile, ChosenItem, Job, LinkedChoice, OnFile } from "../sidebar/backend";
import type { RemoteEngine } from "./client";
import { engineTexts } from "./engine-texts";
import type { Fetched, LinkedPort } from "./host-port";
import { stopHere } from "./job-queue";
import { PIECE } from "./pieces";
import { sendFiles } from "./send-files";

/** Where chosen items go, and for whom. */
export interface Sending {
  readonly engine: RemoteEngine;
  /** Absent where the host fetches no spreadsheets. */
  readonly linked: LinkedPort | undefined;
  readonly options: PanelOptions | undefined;
  readonly lang: Language;
  readonly job: Job;
  readonly onFile: OnFile;
}

/** Sends files and fetched spreadsheets to the engine, and tells of each as it was read or refused. */
export async function sendItems(items: readonly ChosenItem[], sending: Sending): Promise<void> {
  const { engine, linked, options, lang, job, onFile } = sending;
  const files = items.filter(isFile);
  const choices = items.filter(isLinked);
  const [before, total] = [files.length, items.length];
  const progress: Job["progress"] = (step) => job.progress({ ...step, total });
  await sendFiles(files, engine, options, lang, { signal: job.signal, progress }, onFile);
  if (choices.length === 0) return;
  if (linked === undefined) throw new Error("this host fetches no spreadsheets");
  const take = async (choice: LinkedChoice, fetched: Fetched): Promise<void> => {
    const view = await ("reason" in fetched
      ? engine.refuseFile(choice.name, { reason: fetched.reason[lang] }, lang)
      : sendFetched(choice, fetched, sending));
    stopHere(job.signal);
    onFile(view);
  };
  await linked.fetch(choices, take, {
    signal: job.signal,
    progress: (step) => progress({ ...step, done: before + step.done }),
  });
  stopHere(job.signal);
  progress({ done: total, total, doing: engineTexts.computing[lang] });
}

async function sendFetched(
  { id, name }: LinkedChoice,
  { sheets }: Extract<Fetched, { readonly sheets: unknown }>,
  { engine, options, lang }: Sending,
): ReturnType<RemoteEngine["endLinked"]> {
  await engine.beginLinked(name, id);
  for (const { head, rows } of sheets) {
    await engine.linkedSheet(head);
    for (let from = 0; from < rows.length; from += PIECE) await engine.linkedRows(rows.slice(from, from + PIECE));
  }
  return engine.endLinked(lang, ...(options === undefined ? [] : [options]));
}

function isFile(item: ChosenItem): item is ChosenFile {
  return "bytes" in item;
}

function isLinked(item: ChosenItem): item is LinkedChoice {
  return !isFile(item);
}
