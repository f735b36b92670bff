import { sheetPosition } from "../../engine/same-sheet";
import type { PlannedSheet } from "./sheet-plan";

/**
 * Brings back the sheets that a run replaced and takes away those it made, whether it came to its end or broke off. What is no
 * longer there, or was renamed by the user since, is left alone. `made`: ids of the sheets it made; `null` where it broke off.
 */
export async function putBackSheets(
  context: Excel.RequestContext,
  planned: readonly PlannedSheet[],
  made: readonly string[] | null,
): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const there = worksheets.items.map(({ id, name }) => ({ id, name }));
  const find = (name: string): { readonly id: string; readonly name: string } | undefined =>
    there[sheetPosition(there, name)];
  for (const { name, passing, aside, old } of planned) {
    const kept = find(aside);
    const current = find(name);
    const isOurs = current !== undefined && (made?.includes(current.id) ?? current.id !== old?.id);
    const replaced = kept === undefined ? null : worksheets.getItem(kept.id);
    // Shown before anything is deleted: a workbook keeps one visible sheet at all times.
    if (replaced !== null) replaced.visibility = "Visible";
    const unfinished = find(passing);
    for (const sheet of [unfinished, isOurs && (replaced !== null || old === null) ? current : undefined]) {
      if (sheet === undefined) continue;
      const made = worksheets.getItem(sheet.id);
      made.visibility = "Hidden";
      made.delete();
    }
    if (replaced === null || old === null) continue;
    replaced.name = old.name;
    replaced.visibility = old.visibility;
  }
  await context.sync();
}
