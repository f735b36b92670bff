import { cellName, type Change, fillText, noPanelOptions, type PanelOptions } from "../core/index";
import type { AppliedRun, Spot, WriteRefusal } from "../sidebar/backend";
import type { RemoteEngine } from "./client";
import { engineTexts } from "./engine-texts";
import type { MarkedCells } from "./host-port";
import { jobQueue, stopHere } from "./job-queue";
import type { LastingEngine } from "./lasting-engine";
import { listeners } from "./listeners";
import type { MemoryHost, MemoryHostOptions } from "./memory-host-port";
import { isHeldResult } from "./result-sources";
import { saidError } from "./said-error";
import { isSameSheet } from "./same-sheet";
import { sizeOf, wholeLayouts } from "./sheets-taken";

/** Rows sent at a time. */
const ROWS = 1_000;

interface Run extends AppliedRun {
  /** What it changed; `null` where it opened a result, which an engine started anew does not have. */
  readonly changes: readonly Change[] | null;
}

/** A host whose workbook lives in the engine: the offline page's, and one for tests. */
export function memoryHost(lasting: LastingEngine, options: MemoryHostOptions): MemoryHost {
  let { lang } = options;
  // The opened file, to open it again should the engine break.
  let kept: { readonly name: string; readonly bytes: Uint8Array } | null = null;
  let file: string | null = null;
  let born = 0;
  let revived: Promise<void> = Promise.resolve();
  let runs: readonly Run[] = [];
  let unsaved = false;
  let chosen: Spot | null = null;
  let coloured: readonly MarkedCells[] = [];
  const choices = new Map<string | null, PanelOptions>();
  const selections = listeners<[Spot]>();
  const edits = listeners<[]>();
  const changed = listeners<[]>();

  // Typing, jobs and the grid may all want to write at once: one after the other.
  const turn = jobQueue();

  /** The engine with the workbook in it: where it is a new one, the file is opened again with everything done to it. */
  const alive = async (): Promise<RemoteEngine> => {
    const engine = lasting.current();
    const now = lasting.life();
    if (born !== now) {
      born = now;
      revived = revive(engine);
      // Said once; after that nothing is open.
      revived.catch(() => (revived = Promise.resolve()));
    }
    await revived;
    return engine;
  };
  const revive = async (engine: RemoteEngine): Promise<void> => {
    if (file === null) return;
    if (kept === null || runs.some(({ changes }) => changes === null)) {
      forget();
      edits.tell();
      changed.tell();
      throw saidError(engineTexts.workbookLost);
    }
    await engine.openFile(kept.name, kept.bytes.slice(), lang);
    for (const { changes } of runs) await engine.applyChanges(changes ?? []);
  };
  const forget = (): void => {
    [kept, file, runs, chosen, coloured, unsaved] = [null, null, [], null, [], false];
  };
  const done = (run: Run): AppliedRun => {
    runs = [...runs, run];
    unsaved = true;
    changed.tell();
    return shown(run);
  };
  const refuse = (text: string): WriteRefusal => ({ writeRefusal: text });
  const put = async (changes: readonly Change[], label: string): Promise<AppliedRun | WriteRefusal> => {
    const engine = await alive();
    if (file === null) return refuse(engineTexts.noWorkbookText[lang]);
    const problem = await engine.tryChanges(changes, lang);
    return problem === null ? done({ label, ...sizeOf(changes), changes }) : refuse(problem);
  };
  const choose = (at: Spot): void => {
    chosen = at;
    selections.tell(at);
  };

  return {
    host: "page",
    read: async () => {
      await alive();
      return file !== null;
    },
    apply: (changes, label, { signal }) => turn(signal, () => put(changes, label)),
    writeSheets: (sources, label, { signal }) =>
      turn(signal, async () => {
        if (!isHeldResult(sources)) {
          const layouts = await wholeLayouts(sources, signal);
          return put(
            layouts.map((layout) => ({ kind: "put-sheet", layout })),
            label,
          );
        }
        const engine = await alive();
        const name = options.resultName(lang);
        await engine.openResult(name);
        [file, coloured, chosen] = [name, [], null];
        return done({ label, cells: 0, sheets: sources.length, changes: null });
      }),
    lastRun: () => {
      const last = runs[runs.length - 1];
      return Promise.resolve(last === undefined ? null : shown(last));
    },
    undo: ({ signal }) =>
      turn(signal, async () => {
        const engine = await alive();
        const last = runs[runs.length - 1];
        if (last === undefined) return refuse(engineTexts.nothingToUndo[lang]);
        await engine.undoChanges();
        runs = runs.slice(0, -1);
        unsaved = true;
        if (last.changes === null) [file, coloured, chosen] = [await engine.openFileName(), [], null];
        changed.tell();
        return shown(last);
      }),
    mark: async (cells) => {
      const engine = await alive();
      const names = (await engine.openSheets()).map(({ name }) => name);
      coloured = cells.filter(({ sheet }) => names.some((name) => isSameSheet(name, sheet)));
      changed.tell();
      return coloured.reduce((sum, { cells: of }) => sum + of.length, 0);
    },
    clearMarks: () => {
      coloured = [];
      changed.tell();
      return Promise.resolve();
    },
    select: async (at) => {
      const engine = await alive();
      const there = (await engine.openSheets()).find(({ name }) => isSameSheet(name, at.sheet));
      if (there === undefined) return false;
      choose({ ...at, sheet: there.name });
      return true;
    },
    selected: () => Promise.resolve(chosen),
    onSelection: selections.add,
    onEdit: edits.add,
    options: () => Promise.resolve(choices.get(file) ?? noPanelOptions),
    saveOptions: (next) => {
      choices.set(file, next);
      return Promise.resolve();
    },

    save: ({ signal, progress }) =>
      turn(signal, async () => {
        const engine = await alive();
        if (file === null) throw saidError(engineTexts.noWorkbookText);
        progress({ done: 0, total: 0, doing: engineTexts.saving[lang] });
        const name = file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
        const bytes = await engine.save();
        stopHere(signal);
        await options.saveAs(name, bytes);
        unsaved = false;
        return { file: name };
      }),
    open: (name, bytes) =>
      turn(null, async () => {
        const engine = lasting.current();
        const now = lasting.life();
        const opened = await engine.openFile(name, bytes.slice(), lang);
        if ("refusal" in opened) return opened;
        forget();
        [kept, file, born, revived] = [{ name, bytes }, await engine.openFileName(), now, Promise.resolve()];
        edits.tell();
        changed.tell();
        return opened;
      }),
    close: () =>
      turn(null, async () => {
        await lasting.current().closeWorkbook();
        forget();
        edits.tell();
        changed.tell();
      }),
    setLanguage: (next) => {
      lang = next;
    },
    openFileName: () => file,
    isUnsaved: () => unsaved,
    pick: choose,
    type: async (at, value) => {
      const label = fillText(engineTexts.typed[lang], { cell: cellName(at.row, at.column) });
      const { sheet, row, column } = at;
      const run = await turn(null, () => put([{ kind: "put-cells", sheet, row, column, cells: [[value]] }], label));
      if (!("writeRefusal" in run)) edits.tell();
      return run;
    },
    sheets: async () => {
      const engine = await alive();
      return engine.openSheets();
    },
    window: async (sheet, from, to) => {
      const engine = await alive();
      return engine.window(sheet, from, to);
    },
    lookOf: async (sheet) => {
      const engine = await alive();
      return engine.lookOf(sheet);
    },
    columnLooks: async (sheet) => {
      const engine = await alive();
      return engine.columnLooks(sheet);
    },
    sendTo: async (sink) => {
      const engine = await alive();
      if (file === null) return false;
      await sink.begin(file);
      for (const head of await engine.sheetHeads()) {
        await sink.sheet(head);
        let rows = await engine.window(head.name, 0, ROWS);
        for (let from = ROWS; rows.length > 0; from += ROWS) {
          await sink.rows(rows);
          rows = await engine.window(head.name, from, from + ROWS);
        }
      }
      await sink.end();
      return true;
    },
    marks: () => coloured,
    onChange: changed.add,
  };
}

function shown({ label, cells, sheets }: Run): AppliedRun {
  return { label, cells, sheets };
}
