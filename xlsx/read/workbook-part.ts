import { resolveEscapedUnits } from "../text-decoding/escaped-units";
import type { TextSink } from "../text-decoding/text-sink";
import { attribute, begins, isTrue, isWellFormed, nextTag, tagCursor } from "./tags";

export interface SheetEntry {
  readonly name: string;
  readonly isHidden: boolean;
  /** Id of the relationship that leads to the sheet's part. */
  readonly relationship: string;
}

export interface WorkbookPart {
  /** Serials count from 1904, not from 1900. */
  readonly is1904: boolean;
  /** In the order of the tabs, chart sheets and the like included. */
  readonly sheets: readonly SheetEntry[];
}

/** Reads the workbook part; `null` when it is not well-formed, is no workbook, or lists no sheet. */
export function readWorkbookPart(bytes: Uint8Array, sink: TextSink): WorkbookPart | null {
  const sheets: SheetEntry[] = [];
  let is1904 = false;
  const cursor = tagCursor(bytes);
  if (!nextTag(cursor) || !begins(cursor, "workbook")) return null;
  while (nextTag(cursor)) {
    if (begins(cursor, "workbookPr")) is1904 = isTrue(cursor, "date1904", sink);
    if (!begins(cursor, "sheet")) continue;
    const name = attribute(cursor, "name", sink);
    const relationship = attribute(cursor, "id", sink);
    if (name === null || relationship === null) return null;
    const state = attribute(cursor, "state", sink);
    const isHidden = state === "hidden" || state === "veryHidden";
    sheets.push({ name: resolveEscapedUnits(name), isHidden, relationship });
  }
  return isWellFormed(cursor) && sheets.length > 0 ? { is1904, sheets } : null;
}
