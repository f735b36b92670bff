import { fillText, type Language, type Range } from "../../core/index";
import type { WorkbookSink } from "../../engine/host-port";
import { stopHere } from "../../engine/job-queue";
import type { Job } from "../../sidebar/backend";
import { valueBytes } from "./cells";
import { firstCellBytes, pieceBytes, planPieces, putBack, takePieces } from "./piece-plan";
import { type HeadFacts, readHeads } from "./read-heads";
import { type PieceCells, readPieces } from "./read-pieces";
import { sendSheet } from "./send-sheet";
import { hostTexts } from "./texts";

/**
 * Sends the open workbook to the sink: two requests for what the sheets are, then one for each megabyte of cells, all sheets
 * together. A sheet is handed over when it is complete, in pieces.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  sink: WorkbookSink,
  job: Job,
  lang: Language,
): Promise<void> {
  job.progress({ done: 0, total: 0, doing: hostTexts.readingSheets[lang] });
  const { file, sheets } = await readHeads(context);
  await sink.begin(file);
  const total = sheets.reduce((sum, { used }) => sum + cellsIn(used), 0);
  const plan = planPieces(sheets);
  const parts = sheets.map((): PieceCells[] => []);
  let done = 0;
  let sent = 0;
  let cellBytes = firstCellBytes;
  let most = Infinity;
  const sendComplete = async (): Promise<void> => {
    const waiting = plan.left[0]?.sheet ?? sheets.length;
    for (; sent < waiting; sent++) {
      const head = sheets[sent];
      if (head !== undefined) await sendSheet(sink, head, parts[sent] ?? [], job.signal);
      parts[sent] = [];
    }
  };
  await sendComplete();
  while (plan.left.length > 0) {
    stopHere(job.signal);
    const pieces = takePieces(plan, sheets, Math.min(pieceBytes / cellBytes, most));
    job.progress({ done, total, doing: fillText(hostTexts.readingSheet[lang], { sheet: nameOf(sheets, pieces) }) });
    const cells = pieces.reduce((sum, piece) => sum + cellsIn(sheets[piece.sheet]?.used ?? null, piece), 0);
    const answers = await readPieces(context, sheets, pieces);
    if (answers === null) {
      const isOneRow = pieces.length === 1 && pieces[0]?.top === pieces[0]?.bottom;
      if (isOneRow)
        throw Object.assign(new Error(hostTexts.tooLarge[lang]), { code: "ResponsePayloadSizeLimitExceeded" });
      most = Math.max(1, Math.floor(cells / 2));
      putBack(plan, pieces);
      continue;
    }
    for (const answer of answers) parts[answer.piece.sheet]?.push(answer);
    const bytes = answers.reduce((sum, { values }) => sum + bytesOf(values), 0);
    cellBytes = Math.max(3.5, (bytes / Math.max(cells, 1)) * 1.1);
    done += cells;
    await sendComplete();
  }
  job.progress({ done: total, total, doing: "" });
  await sink.end();
}

function nameOf(sheets: readonly HeadFacts[], pieces: readonly { readonly sheet: number }[]): string {
  return sheets[pieces[0]?.sheet ?? -1]?.name ?? "";
}

function cellsIn(used: Range | null, rows?: { readonly top: number; readonly bottom: number }): number {
  if (used === null) return 0;
  const { top, bottom } = rows ?? used;
  return (bottom - top + 1) * (used.right - used.left + 1);
}

function bytesOf(values: readonly (readonly unknown[])[]): number {
  let bytes = 0;
  for (const row of values) for (const value of row) bytes += valueBytes(value);
  return bytes;
}
