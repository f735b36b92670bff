import {
  cellAt,
  type CellValue,
  type Change,
  type ChartLayout,
  type ChartView,
  type Grid,
  type Range,
} from "../../core/index";

/** The charts of the sheets that changes would write, as numbers, so that they can be looked at before they are written. */
export function chartsOf(changes: readonly Change[]): readonly ChartView[] {
  return changes.flatMap((change) =>
    change.kind === "put-sheet" ? change.layout.charts.map((chart) => chartView(change.layout.grid, chart)) : [],
  );
}

function chartView(grid: Grid, { kind, title, categories, series }: ChartLayout): ChartView {
  return {
    kind,
    title,
    categories: cellsOf(grid, categories).map((value) => (value === null ? "" : String(value))),
    series: series.map(({ name, values }) => ({
      name,
      values: cellsOf(grid, values).map((value) => (typeof value === "number" ? value : null)),
    })),
  };
}

function cellsOf(grid: Grid, { top, left, bottom, right }: Range): readonly CellValue[] {
  const cells: CellValue[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) cells.push(cellAt(grid, row, column));
  }
  return cells;
}
