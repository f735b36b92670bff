import type { DrillRefusal, Language } from "../core/index";
import type { Backend, Job, WriteRefusal } from "../sidebar/backend";
import { engineTexts } from "./engine-texts";
import type { HostPort } from "./host-port";
import { type FreshEngine, hostReading } from "./host-reading";
import { jobQueue, orStopped, stopHere } from "./job-queue";
import type { LastingEngine } from "./lasting-engine";
import { inPieces, PIECE } from "./pieces";
import { noWorkbook, refusal } from "./refusals";
import { resultSources } from "./result-sources";
import { saidError } from "./said-error";
import { sendItems } from "./send-items";
import { overBudget } from "./send-files";

/** Excel's and Google's result joins the workbook that is open; the page's takes its place. */
const resultGoesInto = { excel: "open", sheets: "open", page: "new" } as const satisfies Record<
  HostPort["host"],
  "open" | "new"
>;

/** A host that can also save a copy as a file. */
export type BackendHost = HostPort & Pick<Backend, "save">;

/**
 * What the panel asks for, made of a host that holds a workbook and an engine that thinks. Jobs run one at a time: one started while
 * another runs waits for it, and one that is stopped leaves nothing half-written.
 */
export function makeBackend(host: BackendHost, lasting: LastingEngine, version: string): Backend {
  const reading = hostReading(host, lasting);
  const queue = jobQueue();
  const into = resultGoesInto[host.host];
  // The language and the engine of the last roll-up: what `writeRollUp` writes.
  let rolledUp: { readonly lang: Language; readonly life: number } | null = null;

  const read = <Result>(job: Job, work: (fresh: FreshEngine) => Promise<Result>): Promise<Result> =>
    queue(job.signal, async () => work(await reading.fresh(job)));
  const look = <Result>(job: Job, work: (fresh: FreshEngine) => Promise<Result>): Promise<Result> =>
    queue(job.signal, async () => work(await reading.lately(job)));
  const write = <Result extends object>(job: Job, work: () => Promise<Result>): Promise<Result> =>
    queue(job.signal, async () => {
      try {
        return await work();
      } finally {
        reading.written();
      }
    });
  const { save, linked } = host;

  return {
    host: host.host,
    version,
    options: host.options,
    saveOptions: host.saveOptions,
    home: (options, lang, job) => look(job, ({ engine }) => orStopped(engine.home(options, lang), job.signal)),
    check: (options, lang, job) =>
      read(job, async ({ engine, isOpen }) => {
        if (!isOpen) return noWorkbook(lang);
        const head = await orStopped(engine.check(options, lang), job.signal);
        return "refusal" in head
          ? head
          : { ...head.view, items: await fetched(head.itemCount, engine.items, lang, job) };
      }),
    apply: (changes, label, job) => write(job, () => host.apply(changes, label, job)),
    lastRun: host.lastRun,
    undo: (job) => write(job, () => host.undo(job)),
    keepReason: (itemIds, reason, lang) =>
      queue(null, async () => {
        const engine = lasting.current();
        const refused = await engine.reasonRefusal(itemIds, reason, lang);
        if (refused !== null) throw saidError({ vi: refused, en: refused });
        return engine.keepReason(itemIds, reason, lang);
      }),
    mark: (job) => queue(job.signal, async () => host.mark(await lasting.current().marks(), job)),
    clearMarks: (job) => queue(job.signal, () => host.clearMarks(job)),
    report: (options, lang, job) =>
      read(job, ({ engine, isOpen }) =>
        isOpen ? orStopped(engine.report(options, lang), job.signal) : Promise.resolve(noWorkbook(lang)),
      ),
    rollUp: (files, options, lang, job, onFile) => {
      const over = overBudget(files, lang);
      if (over !== null) return Promise.resolve(over);
      return read(job, async ({ engine }) => {
        rolledUp = null;
        await sendItems(files, { engine, linked, options, lang, job, onFile });
        const head = await orStopped(engine.rollUp(options, lang, into), job.signal);
        if ("refusal" in head) return head;
        const items = await fetched(head.itemCount, engine.items, lang, job);
        rolledUp = { lang, life: lasting.life() };
        return { ...head.view, items };
      });
    },
    writeRollUp: (job) =>
      write(job, async () => {
        const lang = rolledUp?.lang ?? "vi";
        if (rolledUp?.life !== lasting.life()) return writeRefusal(engineTexts.noResult[lang]);
        // The user may have made sheets, or taken some away, since the roll-up.
        const { engine, isOpen } = await reading.fresh(job);
        const refused = isOpen && into === "open" ? await engine.collision(lang) : null;
        if (refused !== null) return writeRefusal(refused.refusal.text);
        const sources = resultSources(await engine.resultSheets(), engine, job.signal);
        stopHere(job.signal);
        const written = await host.writeSheets(sources, engineTexts.resultLabel[lang], job);
        // Kept copies of other people's spreadsheets are a burden from here on; if they stay, the next roll-up clears them.
        if (!("writeRefusal" in written)) await linked?.release().catch(() => undefined);
        return written;
      }),
    verify: (files, lang, job, onFile) => {
      const over = overBudget(files, lang);
      if (over !== null) return Promise.resolve(over);
      return read(job, async ({ engine, isOpen }) => {
        if (!isOpen) return noWorkbook(lang);
        rolledUp = null;
        await sendItems(files, { engine, linked, options: undefined, lang, job, onFile });
        const head = await orStopped(engine.verifyHead(lang), job.signal);
        if ("refusal" in head) return head;
        const items = await fetched(head.itemCount, engine.differences, lang, job);
        await linked?.release().catch(() => undefined);
        return { ...head.view, items };
      });
    },
    ...(linked === undefined
      ? {}
      : {
          sources: (folder: string | null, lang: Language, job: Job) =>
            queue(job.signal, async () => {
              const found = await linked.sources(folder, job);
              return "refused" in found ? refusal(engineTexts.noSources, found.refused, lang) : found;
            }),
        }),
    drill: (at, lang, job) =>
      look(job, async ({ engine, isOpen }) => {
        if (!isOpen) return { ...noWorkbook(lang), near: [] };
        const spot = at ?? (await host.selected());
        if (spot === null) return noSelection(lang);
        const head = await orStopped(engine.drillHead(spot.sheet, spot.row, spot.column, lang), job.signal);
        return "refusal" in head
          ? head
          : { ...head.view, rows: await fetched(head.itemCount, engine.people, lang, job) };
      }),
    select: host.select,
    onSelection: host.onSelection,
    onEdit: host.onEdit,
    ...(save === undefined ? {} : { save: (job: Job) => queue(job.signal, () => save(job)) }),
  };
}

function fetched<Item>(
  count: number,
  fetch: (from: number, to: number) => Promise<readonly Item[]>,
  lang: Language,
  { signal, progress }: Job,
): Promise<readonly Item[]> {
  return inPieces(count, fetch, (done) => {
    stopHere(signal);
    if (count > PIECE) progress({ done, total: count, doing: engineTexts.fetching[lang] });
  });
}

function noSelection(lang: Language): DrillRefusal {
  return { ...refusal(engineTexts.noSelection, engineTexts.noSelectionText, lang), near: [] };
}

function writeRefusal(text: string): WriteRefusal {
  return { writeRefusal: text };
}
