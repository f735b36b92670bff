import type { ChartLayout, Range, SheetLayout } from "../../core/index";
import { numbersOf } from "./chart-cells";
import { digitPixels, normalSize } from "./looks";
import { columnWidth, usualHeight } from "./row-heights";

/** Height of a label of 10 points with its air, in pixels. */
const labelHeight = 15;
const labelDigit = 8;
/** What titles, axes and legend leave of a chart's width and height. */
const innerShare = 0.75;

/** The size in pixels of the cells a chart covers, as far as it can be known without drawing the sheet. */
function chartRoom(layout: SheetLayout, at: Range): { readonly width: number; readonly height: number } {
  let width = 0;
  for (let column = at.left; column <= at.right; column++) {
    if (layout.columns[column]?.hidden !== true) width += columnWidth(layout, column) * digitPixels + 5;
  }
  let points = 0;
  for (let row = at.top; row <= at.bottom; row++) points += usualHeight(layout, row)?.points ?? normalSize * 1.3;
  return { width, height: (points * 96) / 72 };
}

function longest(range: Range): number {
  return Math.max(range.bottom - range.top, range.right - range.left) + 1;
}

/** How many pixels along the category axis one category has. */
function slot(layout: SheetLayout, { kind, categories, series, at }: ChartLayout): number {
  const { width, height } = chartRoom(layout, at);
  const count = Math.max(longest(categories), ...series.map(({ values }) => longest(values)));
  return ((kind === "bar" ? height : width) * innerShare) / count;
}

/** Whether every bar or point has room for its number beside it. */
export function hasRoomForLabels(layout: SheetLayout, chart: ChartLayout): boolean {
  const { kind, series } = chart;
  // Labels of several lines would lie on the other lines.
  if (kind === "line" && series.length > 1) return false;
  const digits = Math.max(
    ...series.flatMap(({ values }) => numbersOf(layout, values).map((value) => String(Math.round(value)).length)),
    1,
  );
  const needed = kind === "bar" ? labelHeight : digits * labelDigit + 8;
  return slot(layout, chart) >= needed * series.length;
}

/** Whether a lying chart can name each of its categories. Left to itself, Excel leaves out names sooner than it must. */
export function hasRoomForNames(layout: SheetLayout, chart: ChartLayout): boolean {
  return chart.kind === "bar" && slot(layout, chart) >= labelHeight;
}
