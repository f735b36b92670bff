import type { CellValue, Sheet } from "../../core";
import type { HostPort, SheetHead, WorkbookSink } from "../../engine/host-port";
import type { Job } from "../../sidebar/backend";

/** A job that nobody watches. */
export const quiet: Job = { signal: new AbortController().signal, progress: () => undefined };

/** A sink that keeps what it is sent, and how. */
export function keepingSink() {
  const files: string[] = [];
  const sheets: { head: SheetHead; rows: (readonly CellValue[])[] }[] = [];
  const pieces: number[] = [];
  let ended = 0;
  const sink: WorkbookSink = {
    begin: (file) => Promise.resolve(void files.push(file)),
    sheet: (head) => Promise.resolve(void sheets.push({ head, rows: [] })),
    rows: (rows) => {
      pieces.push(rows.length);
      sheets[sheets.length - 1]?.rows.push(...rows);
      return Promise.resolve();
    },
    end: () => {
      ended++;
      return Promise.resolve();
    },
  };
  return {
    sink,
    files,
    pieces,
    ended: () => ended,
    sheets: () => sheets.map(({ head, rows }) => ({ ...head, grid: trimmed(rows) })),
  };
}

/** The workbook as a host reads it: rows without the blanks at their ends. */
export async function readBack(read: (sink: WorkbookSink) => Promise<boolean>): Promise<readonly Sheet[]> {
  const kept = keepingSink();
  expect(await read(kept.sink)).toBe(true);
  expect([kept.files.length, kept.ended()]).toEqual([1, 1]);
  return kept.sheets();
}

/** Reads through the port itself. */
export const readPort = (port: HostPort): Promise<readonly Sheet[]> => readBack((sink) => port.read(sink, quiet));

function trimmed(rows: readonly (readonly CellValue[])[]): (readonly CellValue[])[] {
  const cut = rows.map((row) => {
    let length = row.length;
    while (length > 0 && (row[length - 1] ?? null) === null) length--;
    return row.slice(0, length);
  });
  while (cut.length > 0 && cut[cut.length - 1]?.length === 0) cut.pop();
  return cut;
}
