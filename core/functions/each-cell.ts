import type { CellValue, Grid } from "../grid";
import type { Language } from "../text/local-text";
import type { CellAnswer, FunctionResult, Trouble } from "./function-spec";
import { functionTexts } from "./texts";

/**
 * Answers cell by cell over ranges of one shape. A range of one row or column, or a single cell, goes with every row or column of the
 * others. What is wrong with one of several cells is told in its own place; the others are answered.
 */
export function eachCell(
  args: readonly Grid[],
  lang: Language,
  answer: (cells: readonly CellValue[]) => CellAnswer,
): FunctionResult {
  const heights = args.map((grid) => grid.length);
  const widths = args.map(widthOf);
  const height = Math.max(...heights);
  const width = Math.max(...widths);
  if (heights.some((own) => own !== 1 && own !== height) || widths.some((own) => own !== 1 && own !== width))
    return { error: functionTexts.shapes[lang] };
  const cells: CellValue[] = args.map(() => null);
  const values: CellAnswer[][] = [];
  for (let row = 0; row < height; row++) {
    const line: CellAnswer[] = [];
    for (let column = 0; column < width; column++) {
      for (let at = 0; at < args.length; at++)
        cells[at] = args[at]?.[heights[at] === 1 ? 0 : row]?.[widths[at] === 1 ? 0 : column] ?? null;
      line.push(answer(cells));
    }
    values.push(line);
  }
  return spread(values);
}

/** Answers as a result: alone, a trouble is the error; among others it is the text of its cell. */
function spread(answers: readonly (readonly CellAnswer[])[]): FunctionResult {
  const only = answers.length === 1 && answers[0]?.length === 1 ? answers[0][0] : undefined;
  if (only !== undefined && isTrouble(only)) return { error: only.trouble };
  return { values: answers.map((row) => row.map((one) => (isTrouble(one) ? one.trouble : one))) };
}

function isTrouble(answer: CellAnswer): answer is Trouble {
  return typeof answer === "object" && answer !== null;
}

function widthOf(grid: Grid): number {
  return Math.max(1, ...grid.slice(0, 1).map((row) => row.length));
}
