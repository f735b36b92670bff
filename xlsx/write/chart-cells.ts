import { cellAt, type CellValue, type ChartLayout, type Range, type SheetLayout } from "../../core/index";
import { absoluteReference } from "./absolute-reference";
import { columnDrawings } from "./looks";
import { columnLook } from "./row-heights";
import { cutText, xmlString, xmlText } from "./xml-text";

const longestName = 255;

function isSomewhere({ top, left, bottom, right }: Range): boolean {
  return top >= 0 && left >= 0 && bottom >= top && right >= left;
}

/** The charts that have something to draw: those over no cells at all, as a report without rows makes them, are left out. */
export function drawableCharts(layout: SheetLayout): ChartLayout[] {
  return layout.charts
    .map((chart) => ({ ...chart, series: chart.series.filter(({ values }) => isSomewhere(values)) }))
    .filter(({ categories, series }) => isSomewhere(categories) && series.length > 0);
}

/** The cells of a range in reading order. */
function cellsOf({ grid }: SheetLayout, { top, left, bottom, right }: Range): CellValue[] {
  const cells: CellValue[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) cells.push(cellAt(grid, row, column));
  }
  return cells;
}

/** The numbers a chart draws; what else stands in the cells is no figure. */
export function numbersOf(layout: SheetLayout, range: Range): number[] {
  return cellsOf(layout, range).filter((value) => typeof value === "number" && Number.isFinite(value)) as number[]; // filter does not narrow.
}

/** The number format of a range, from its first cell's column; where the column says nothing, from the numbers themselves. */
export function formatOf(layout: SheetLayout, range: Range): string {
  const look = columnLook(layout, range.left);
  const { format } = columnDrawings[look];
  if (look !== "date" && format !== "@" && format !== "General") return format;
  return numbersOf(layout, range).every(Number.isInteger) ? "#,##0" : "General";
}

function cacheXml(cells: readonly CellValue[], keep: (value: CellValue) => string | null): string {
  const points = cells.map((value, index) => {
    const text = keep(value);
    return text === null ? "" : `<c:pt idx="${String(index)}"><c:v>${text}</c:v></c:pt>`;
  });
  return `<c:ptCount val="${String(cells.length)}"/>${points.join("")}`;
}

/** The numbers of a series: where they stand, and what stands there, for viewers that do not calculate. */
export function valuesXml(layout: SheetLayout, range: Range): string {
  const points = cacheXml(cellsOf(layout, range), (value) =>
    typeof value === "number" && Number.isFinite(value) ? String(value) : null,
  );
  const format = xmlText(formatOf(layout, range));
  return (
    `<c:val><c:numRef><c:f>${xmlString(absoluteReference(layout.name, range))}</c:f>` +
    `<c:numCache><c:formatCode>${format}</c:formatCode>${points}</c:numCache></c:numRef></c:val>`
  );
}

/** The names along the category axis. */
export function categoriesXml(layout: SheetLayout, range: Range): string {
  const points = cacheXml(cellsOf(layout, range), (value) =>
    value === null ? null : xmlText(cutText(String(value), longestName)),
  );
  return (
    `<c:cat><c:strRef><c:f>${xmlString(absoluteReference(layout.name, range))}</c:f>` +
    `<c:strCache>${points}</c:strCache></c:strRef></c:cat>`
  );
}

/** The name of a series in the legend. */
export function seriesNameXml(name: string): string {
  return name === "" ? "" : `<c:tx><c:v>${xmlText(cutText(name, longestName))}</c:v></c:tx>`;
}
