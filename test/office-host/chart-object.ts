import { bag } from "./bag-object";
import type { SheetState } from "./book";
import { nextId, noteChange } from "./book";
import { rangeArgument, rangeOrAddress } from "./cell-range";
import { leftOf, topOf } from "./cells";
import { seriesFrom } from "./chart-series";
import { type OwnChart, seriesList } from "./chart-series-object";
import { chartShape } from "./chart-shapes";
import type { ChartState } from "./chart-state";
import { itemNotFound, invalidArgument } from "./host-error";
import type { HostObject } from "./host-object";
import { booleanArgument, hostClass, numberArgument, textArgument } from "./host-object";
import { assertAllowed } from "./protection";
import { sheetObject } from "./sheet-object";

const chartBag = (chart: ChartState): HostObject => bag("Chart", chartShape, chart.props);

/** Covers the cells from one range to another, or one range alone. https://learn.microsoft.com/javascript/api/excel/excel.chart#excel-excel-chart-setposition-member(1) */
function setPosition({ sheet, chart }: OwnChart, from: unknown, to: unknown): void {
  const location = "Chart.setPosition";
  const start = rangeOrAddress(sheet, from, location).area;
  const end = to === null || to === undefined ? start : rangeOrAddress(sheet, to, location).area;
  chart.cells = { from: start, to: end };
  chart.left = leftOf(sheet, start.column);
  chart.top = topOf(sheet, start.row);
  chart.width = leftOf(sheet, end.column + end.width) - chart.left;
  chart.height = topOf(sheet, end.row + end.height) - chart.top;
}

function remove({ sheet, chart }: OwnChart): void {
  assertAllowed(sheet, "allowEditObjects", "Chart.delete");
  sheet.charts = sheet.charts.filter((other) => other !== chart);
  noteChange(sheet.book, { kind: "sheets" });
}

function place(own: OwnChart, what: "left" | "top" | "width" | "height", value: unknown): void {
  const given = numberArgument(value, `Chart.${what}`);
  if (given < 0) invalidArgument(`Chart.${what}`);
  own.chart[what] = given;
  own.chart.cells = null;
}

const chartObject = hostClass<OwnChart>("Chart", {
  id: ({ chart }) => chart.id,
  read: {
    id: ({ chart }) => chart.id,
    name: ({ chart }) => chart.name,
    chartType: ({ chart }) => chart.type,
    left: ({ chart }) => chart.left,
    top: ({ chart }) => chart.top,
    width: ({ chart }) => chart.width,
    height: ({ chart }) => chart.height,
    plotVisibleOnly: ({ chart }) => chart.props.get("plotVisibleOnly") ?? true,
    style: ({ chart }) => chart.props.get("style") ?? 2,
  },
  write: {
    name: ({ chart }, value) => void (chart.name = textArgument(value, "Chart.name")),
    chartType: ({ chart }, value) => void (chart.type = textArgument(value, "Chart.chartType")),
    left: (own, value) => place(own, "left", value),
    top: (own, value) => place(own, "top", value),
    width: (own, value) => place(own, "width", value),
    height: (own, value) => place(own, "height", value),
    plotVisibleOnly: ({ chart }, value) =>
      void chart.props.set("plotVisibleOnly", booleanArgument(value, "Chart.plotVisibleOnly")),
    style: ({ chart }, value) => void chart.props.set("style", numberArgument(value, "Chart.style")),
  },
  call: {
    delete: remove,
    setPosition: (own, [from, to]) => setPosition(own, from, to),
    setData: ({ sheet, chart }, [source, by]) =>
      void (chart.series = seriesFrom(sheet, rangeArgument(source, "Chart.setData"), by)),
    activate: () => null,
  },
  reach: {
    worksheet: ({ sheet }) => sheetObject(sheet),
    series: (own) => seriesList(own),
    title: ({ chart }) => chartBag(chart).reach("title", []),
    legend: ({ chart }) => chartBag(chart).reach("legend", []),
    axes: ({ chart }) => chartBag(chart).reach("axes", []),
    dataLabels: ({ chart }) => chartBag(chart).reach("dataLabels", []),
    format: ({ chart }) => chartBag(chart).reach("format", []),
    plotArea: ({ chart }) => chartBag(chart).reach("plotArea", []),
  },
});

function add(sheet: SheetState, type: unknown, source: unknown, by: unknown): HostObject {
  const location = "ChartCollection.add";
  assertAllowed(sheet, "allowEditObjects", location);
  const chart: ChartState = {
    id: nextId(sheet.book, "{chart-"),
    name: `Chart ${sheet.charts.length + 1}`,
    type: textArgument(type, location),
    series: seriesFrom(sheet, rangeArgument(source, location), by),
    cells: null,
    left: 0,
    top: 0,
    width: 360,
    height: 216,
    props: new Map(),
  };
  sheet.charts = [...sheet.charts, chart];
  noteChange(sheet.book, { kind: "sheets" });
  return chartObject({ sheet, chart });
}

function find(sheet: SheetState, key: unknown): HostObject | null {
  const chart = sheet.charts.find((each) => each.id === key || each.name === key);
  return chart === undefined ? null : chartObject({ sheet, chart });
}

export const charts = hostClass<SheetState>("ChartCollection", {
  items: (sheet) => sheet.charts.map((chart) => chartObject({ sheet, chart })),
  call: { getCount: (sheet) => sheet.charts.length },
  reach: {
    "": (sheet, [key]) => find(sheet, key) ?? itemNotFound("ChartCollection.getItem"),
    getItem: (sheet, [key]) => find(sheet, key) ?? itemNotFound("ChartCollection.getItem"),
    getItemOrNullObject: (sheet, [key]) => find(sheet, key),
    getItemAt: (sheet, [index]) => {
      const chart = typeof index === "number" ? sheet.charts[index] : undefined;
      return chart === undefined ? itemNotFound("ChartCollection.getItemAt") : chartObject({ sheet, chart });
    },
    add: (sheet, [type, source, by]) => add(sheet, type, source, by),
  },
});
