import { fillText, type Language, type Severity } from "../../core/index";
import type { MarkedCells } from "../../engine/host-port";
import { sheetPosition } from "../../engine/same-sheet";
import type { Job, WriteRefusal } from "../../sidebar/backend";
import { toneFills } from "../../xlsx/write/looks";
import { addressLists, rectanglesOf } from "./addresses";
import { batchWriter, propertyBytes, rangeBytes, type Step } from "./batch-writer";
import { inExcel } from "./in-excel";
import { marksSetting } from "./own-names";
import { listSheets } from "./sheet-list";
import { hostTexts } from "./texts";
import { untracked } from "./untracked";

/** Always true, and known again after the file was closed: only conditional formats with it are ours. */
const known = '"tong-hop"';
const signature = `=N(${known})=0`;
const graveness: Readonly<Record<Severity, number>> = { error: 0, explain: 1, note: 2 };

/** Conditional formats of ours on one sheet, by their ids. */
interface OwnFormats {
  readonly sheet: string;
  readonly ids: readonly string[];
}

/**
 * Colours cells by severity with conditional formats, so that the user's own fills stay under them; marks of an earlier check go.
 * Two requests to find those, one to draw. `bearing`: the sheets that bear marks.
 */
export async function markCells(
  marked: readonly MarkedCells[],
  bearing: Set<string>,
  job: Job,
  lang: Language,
): Promise<number | WriteRefusal> {
  return inExcel(async (context) => {
    job.progress({ done: 0, total: 0, doing: hostTexts.marking[lang] });
    const named = [
      ...new Set([...bearing, ...marked.filter(({ cells }) => cells.length > 0).map(({ sheet }) => sheet)]),
    ];
    const formats = askFormats(context, named);
    const { sheets } = await listSheets(context, [], []);
    for (const { sheet: name, cells } of marked) {
      const sheet = sheets[sheetPosition(sheets, name)];
      if (cells.length === 0) continue;
      if (sheet === undefined) return { writeRefusal: fillText(hostTexts.sheetGone[lang], { sheet: name }) };
      if (sheet.isProtected) return { writeRefusal: fillText(hostTexts.sheetProtected[lang], { sheet: name }) };
    }
    const own = await ownFormats(
      context,
      formats,
      new Set(sheets.filter(({ isProtected }) => isProtected).map(({ name }) => name)),
    );
    const writer = batchWriter(context, job.signal);
    await writer.add(deleteStep(own));
    let count = 0;
    // The graver colour lies on top: a format that comes later is drawn over the earlier ones.
    const sorted = [...marked].sort((a, b) => graveness[b.severity] - graveness[a.severity]);
    for (const { sheet, severity, cells } of sorted) {
      count += cells.length;
      for (const addresses of addressLists(rectanglesOf(cells))) {
        await writer.add({
          bytes: rangeBytes + addresses.length + 8 * propertyBytes,
          run: ({ areas }) => {
            const { custom } = areas(sheet, addresses).conditionalFormats.add("Custom");
            custom.rule.formula = signature;
            custom.format.fill.color = `#${toneFills[severity].slice(2)}`;
          },
        });
      }
    }
    const fresh = [...new Set(marked.filter(({ cells }) => cells.length > 0).map(({ sheet }) => sheet))];
    keep(context, fresh);
    await writer.send();
    bearing.clear();
    for (const name of fresh) bearing.add(name);
    return count;
  });
}

/** Takes our marks away, on every sheet that bears them. */
export async function unmarkCells(bearing: Set<string>, job: Job): Promise<void> {
  await inExcel(async (context) => {
    const formats = askFormats(context, [...bearing]);
    const { sheets } = await listSheets(context, [], []);
    const locked = new Set(sheets.filter(({ isProtected }) => isProtected).map(({ name }) => name));
    const own = await ownFormats(context, formats, locked);
    const writer = batchWriter(context, job.signal);
    await writer.add(deleteStep(own));
    keep(context, []);
    await writer.send();
    bearing.clear();
  });
}

/** Where marks were left when the workbook was last saved. */
export function markedSheets(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((name): name is string => typeof name === "string") : [];
}

function keep(context: Excel.RequestContext, names: readonly string[]): void {
  context.workbook.settings.add(marksSetting, [...names]);
}

interface AskedFormats {
  readonly sheet: string;
  readonly formats: Excel.ConditionalFormatCollection;
}

/** All conditional formats of a sheet, for one request. */
function formatsOf(context: Excel.RequestContext, sheet: string): Excel.ConditionalFormatCollection {
  return untracked(context.workbook.worksheets.getItemOrNullObject(sheet).getRange()).conditionalFormats;
}

function askFormats(context: Excel.RequestContext, names: readonly string[]): AskedFormats[] {
  return names.map((sheet) => {
    const formats = formatsOf(context, sheet);
    formats.load("items/id,items/type");
    return { sheet, formats };
  });
}

/** Ours among the formats that were asked for. On a sheet that was protected meanwhile they cannot be taken away. */
async function ownFormats(
  context: Excel.RequestContext,
  asked: readonly AskedFormats[],
  locked: ReadonlySet<string>,
): Promise<OwnFormats[]> {
  const custom = asked.flatMap(({ sheet, formats }) => {
    if (formats.isNullObject || locked.has(sheet)) return [];
    const items = formats.items.filter(({ type }) => type === "Custom");
    if (items.length === 0) return [];
    const fresh = formatsOf(context, sheet);
    return {
      sheet,
      items: items.map(({ id }) => {
        const { rule } = fresh.getItem(id).custom;
        rule.load("formula");
        return { id, rule };
      }),
    };
  });
  if (custom.length === 0) return [];
  await context.sync();
  return custom.map(({ sheet, items }) => ({
    sheet,
    ids: items.filter(({ rule }) => rule.formula.includes(known)).map(({ id }) => id),
  }));
}

function deleteStep(own: readonly OwnFormats[]): Step {
  return {
    bytes: 1 + own.reduce((sum, { ids }) => sum + ids.length * rangeBytes, 0),
    run: ({ context }) => {
      for (const { sheet, ids } of own) {
        const formats = formatsOf(context, sheet);
        for (const id of ids) formats.getItem(id).delete();
      }
    },
  };
}
