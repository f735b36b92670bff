import { isTooLarge } from "./faults";
import type { Piece } from "./piece-plan";
import type { HeadFacts } from "./read-heads";
import { rangeAt } from "./untracked";

/** The cells of one piece, as the host gives them. */
export interface PieceCells {
  readonly piece: Piece;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[] | null;
  /** Of the whole sheet, asked for with its first piece where some are hidden. */
  readonly hiddenRows: readonly boolean[] | null;
  readonly hiddenColumns: readonly boolean[] | null;
}

/**
 * Reads pieces of all sheets in one request. `null`: it was too much for the host at once, which some say with an error and some
 * by leaving the values out. https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 */
export async function readPieces(
  context: Excel.RequestContext,
  sheets: readonly HeadFacts[],
  pieces: readonly Piece[],
): Promise<readonly PieceCells[] | null> {
  const asked = pieces.map((piece) => ask(context, sheets, piece));
  try {
    await context.sync();
  } catch (error) {
    if (isTooLarge(error)) return null;
    throw error;
  }
  const answers: PieceCells[] = [];
  for (const { piece, range, withFormulas, rows, columns } of asked) {
    const values = listed(range.values);
    const formulas = withFormulas ? listed(range.formulas) : null;
    if (values === null || (withFormulas && formulas === null)) return null;
    answers.push({
      piece,
      values,
      formulas,
      hiddenRows: rows?.value.map(({ rowHidden }) => rowHidden === true) ?? null,
      hiddenColumns: columns?.value.map(({ columnHidden }) => columnHidden === true) ?? null,
    });
  }
  return answers;
}

function ask(context: Excel.RequestContext, sheets: readonly HeadFacts[], piece: Piece) {
  const head = sheets[piece.sheet];
  if (head === undefined || head.used === null) throw new Error("a piece of an empty sheet");
  const { used } = head;
  const sheet = context.workbook.worksheets.getItem(head.name);
  const range = rangeAt(sheet, { ...used, top: piece.top, bottom: piece.bottom });
  const withFormulas = head.formulas === null;
  range.load(withFormulas ? "values,formulas" : "values");
  const isFirst = piece.top === used.top;
  return {
    piece,
    range,
    withFormulas,
    rows: isFirst && head.rows === "mixed" ? rangeAt(sheet, used).getRowProperties({ rowHidden: true }) : null,
    columns:
      isFirst && head.columns === "mixed" ? rangeAt(sheet, used).getColumnProperties({ columnHidden: true }) : null,
  };
}

/** What the host answered, where it answered at all. */
function listed(values: unknown): readonly (readonly unknown[])[] | null {
  return Array.isArray(values) ? (values as readonly (readonly unknown[])[]) : null; // as: the host answers rows of cells
}
