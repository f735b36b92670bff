import { rangeBytes, type Step } from "./batch-writer";
import { freeze, protect, setPage } from "./sheet-page";
import type { PlannedSheet } from "./sheet-plan";

/**
 * Puts complete sheets in the place of those they replace, in one request: the old ones are kept aside, very hidden, for the undo.
 * `onIds` is told how to ask for the new sheets' ids once the request is sent.
 */
export function swapStep(
  planned: readonly PlannedSheet[],
  goThere: boolean,
  onSheets: (sheets: readonly Excel.Worksheet[]) => void,
): Step {
  return {
    bytes: planned.length * rangeBytes * 8,
    run: ({ context, sheet }) => {
      const { worksheets } = context.workbook;
      const drawn = planned.map(({ passing }) => sheet(passing));
      // All that may fail comes before the first name is changed.
      planned.forEach(({ source: { layout } }, at) => {
        const fresh = drawn[at];
        if (fresh === undefined || layout.visibility === "very-hidden") return;
        fresh.visibility = "Visible";
        freeze(fresh, layout);
      });
      for (const { old, aside } of planned) {
        if (old === null) continue;
        const replaced = worksheets.getItem(old.id);
        replaced.name = aside;
        replaced.visibility = "VeryHidden";
      }
      planned.forEach(({ name, old, source: { layout } }, at) => {
        const fresh = drawn[at];
        if (fresh === undefined) return;
        fresh.load("id");
        fresh.name = name;
        if (old !== null) fresh.position = old.position;
        protect(fresh, layout);
        if (layout.visibility === "hidden") fresh.visibility = "Hidden";
      });
      const first = planned.findIndex(({ source }) => source.layout.visibility === "visible");
      if (goThere) drawn[first]?.activate();
      onSheets(drawn);
    },
  };
}

/** Deletes sheets by name. A very hidden one cannot be deleted: https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1) */
export function deleteStep(names: readonly string[]): Step {
  return {
    bytes: names.length * rangeBytes * 2,
    run: ({ context }) => {
      for (const name of names) {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.visibility = "Hidden";
        sheet.delete();
      }
    },
  };
}

/** Print settings, which a host without a printer may refuse: the sheets stand without them. */
export async function setPages(context: Excel.RequestContext, planned: readonly PlannedSheet[]): Promise<void> {
  const printed = planned.filter(({ source }) => source.layout.visibility !== "very-hidden");
  if (printed.length === 0) return;
  try {
    for (const { name, source } of printed) setPage(context.workbook.worksheets.getItem(name), source.layout);
    await context.sync();
  } catch {
    // Excel prints them with its own settings then.
  }
}
