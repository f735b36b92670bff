import { cellAt, type CellValue, type Grid, type Range } from "../grid";
import type { SheetLayout } from "../layout/sheet-layout";
import type { ChartView } from "./views";

/** The charts of a sheet as numbers, read from the very cells that the host will draw them over. */
export function chartViews({ charts, grid }: Pick<SheetLayout, "charts" | "grid">): readonly ChartView[] {
  return charts.map(({ kind, title, categories, series }) => ({
    kind,
    title,
    categories: cellsIn(grid, categories).map((cell) => (cell === null ? "" : String(cell))),
    series: series.map(({ name, values }) => ({
      name,
      values: cellsIn(grid, values).map((cell) => (typeof cell === "number" ? cell : null)),
    })),
  }));
}

/** Row by row, as a host walks a range. */
function cellsIn(grid: Grid, { top, left, bottom, right }: Range): readonly CellValue[] {
  const cells: CellValue[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) cells.push(cellAt(grid, row, column));
  return cells;
}
