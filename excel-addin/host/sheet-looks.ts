import type { Mark, Range, RowLook } from "../../core/index";
import { columnDrawings, fontName, rowDrawings, toneFills } from "../../xlsx/write/looks";
import { columnLook } from "../../xlsx/write/row-heights";
import { addressLists, rectanglesOf } from "./addresses";
import { propertyBytes, rangeBytes, type Step } from "./batch-writer";
import { columnRuns, extentOf, isLabel, rowRuns, type SheetJob } from "./sheet-job";
import { rangeAt } from "./untracked";

const graveness: Readonly<Record<Mark["tone"], number>> = { good: 0, note: 1, explain: 2, error: 3 };
const borderColour = "#404040";
const linkColour = "#0B4F9E";

/** ARGB as files hold it -> the colour a host takes. */
function colour(argb: string): string {
  return `#${argb.slice(2)}`;
}

/** Fonts, fills, borders and alignment: the whole sheet, then columns, then the rows that differ, then marks and links. */
export function* lookSteps(job: SheetJob): Generator<Step> {
  const { source, name } = job;
  const { layout } = source;
  const { rows, columns } = extentOf(source);
  const whole = { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
  yield {
    bytes: rangeBytes * 3 + propertyBytes * 3,
    run: ({ sheet }) => {
      const { format } = rangeAt(sheet(name), whole);
      format.font.name = fontName;
      format.font.size = rowDrawings[layout.bodyLook].size;
      format.verticalAlignment = "Center";
    },
  };
  for (const { left, right, key: look } of columnRuns(columns, (column) => columnLook(layout, column))) {
    const { horizontal, wraps } = columnDrawings[look];
    if (horizontal === "general" && !wraps) continue;
    yield {
      bytes: rangeBytes * 2 + propertyBytes * 2,
      run: ({ sheet }) => {
        const { format } = rangeAt(sheet(name), { ...whole, left, right });
        if (horizontal !== "general") format.horizontalAlignment = alignments[horizontal];
        if (wraps) format.wrapText = true;
      },
    };
  }
  const looks = new Set<RowLook>([layout.bodyLook, ...Object.values(layout.rows)]);
  for (const look of looks) yield* rowSteps(job, look, columns);
  yield* borderSteps(job, columns);
  for (const { tone, ranges } of marksByTone(layout.marks)) {
    yield* areaSteps(name, ranges, (format) => (format.fill.color = colour(toneFills[tone])));
  }
  yield* areaSteps(name, rectanglesOf(layout.links), ({ font }) => {
    font.color = linkColour;
    font.underline = "Single";
  });
}

const alignments = { left: "Left", center: "Center", right: "Right", general: "General" } as const;

function* rowSteps({ source, name }: SheetJob, look: RowLook, columns: number): Generator<Step> {
  const { size, bold, italic, fill, horizontal, wraps } = rowDrawings[look];
  const isPlain = !bold && !italic && fill === null && !isLabel(look) && !wraps;
  if (isPlain && size === rowDrawings[source.layout.bodyLook].size) return;
  const ranges = rowRuns(source, (one) => one === look).map((run) => ({ ...run, left: 0, right: columns - 1 }));
  yield* areaSteps(name, ranges, (format) => {
    format.font.size = size;
    if (bold) format.font.bold = true;
    if (italic) format.font.italic = true;
    if (fill !== null) format.fill.color = colour(fill);
    if (horizontal !== null) format.horizontalAlignment = alignments[horizontal];
    if (wraps) format.wrapText = true;
  });
}

type Side = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideVertical" | "InsideHorizontal";

function* borderSteps({ source, name }: SheetJob, columns: number): Generator<Step> {
  const runs = rowRuns(source, (look) => rowDrawings[look].bordered);
  const ranges = runs.map((run) => ({ ...run, left: 0, right: columns - 1 }));
  const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
  const across = columns > 1 ? (["InsideVertical"] as const) : [];
  // A single row has no lines between rows, and a host may refuse to draw them.
  const isTall = ({ top, bottom }: Range): boolean => bottom > top;
  const draw = (sides: readonly Side[]) => (format: Excel.RangeFormat) => {
    for (const side of sides) {
      const border = format.borders.getItem(side);
      border.style = "Continuous";
      border.color = borderColour;
    }
  };
  yield* areaSteps(name, ranges.filter(isTall), draw([...edges, ...across, "InsideHorizontal"]), 14);
  yield* areaSteps(
    name,
    ranges.filter((range) => !isTall(range)),
    draw([...edges, ...across]),
    12,
  );
}

/** Steps that do the same to many areas. `parts`: about how many objects and properties are touched. */
export function* areaSteps(
  name: string,
  ranges: readonly Range[],
  draw: (format: Excel.RangeFormat, areas: Excel.RangeAreas) => void,
  parts = 6,
): Generator<Step> {
  for (const addresses of addressLists(ranges)) {
    yield {
      bytes: rangeBytes + addresses.length + parts * 125,
      run: ({ areas }) => {
        const target = areas(name, addresses);
        draw(target.format, target);
      },
    };
  }
}

function marksByTone(marks: readonly Mark[]): { readonly tone: Mark["tone"]; readonly ranges: Range[] }[] {
  const tones = [...new Set(marks.map(({ tone }) => tone))].sort((a, b) => graveness[a] - graveness[b]);
  return tones.map((tone) => ({
    tone,
    ranges: marks.filter((mark) => mark.tone === tone).map(({ range }) => range),
  }));
}
