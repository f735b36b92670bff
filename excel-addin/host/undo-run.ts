import { type CellValue, cellName, fillText, type Language } from "../../core/index";
import { storedValue } from "../../engine/layout-snapshot";
import { sheetPosition } from "../../engine/same-sheet";
import type { Job, WriteRefusal } from "../../sidebar/backend";
import { batchWriter } from "./batch-writer";
import { readStates } from "./cell-states";
import { cellOf } from "./cells";
import { inExcel } from "./in-excel";
import { putBackSheets } from "./put-back-sheets";
import { putBack } from "./put-cells";
import { listSheets } from "./sheet-list";
import { hostTexts } from "./texts";
import type { WrittenRun } from "./write-run";

/** Cells named in a refusal; the others are counted. */
const mostNamed = 6;

/** Takes a whole run back, or (text) says why not: nothing that the user changed since is overwritten. */
export async function undoRun(
  run: WrittenRun,
  touched: ReadonlySet<string>,
  job: Job,
  lang: Language,
): Promise<WriteRefusal | null> {
  return inExcel(async (context) => {
    job.progress({ done: 0, total: 0, doing: hostTexts.undoing[lang] });
    const into = [...new Set(run.blocks.map(({ sheet }) => sheet))];
    const { sheets, isStructureProtected } = await listSheets(context, [], []);
    for (const name of into) {
      const sheet = sheets[sheetPosition(sheets, name)];
      if (sheet === undefined) return { writeRefusal: fillText(hostTexts.sheetGone[lang], { sheet: name }) };
      if (sheet.isProtected) return { writeRefusal: fillText(hostTexts.sheetProtected[lang], { sheet: name }) };
    }
    if (run.planned.length > 0 && isStructureProtected) return { writeRefusal: hostTexts.workbookProtected[lang] };
    const edited = sheets.find(({ id }) => run.made.includes(id) && touched.has(id));
    if (edited !== undefined)
      return { writeRefusal: fillText(hostTexts.sheetChangedSince[lang], { sheet: edited.name }) };
    const changed = await changedCells(context, run, job);
    if (changed.length > 0) return { writeRefusal: changedText(changed, lang) };
    // From here on it is not stopped halfway.
    if (run.planned.length > 0) await putBackSheets(context, run.planned, run.made);
    const writer = batchWriter(context, null);
    await putBack(writer, run.blocks, run.states);
    await writer.send();
    return null;
  });
}

async function changedCells(context: Excel.RequestContext, { blocks }: WrittenRun, job: Job): Promise<string[]> {
  const now = await readStates(context, blocks, job.signal);
  const changed: string[] = [];
  blocks.forEach(({ sheet, range, cells }, at) => {
    cells.forEach((row, down) => {
      row.forEach((written, across) => {
        if (written === undefined || isSame(written, now[at]?.values[down]?.[across])) return;
        changed.push(`${sheet}!${cellName(range.top + down, range.left + across)}`);
      });
    });
  });
  return changed;
}

/** Numbers may lose their sixteenth digit on the way. */
function isSame(written: CellValue, found: unknown): boolean {
  const value = cellOf(found);
  const stored = storedValue(written);
  if (typeof stored !== "number" || typeof value !== "number") return stored === value;
  return Math.abs(stored - value) <= Math.abs(stored) * 1e-14;
}

function changedText(changed: readonly string[], lang: Language): string {
  const more = changed.length - mostNamed;
  const names = changed.slice(0, mostNamed).join("; ");
  const tail = more > 0 ? fillText(hostTexts.andMore[lang], { count: more }) : "";
  return fillText(hostTexts.changedSince[lang], { count: changed.length, cells: names + tail });
}
