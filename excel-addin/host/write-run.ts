import { type Change, fillText, type Language } from "../../core/index";
import type { SheetSource } from "../../engine/host-port";
import { stopHere } from "../../engine/job-queue";
import { sheetPosition } from "../../engine/same-sheet";
import type { AppliedRun, Job, WriteRefusal } from "../../sidebar/backend";
import { batchWriter } from "./batch-writer";
import { type CellBlock, countCells, planCells, type PutCells } from "./cell-plan";
import { type BlockState, readStates } from "./cell-states";
import { codeOf } from "./faults";
import { inExcel } from "./in-excel";
import { inOneUndoStep } from "./newer-members";
import { passingOf } from "./own-names";
import { putBackSheets } from "./put-back-sheets";
import { putBack, putBlocks } from "./put-cells";
import { listSheets, type SheetList } from "./sheet-list";
import { legalSources, type PlannedSheet, planSheets } from "./sheet-plan";
import { sheetSteps } from "./sheet-steps";
import { deleteStep, setPages, swapStep } from "./swap-sheets";
import { hostTexts } from "./texts";

/** One run as it was written, with all that takes it back. */
export interface WrittenRun {
  readonly applied: AppliedRun;
  readonly blocks: readonly CellBlock[];
  readonly states: readonly BlockState[];
  readonly planned: readonly PlannedSheet[];
  /** Ids of the sheets that were made. */
  readonly made: readonly string[];
}

/** What a run is asked to write: cells of sheets that stand, and whole sheets of ours. */
export interface RunOrder {
  readonly cells: readonly PutCells[];
  readonly sheets: readonly SheetSource[];
  readonly label: string;
}

/** The run so far: what has to be taken back if it breaks off. */
interface Begun {
  blocks: readonly CellBlock[];
  states: readonly BlockState[];
  planned: readonly PlannedSheet[];
}

/** Splits changes into cells and sheets. */
export function cellsOfChanges(changes: readonly Change[]): PutCells[] {
  return changes.filter((change) => change.kind === "put-cells");
}

/**
 * Writes a run: looks first whether all of it can be written, then makes the new sheets unseen, puts the cells, and puts the new
 * sheets in place. A run that breaks off or is cancelled leaves the workbook as it was.
 */
export async function writeRun(order: RunOrder, job: Job, lang: Language): Promise<WrittenRun | WriteRefusal> {
  const begun: Begun = { blocks: [], states: [], planned: [] };
  const work = (context: Excel.RequestContext): Promise<WrittenRun | WriteRefusal> =>
    write(context, order, job, lang, begun);
  try {
    return order.sheets.length === 0 ? await inOneUndoStep(work) : await inExcel(work);
  } catch (error) {
    await takeBack(begun);
    // The host's own undo does not take it in one step: it is written all the same, and ours takes it back.
    if (codeOf(error) === "UndoNotSupported") return inExcel(work);
    throw error;
  }
}

async function write(
  context: Excel.RequestContext,
  { cells, sheets, label }: RunOrder,
  job: Job,
  lang: Language,
  begun: Begun,
): Promise<WrittenRun | WriteRefusal> {
  const sources = legalSources(sheets);
  const into = [...new Set(cells.map(({ sheet }) => sheet))];
  const list = await listSheets(
    context,
    into,
    sources.map(({ layout }) => layout.name),
  );
  const refusal = refusalFor(into, sources, list, lang);
  if (refusal !== null) return { writeRefusal: refusal };
  const plan = planSheets(sources, list);
  if ("taken" in plan) return { writeRefusal: fillText(hostTexts.nameTaken[lang], { sheet: plan.taken }) };
  const blocks = into.flatMap((asked) => {
    const name = list.sheets[sheetPosition(list.sheets, asked)]?.name ?? asked;
    return planCells(
      name,
      cells.filter(({ sheet }) => sheet === asked),
      list.merges.get(asked) ?? [],
    );
  });
  const total = sources.reduce((sum, { rowCount }) => sum + rowCount, 0) + blocks.length;
  let done = 0;
  const states = await readStates(context, blocks, job.signal);
  const writer = batchWriter(context, job.signal);
  const passing = new Map(plan.map((sheet) => [sheet.name, sheet.passing]));
  begun.planned = plan;
  for (const { source, name, passing: temporary } of plan) {
    job.progress({ done, total, doing: fillText(hostTexts.writingSheet[lang], { sheet: name }) });
    for await (const step of sheetSteps({ source, name: temporary, passing })) await writer.add(step);
    done += source.rowCount;
  }
  begun.blocks = blocks;
  begun.states = states;
  await putBlocks(writer, blocks, states, () => {
    job.progress({ done: (done += 1), total, doing: hostTexts.writingCells[lang] });
  });
  stopHere(job.signal);
  if (plan.length > 0) job.progress({ done: total, total, doing: hostTexts.finishing[lang] });
  let drawn: readonly Excel.Worksheet[] = [];
  if (plan.length > 0) await writer.add(swapStep(plan, blocks.length === 0, (fresh) => (drawn = fresh)));
  // Sheets kept for the undo of the run before, and any that an earlier, broken run left behind.
  const leftover = list.sheets.map(({ name }) => name).filter((name) => passingOf(name) !== null);
  if (leftover.length > 0) await writer.add(deleteStep(leftover));
  await writer.send();
  const made = drawn.map(({ id }) => id);
  if (plan.length > 0) await setPages(context, plan);
  return {
    applied: { label, cells: blocks.reduce((sum, block) => sum + countCells(block), 0), sheets: sheets.length },
    blocks,
    states,
    planned: plan,
    made,
  };
}

function refusalFor(
  into: readonly string[],
  sources: readonly SheetSource[],
  list: SheetList,
  lang: Language,
): string | null {
  for (const asked of into) {
    const sheet = list.sheets[sheetPosition(list.sheets, asked)];
    if (sheet === undefined) return fillText(hostTexts.sheetGone[lang], { sheet: asked });
    if (sheet.isProtected) return fillText(hostTexts.sheetProtected[lang], { sheet: sheet.name });
  }
  if (sources.length === 0) return null;
  if (list.isStructureProtected) return hostTexts.workbookProtected[lang];
  return list.stampKind === "template" && sources.length > 1 ? hostTexts.isTemplate[lang] : null;
}

async function takeBack({ blocks, states, planned }: Begun): Promise<void> {
  if (blocks.length === 0 && planned.length === 0) return;
  try {
    await inExcel(async (context) => {
      if (planned.length > 0) await putBackSheets(context, planned, null);
      const writer = batchWriter(context, null);
      await putBack(writer, blocks, states);
      await writer.send();
    });
  } catch {
    // The host does not answer any more; what is left behind is cleared away by the next run.
  }
}
