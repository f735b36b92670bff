import { areaName } from "./area";
import type { Book, HostChange, SheetState } from "./book";

/** How the client is told: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events; message numbers as the client registers them. */
export interface EventEntry {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** The target the client uses for events of the whole workbook. */
export const workbookTarget = "Workbook";

const category = 65536;
const messageTypes: Readonly<Record<string, number>> = {
  DataChanged: 10,
  Activated: 11,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
};

export const registerEvent = (book: Book, event: string, target: string): void =>
  void book.registered.add(`${event} ${target}`);

export const unregisterEvent = (book: Book, event: string, target: string): void =>
  void book.registered.delete(`${event} ${target}`);

const selectionText = (sheet: SheetState): string => sheet.selection.map(areaName).join(",");

function eventOf(
  change: HostChange,
): { readonly event: string; readonly sheet: SheetState; readonly args: Record<string, unknown> } | null {
  switch (change.kind) {
    case "cells":
      return {
        event: "DataChanged",
        sheet: change.sheet,
        args: {
          address: areaName(change.area),
          changeType: "RangeEdited",
          source: "Local",
          triggerSource: change.by,
          shiftDirection: "None",
          referenceId: `${change.sheet.id}!${areaName(change.area)}`,
        },
      };
    case "selection":
      return { event: "SelectionChanged", sheet: change.sheet, args: { address: selectionText(change.sheet) } };
    case "added":
    case "deleted":
      return { event: change.kind === "added" ? "Added" : "Deleted", sheet: change.sheet, args: { source: "Local" } };
    case "sheets":
      return null;
  }
}

/** The messages for a list of changes: to the sheet's own handlers and to the workbook's, where any were registered. */
export function eventEntries(book: Book, changes: readonly HostChange[]): readonly EventEntry[] {
  if (!book.eventsEnabled) return [];
  return changes.flatMap((change) => {
    const found = eventOf(change);
    if (found === null) return [];
    const { event, sheet, args } = found;
    return [sheet.id, workbookTarget]
      .filter((target) => book.registered.has(`${event} ${target}`))
      .map((targetId): EventEntry => ({
        messageCategory: category,
        messageType: messageTypes[event] ?? 0,
        targetId,
        message: JSON.stringify({ ...args, worksheetId: sheet.id }),
      }));
  });
}
