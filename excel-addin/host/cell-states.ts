import { stopHere } from "../../engine/job-queue";
import { wouldBeRetyped } from "../../xlsx/write/retyped-text";
import type { CellBlock } from "./cell-plan";
import { isFormula } from "./cells";
import { rangeAt } from "./untracked";

/** What stood in a block before it was written: as much as is needed to bring it back exactly. */
export interface BlockState {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  readonly types: readonly (readonly unknown[])[];
}

/** Values, formulas, formats and types of one cell come to about so many bytes, and of one block besides. */
const stateBytes = 70;
const blockBytes = 600;
const fullAnswer = 900_000;

/** Reads blocks as they stand, about a megabyte a request. */
export async function readStates(
  context: Excel.RequestContext,
  blocks: readonly CellBlock[],
  signal: AbortSignal | null,
): Promise<BlockState[]> {
  const states: BlockState[] = [];
  for (let from = 0; from < blocks.length;) {
    if (signal !== null) stopHere(signal);
    const ranges: Excel.Range[] = [];
    for (let bytes = 0; from < blocks.length; from++) {
      const block = blocks[from];
      if (block === undefined) break;
      bytes += blockBytes + stateBytes * block.cells.length * (block.cells[0]?.length ?? 0);
      if (ranges.length > 0 && bytes > fullAnswer) break;
      const range = rangeAt(context.workbook.worksheets.getItem(block.sheet), block.range);
      range.load("values,formulas,numberFormat,valueTypes");
      ranges.push(range);
    }
    await context.sync();
    for (const { values, formulas, numberFormat, valueTypes } of ranges)
      states.push({ values, formulas, formats: numberFormat, types: valueTypes });
  }
  return states;
}

/** How one cell is brought back: the format it is written under, what is written, and the format it has in the end. */
export interface CellReturn {
  readonly under: string | null;
  readonly content: unknown;
  readonly then: string | null;
}

/** The way back for one cell of a state. */
export function cellReturn(state: BlockState, down: number, across: number): CellReturn {
  const value = state.values[down]?.[across];
  const formula = state.formulas[down]?.[across];
  const found = state.formats[down]?.[across];
  const format = typeof found === "string" ? found : null;
  if (format === "@") {
    // A number or a formula that was there before its cell became a text cell would be written as text.
    if (isFormula(formula, value) || (value !== "" && typeof value !== "string"))
      return { under: "General", content: formula, then: "@" };
    return { under: "@", content: value, then: null };
  }
  if (isFormula(formula, value)) return { under: format, content: formula, then: null };
  const isText = typeof value === "string" && value !== "" && state.types[down]?.[across] !== "Error";
  return { under: format, content: isText && wouldBeRetyped(value) ? `'${value}` : value, then: null };
}
