import type { CellValue } from "../../core/index";
import { storedValue } from "../../engine/layout-snapshot";
import { wouldBeRetyped } from "../../xlsx/write/retyped-text";
import { type BatchWriter, propertyBytes, rangeBytes, type Step } from "./batch-writer";
import type { CellBlock } from "./cell-plan";
import { type BlockState, cellReturn } from "./cell-states";
import { valueBytes } from "./cells";
import { rangeAt } from "./untracked";

/** In two-dimensional input `null` leaves a cell as it is. https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values */
type Input = (string | number | boolean | null)[][];

/** The format a cell must have before a value is put into it; `null`: the one it has. */
function formatFor(value: CellValue, format: unknown): string | null {
  if (typeof value === "string") return format !== "@" && wouldBeRetyped(value) ? "@" : null;
  return format === "@" && value !== null ? "General" : null;
}

function inputOf(value: CellValue): string | number | boolean {
  const stored = storedValue(value);
  return stored ?? "";
}

/** Writes blocks over the states that were read: text formats first, so that no text turns into a number, a date or a formula. */
export async function putBlocks(
  writer: BatchWriter,
  blocks: readonly CellBlock[],
  states: readonly BlockState[],
  onBlock: (block: CellBlock) => void,
): Promise<void> {
  for (const [at, block] of blocks.entries()) {
    const formats = mapCells(block, (value, down, across) =>
      formatFor(value, states[at]?.formats[down]?.[across] ?? "General"),
    );
    const values = mapCells(block, inputOf);
    await writer.add(blockStep(block, [formats], "values", values));
    onBlock(block);
  }
}

/** Puts blocks back as their states say. */
export async function putBack(
  writer: BatchWriter,
  blocks: readonly CellBlock[],
  states: readonly BlockState[],
): Promise<void> {
  for (const [at, block] of blocks.entries()) {
    const state = states[at];
    if (state === undefined) continue;
    const back = (pick: "under" | "then"): Input =>
      mapCells(block, (_, down, across) => cellReturn(state, down, across)[pick]);
    // as: what is written is what the host gave
    const content = mapCells(block, (_, down, across) => cellReturn(state, down, across).content as string | number);
    await writer.add(blockStep(block, [back("under"), back("then")], "formulas", content));
  }
}

function mapCells(
  block: CellBlock,
  make: (value: CellValue, down: number, across: number) => string | number | boolean | null,
): Input {
  return block.cells.map((row, down) =>
    row.map((value, across) => (value === undefined ? null : make(value, down, across))),
  );
}

/** One block: the first formats, the contents, then further formats. */
function blockStep(
  block: CellBlock,
  formats: readonly Input[],
  property: "values" | "formulas",
  contents: Input,
): Step {
  const [before, after] = formats.map((format) =>
    format.some((row) => row.some((one) => one !== null)) ? format : null,
  );
  let bytes = rangeBytes + propertyBytes;
  for (const input of [before, contents, after])
    for (const row of input ?? []) for (const value of row) bytes += valueBytes(value);
  return {
    bytes,
    run: ({ sheet }) => {
      const range = rangeAt(sheet(block.sheet), block.range);
      if (before !== null && before !== undefined) range.numberFormat = before;
      range[property] = contents;
      if (after !== null && after !== undefined) range.numberFormat = after;
    },
  };
}
