import type { Language } from "../../core/index";
import type { HostPort } from "../../engine/host-port";
import type { AppliedRun, Job, WriteRefusal } from "../../sidebar/backend";
import { faultOf, refusalText } from "./faults";
import { inExcel } from "./in-excel";
import { saidWhenHeld } from "./said-when-held";
import { readKept, writeOptions } from "./kept-options";
import { markCells, unmarkCells } from "./mark-cells";
import { readWorkbook } from "./read-workbook";
import { selectCell, selectedCell } from "./selection";
import { shared } from "./shared";
import { sourceOf } from "./sheet-job";
import { hostTexts } from "./texts";
import { undoRun } from "./undo-run";
import { watchEdits, watchSelection } from "./watch-book";
import { cellsOfChanges, type RunOrder, writeRun, type WrittenRun } from "./write-run";

/** Runs that can be taken back one after the other. */
const mostRuns = 20;

/** What an Excel host holds between calls. Only the names of marked sheets outlive the pane, in the file. */
interface HostState {
  runs: readonly WrittenRun[];
  /** Sheets of the last run that the user has edited since. */
  readonly touched: Set<string>;
  readonly deleted: Set<string>;
  readonly marked: Set<string>;
  isMarkedKnown: boolean;
}

/** The workbook open in Excel. Refusals and faults are worded in `lang`, which is asked each time. */
export function excelHost(lang: () => Language): HostPort {
  const state: HostState = {
    runs: [],
    touched: new Set(),
    deleted: new Set(),
    marked: new Set(),
    isMarkedKnown: false,
  };
  const kept = async (): Promise<Awaited<ReturnType<typeof readKept>>> => {
    const found = await readKept();
    if (!state.isMarkedKnown) for (const name of found.marked) state.marked.add(name);
    state.isMarkedKnown = true;
    return found;
  };
  const knowMarks = async (): Promise<void> => {
    if (!state.isMarkedKnown) await kept();
  };
  return {
    host: "excel",
    read: (sink, job) =>
      guarded(lang, async () => {
        await saidWhenHeld(job, lang(), (told) => inExcel((context) => readWorkbook(context, sink, told, lang())));
        return true;
      }),
    apply: (changes, label, job) =>
      written(state, lang, job, {
        cells: cellsOfChanges(changes),
        sheets: changes.flatMap((change) => (change.kind === "put-sheet" ? [sourceOf(change.layout)] : [])),
        label,
      }),
    writeSheets: (sheets, label, job) => written(state, lang, job, { cells: [], sheets, label }),
    lastRun: () => Promise.resolve(state.runs[state.runs.length - 1]?.applied ?? null),
    undo: (job) => refusable(lang, () => saidWhenHeld(job, lang(), (told) => undone(state, lang(), told))),
    mark: (cells, job) =>
      refusable(lang, async () => {
        await knowMarks();
        return saidWhenHeld(job, lang(), (told) => markCells(cells, state.marked, told, lang()));
      }),
    clearMarks: (job) =>
      guarded(lang, async () => {
        await knowMarks();
        if (state.marked.size > 0) await saidWhenHeld(job, lang(), (told) => unmarkCells(state.marked, told));
      }),
    select: selectCell,
    selected: selectedCell,
    onSelection: shared(watchSelection),
    onEdit: shared<null>((tell) =>
      watchEdits(
        (id) => state.deleted.has(id),
        (id) => {
          state.touched.add(id);
          tell(null);
        },
      ),
    ),
    options: () => guarded(lang, async () => (await kept()).options),
    saveOptions: (options) => guarded(lang, () => writeOptions(options)),
  };
}

async function written(
  state: HostState,
  lang: () => Language,
  job: Job,
  order: RunOrder,
): Promise<AppliedRun | WriteRefusal> {
  return refusable(lang, async () => {
    const run = await saidWhenHeld(job, lang(), (told) => writeRun(order, told, lang()));
    if ("writeRefusal" in run) return run;
    // The sheets that were kept for the undo of an earlier run are gone now, and with them that run's way back.
    const replaced = state.runs.flatMap(({ planned }) => planned);
    for (const { old } of replaced) if (old !== null) state.deleted.add(old.id);
    state.runs = [...state.runs.filter(({ planned }) => planned.length === 0), run].slice(-mostRuns);
    state.touched.clear();
    return run.applied;
  });
}

async function undone(state: HostState, lang: Language, job: Job): Promise<AppliedRun | WriteRefusal> {
  const last = state.runs[state.runs.length - 1];
  if (last === undefined) return { writeRefusal: hostTexts.nothingToUndo[lang] };
  for (const id of last.made) state.deleted.add(id);
  const refusal = await undoRun(last, state.touched, job, lang);
  if (refusal !== null) {
    for (const id of last.made) state.deleted.delete(id);
    return refusal;
  }
  state.runs = state.runs.slice(0, -1);
  return last.applied;
}

/** Host errors become one sentence; what the user can clear becomes a refusal. */
async function refusable<Result>(lang: () => Language, work: () => Promise<Result>): Promise<Result | WriteRefusal> {
  try {
    return await work();
  } catch (error) {
    const text = refusalText(error, lang());
    if (text !== null) return { writeRefusal: text };
    throw faultOf(error, lang());
  }
}

async function guarded<Result>(lang: () => Language, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw faultOf(error, lang());
  }
}
