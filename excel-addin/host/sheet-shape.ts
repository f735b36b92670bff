import { type CellValue, rangeName, type Range, sheetLayout } from "../../core/index";
import { quotedSheetName } from "../../xlsx/write/legal-sheet-names";
import { digitPixels, rowDrawings } from "../../xlsx/write/looks";
import { columnWidth, rowHeights } from "../../xlsx/write/row-heights";
import { propertyBytes, rangeBytes, type Step } from "./batch-writer";
import { columnRuns, extentOf, rowRuns, type SheetJob } from "./sheet-job";
import { areaSteps } from "./sheet-looks";
import { rangeAt } from "./untracked";

/** A host counts widths in points; a digit of the default font and the padding are pixels at 96 dpi. */
function pointsWide(characters: number): number {
  return (characters * digitPixels + 5) * 0.75;
}

const tableRow = 18;

/** Links, merges, widths and heights. Links come first: the host gives a linked cell a style of its own. */
export function* linkSteps({ source, name }: SheetJob): Generator<Step> {
  for (const { row, column, toSheet, toCell } of source.layout.links) {
    const documentReference = `${quotedSheetName(toSheet)}!${toCell}`;
    yield {
      bytes: rangeBytes + propertyBytes + documentReference.length * 2,
      run: ({ sheet }) =>
        (rangeAt(sheet(name), { top: row, left: column, bottom: row, right: column }).hyperlink = {
          documentReference,
        }),
    };
  }
}

export function* shapeSteps(
  { source, name }: SheetJob,
  titles: ReadonlyMap<number, readonly CellValue[]>,
): Generator<Step> {
  const { layout } = source;
  const { rows, columns } = extentOf(source);
  for (const { left, right, key } of columnRuns(columns, (column) => columnWidth(layout, column))) {
    yield {
      bytes: rangeBytes * 2 + propertyBytes,
      run: ({ sheet }) =>
        (rangeAt(sheet(name), { top: 0, left, bottom: 0, right }).format.columnWidth = pointsWide(key)),
    };
  }
  for (const { left, right, key } of columnRuns(columns, (column) => layout.columns[column]?.hidden === true)) {
    if (!key) continue;
    yield {
      bytes: rangeBytes + propertyBytes,
      run: ({ sheet }) => (rangeAt(sheet(name), { top: 0, left, bottom: 0, right }).columnHidden = true),
    };
  }
  for (const range of layout.merges) {
    if (rangeName(range) === rangeName({ ...range, bottom: range.top, right: range.left })) continue;
    yield {
      bytes: rangeBytes + propertyBytes,
      run: ({ sheet }) => {
        rangeAt(sheet(name), range).merge(false);
      },
    };
  }
  yield* heightSteps({ source, name }, titles, { top: 0, left: 0, bottom: rows - 1, right: columns - 1 });
}

/** Rows whose text wraps are fitted by the host; it cannot fit merged cells, so those get the height their text needs. */
function* heightSteps(
  { source, name }: Pick<SheetJob, "source" | "name">,
  titles: ReadonlyMap<number, readonly CellValue[]>,
  whole: Range,
): Generator<Step> {
  const { layout } = source;
  const isFitted = layout.columns.some(({ look }) => look === "wrapped");
  if (isFitted) {
    yield {
      bytes: rangeBytes * 2,
      run: ({ sheet }) => {
        rangeAt(sheet(name), whole).format.autofitRows();
      },
    };
  } else {
    const ranges = rowRuns(source, (look) => rowDrawings[look].bordered).map((run) => ({ ...whole, ...run }));
    yield* areaSteps(name, ranges, (format) => (format.rowHeight = tableRow), 1);
  }
  const grid: (readonly CellValue[])[] = [];
  for (let row = 0; row <= Math.max(-1, ...titles.keys()); row++) grid.push(titles.get(row) ?? []);
  const byHeight = new Map<number, Range[]>();
  for (const [row, { points, fixed }] of rowHeights(sheetLayout(layout.name, grid, layout))) {
    if (fixed) byHeight.set(points, [...(byHeight.get(points) ?? []), { ...whole, top: row, bottom: row }]);
  }
  for (const [points, ranges] of byHeight) yield* areaSteps(name, ranges, (format) => (format.rowHeight = points), 1);
}
