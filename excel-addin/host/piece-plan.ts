import type { HeadFacts } from "./read-heads";

/** Rows of one sheet to be read in one go, zero-based and inclusive. */
export interface Piece {
  readonly sheet: number;
  readonly top: number;
  readonly bottom: number;
}

/** Answers are kept near this size; Excel on the web carries 5 MB at most. */
export const pieceBytes = 950_000;
/** Vietnamese worker rows take about 21 bytes a cell; the first request is planned with some more. */
export const firstCellBytes = 25;

/** The rows still to be read, in order: a queue whose front is taken by weight. */
export interface PiecePlan {
  readonly left: Piece[];
}

export function planPieces(sheets: readonly HeadFacts[]): PiecePlan {
  return {
    left: sheets.flatMap(({ used }, sheet) => (used === null ? [] : [{ sheet, top: used.top, bottom: used.bottom }])),
  };
}

/** Cells that one row of a sheet costs: formulas come beside the values where they have to be compared. */
function rowCells({ used, formulas }: HeadFacts): number {
  return used === null ? 1 : (used.right - used.left + 1) * (formulas === null ? 2 : 1);
}

/** Takes pieces for one request of about `cells` cells from the front; at least one row. */
export function takePieces(plan: PiecePlan, sheets: readonly HeadFacts[], cells: number): Piece[] {
  const taken: Piece[] = [];
  let room = Math.max(cells, 1);
  for (;;) {
    const next = plan.left[0];
    const head = next === undefined ? undefined : sheets[next.sheet];
    if (next === undefined || head === undefined) return taken;
    const fitting = Math.floor(room / rowCells(head));
    if (fitting === 0 && taken.length > 0) return taken;
    const bottom = Math.min(next.bottom, next.top + Math.max(fitting, 1) - 1);
    taken.push({ ...next, bottom });
    room -= (bottom - next.top + 1) * rowCells(head);
    if (bottom === next.bottom) plan.left.shift();
    else plan.left[0] = { ...next, top: bottom + 1 };
  }
}

/** Puts pieces that could not be read back to the front. */
export function putBack(plan: PiecePlan, pieces: readonly Piece[]): void {
  plan.left.unshift(...pieces);
}
