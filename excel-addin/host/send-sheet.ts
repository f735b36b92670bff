import type { CellValue, Position } from "../../core/index";
import type { WorkbookSink } from "../../engine/host-port";
import { stopHere } from "../../engine/job-queue";
import { breathe } from "./breathe";
import { isFormula, rowOf } from "./cells";
import type { HeadFacts } from "./read-heads";
import type { PieceCells } from "./read-pieces";

/** Rows handed over in one message. */
const rowsAtOnce = 2000;

/** Hands one sheet over from row 1 down, however far from A1 its cells begin. */
export async function sendSheet(
  sink: WorkbookSink,
  head: HeadFacts,
  parts: readonly PieceCells[],
  signal: AbortSignal,
): Promise<void> {
  const { used } = head;
  await sink.sheet({
    name: head.name,
    hidden: head.hidden,
    merges: head.merges,
    // Fonts would cost a request for each kind of font; a legacy-font text is told by its letters alone.
    fonts: [],
    hiddenRows: hiddenOf(head.rows, used === null ? [] : [used.top, used.bottom], parts[0]?.hiddenRows ?? null),
    hiddenColumns: hiddenOf(
      head.columns,
      used === null ? [] : [used.left, used.right],
      parts[0]?.hiddenColumns ?? null,
    ),
    formulas: formulasOf(head, parts),
  });
  if (used === null) return;
  let rows: CellValue[][] = Array.from({ length: used.top }, () => []);
  for (const { values } of parts) {
    for (const cells of values) {
      rows.push(rowOf(cells, used.left));
      if (rows.length < rowsAtOnce) continue;
      await sink.rows(rows);
      rows = [];
      stopHere(signal);
      await breathe();
    }
  }
  if (rows.length > 0) await sink.rows(rows);
}

function hiddenOf(kind: HeadFacts["rows"], ends: readonly number[], each: readonly boolean[] | null): number[] {
  const [from, to] = ends;
  if (kind === "shown" || from === undefined || to === undefined) return [];
  const all = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  return kind === "hidden" ? all : all.filter((_, at) => each?.[at] === true);
}

function formulasOf({ formulas, used }: HeadFacts, parts: readonly PieceCells[]): Position[] {
  if (used === null) return [];
  const found: Position[] = [];
  if (formulas !== null) {
    for (const area of formulas) {
      const bottom = Math.min(area.bottom, used.bottom);
      const right = Math.min(area.right, used.right);
      for (let row = area.top; row <= bottom; row++)
        for (let column = area.left; column <= right; column++) found.push({ row, column });
    }
    return found;
  }
  for (const { piece, values, formulas: written } of parts) {
    written?.forEach((cells, down) => {
      cells.forEach((formula, across) => {
        if (!isFormula(formula, values[down]?.[across])) return;
        found.push({ row: piece.top + down, column: used.left + across });
      });
    });
  }
  return found;
}
