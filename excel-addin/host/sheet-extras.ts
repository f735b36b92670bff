import { cellName, type Choice, type Range } from "../../core/index";
import { quotedSheetName } from "../../xlsx/write/legal-sheet-names";
import { rowDrawings } from "../../xlsx/write/looks";
import { intersect, subtract } from "../../xlsx/write/rectangles";
import { cutText } from "../../xlsx/write/xml-text";
import { propertyBytes, rangeBytes, type Step } from "./batch-writer";
import { extentOf, rowRuns, type SheetJob } from "./sheet-job";
import { areaSteps } from "./sheet-looks";
import { rangeAt } from "./untracked";

const barColour = "#BDD7EE";
const ruleBytes = 900;

/** Drop-downs, hints, data bars, the filter, and the cells that stay open once the sheet is protected. */
export function* extraSteps(job: SheetJob): Generator<Step> {
  const { source, name } = job;
  const { layout } = source;
  for (const choice of layout.choices) yield choiceStep(job, choice);
  for (const { range, title, text } of layout.hints) {
    for (const part of hintParts(range, layout.choices)) {
      yield {
        bytes: ruleBytes + text.length * 2,
        run: ({ sheet }) =>
          (rangeAt(sheet(name), part).dataValidation.prompt = {
            showPrompt: true,
            title: cutText(title, 32),
            message: cutText(text, 255),
          }),
      };
    }
  }
  for (const { range, full } of layout.bars) {
    yield {
      bytes: ruleBytes * 2,
      run: ({ sheet }) => {
        const { dataBar } = rangeAt(sheet(name), range).conditionalFormats.add("DataBar");
        dataBar.lowerBoundRule = { type: "Number", formula: "0" };
        dataBar.upperBoundRule = { type: "Number", formula: String(full) };
        dataBar.positiveFormat.fillColor = barColour;
        dataBar.positiveFormat.gradientFill = false;
      },
    };
  }
  const { filter } = layout;
  if (filter !== undefined) {
    yield {
      bytes: ruleBytes,
      run: ({ sheet }) => {
        const target = sheet(name);
        target.autoFilter.apply(rangeAt(target, filter));
      },
    };
  }
  if (!layout.protect) return;
  const { columns } = extentOf(source);
  const open = rowRuns(source, (look) => !rowDrawings[look].locked).map((run) => ({
    ...run,
    left: 0,
    right: columns - 1,
  }));
  yield* areaSteps(name, [...open, ...(layout.open ?? [])], ({ protection }) => (protection.locked = false), 2);
}

function choiceStep({ name, passing }: SheetJob, { range, from, strict }: Choice): Step {
  const source =
    "values" in from
      ? from.values.join(",")
      : `=${quotedSheetName(passing.get(from.sheet) ?? from.sheet)}!${absoluteName(from.range)}`;
  return {
    bytes: ruleBytes + source.length * 2,
    run: ({ sheet }) => {
      const { dataValidation } = rangeAt(sheet(name), range);
      dataValidation.rule = { list: { inCellDropDown: true, source } };
      dataValidation.ignoreBlanks = true;
      dataValidation.errorAlert = { showAlert: true, style: strict ? "Stop" : "Warning", title: "", message: "" };
    },
  };
}

function absoluteName({ top, left, bottom, right }: Range): string {
  const absolute = (row: number, column: number): string => cellName(row, column).replace(/^([A-Z]+)/, "$$$1$");
  return `${absolute(top, left)}:${absolute(bottom, right)}`;
}

/** A cell has one validation: a hint is set inside and outside the drop-downs' ranges apart. */
function hintParts(range: Range, choices: readonly Choice[]): Range[] {
  let free: Range[] = [range];
  const shared: Range[] = [];
  for (const choice of choices) {
    const common = intersect(range, choice.range);
    if (common === null) continue;
    shared.push(common);
    free = free.flatMap((part) => subtract(part, choice.range));
  }
  return [...shared, ...free];
}

/** Charts over the sheet's own cells: they follow them. */
export function* chartSteps({ source, name }: SheetJob): Generator<Step> {
  for (const { kind, title, categories, series, unit, at } of source.layout.charts) {
    const [first, ...others] = series;
    if (first === undefined) continue;
    yield {
      bytes: 3000 + series.length * (rangeBytes * 3 + propertyBytes * 4),
      run: ({ sheet }) => {
        const target = sheet(name);
        const chart = target.charts.add(chartTypes[kind], rangeAt(target, first.values), seriesBy(first.values));
        [first, ...others].forEach((one, index) => {
          const drawn = index === 0 ? chart.series.getItemAt(0) : chart.series.add(one.name);
          drawn.name = one.name;
          if (index > 0) drawn.setValues(rangeAt(target, one.values));
          drawn.setXAxisValues(rangeAt(target, categories));
        });
        chart.title.text = title;
        chart.legend.visible = series.length > 1;
        if (series.length > 1) chart.legend.position = "Bottom";
        chart.axes.valueAxis.title.text = unit;
        // A lying chart counts its categories from the bottom up; the sheet lists them from the top.
        if (kind === "bar") chart.axes.categoryAxis.reversePlotOrder = true;
        chart.setPosition(cellName(at.top, at.left), cellName(at.bottom, at.right));
      },
    };
  }
}

const chartTypes = { bar: "BarClustered", column: "ColumnClustered", line: "Line" } as const;

function seriesBy({ left, right }: Range): "Columns" | "Rows" {
  return right > left ? "Rows" : "Columns";
}
