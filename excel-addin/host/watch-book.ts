import { parseCellName } from "../../core/index";
import type { Spot } from "../../sidebar/backend";
import { inExcel } from "./in-excel";

/** Something the host tells of as long as someone listens. */
type Handler = OfficeExtension.EventHandlerResult<unknown>;

/** Listens with handlers that are added in one request; what comes back ends it. A host that refuses leaves the panel without news. */
function listen(add: (context: Excel.RequestContext) => Handler[]): () => void {
  let isOver = false;
  let handlers: Handler[] = [];
  const remove = (): void => {
    const [first] = handlers;
    if (first === undefined) return;
    for (const handler of handlers) handler.remove();
    handlers = [];
    first.context.sync().catch(() => undefined);
  };
  inExcel(async (context) => {
    const added = add(context);
    await context.sync();
    handlers = added;
    if (isOver) remove();
  }).catch(() => undefined);
  return () => {
    isOver = true;
    remove();
  };
}

/** Where the user goes in the workbook. */
export function watchSelection(listener: (at: Spot) => void): () => void {
  const names = new Map<string, string>();
  return listen(({ workbook }) => [
    workbook.worksheets.onSelectionChanged.add(async ({ address, worksheetId }) => {
      const at = parseCellName(address.slice(address.lastIndexOf("!") + 1).split(/[:,]/)[0] ?? "");
      if (at === null) return;
      const sheet = names.get(worksheetId) ?? (await nameOfSheet(worksheetId));
      if (sheet === null) return;
      names.set(worksheetId, sheet);
      listener({ sheet, ...at });
    }),
    // A name may have changed by the time the user comes back to a sheet.
    workbook.worksheets.onActivated.add(() => {
      names.clear();
      return Promise.resolve();
    }),
  ]);
}

async function nameOfSheet(id: string): Promise<string | null> {
  try {
    return await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load("name");
      await context.sync();
      return sheet.isNullObject ? null : sheet.name;
    });
  } catch {
    return null;
  }
}

/** What the user, and not this product, changes: cells, and sheets that go. `isOwn` knows the sheets that we delete. */
export function watchEdits(isOwn: (sheetId: string) => boolean, listener: (sheetId: string) => void): () => void {
  return listen(({ workbook }) => [
    workbook.worksheets.onChanged.add(({ triggerSource, worksheetId }) => {
      if (triggerSource !== "ThisLocalAddin") listener(worksheetId);
      return Promise.resolve();
    }),
    workbook.worksheets.onDeleted.add(({ worksheetId }) => {
      if (!isOwn(worksheetId)) listener(worksheetId);
      return Promise.resolve();
    }),
  ]);
}
