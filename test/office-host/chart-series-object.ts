import { bag } from "./bag-object";
import type { SheetState } from "./book";
import type { CellRange } from "./cell-range";
import { rangeArgument } from "./cell-range";
import { newSeries } from "./chart-series";
import { seriesShape } from "./chart-shapes";
import type { ChartCells, ChartState, SeriesState } from "./chart-state";
import { itemNotFound } from "./host-error";
import type { HostObject } from "./host-object";
import { hostClass, textArgument } from "./host-object";

export interface OwnChart {
  readonly sheet: SheetState;
  readonly chart: ChartState;
}

interface OwnSeries extends OwnChart {
  readonly series: SeriesState;
}

const seriesBag = (series: SeriesState): HostObject => bag("ChartSeries", seriesShape, series.props);

/** The colours of a series' fill and lines. */
const seriesFill = hostClass<SeriesState>("ChartFill", {
  call: {
    setSolidColor: ({ props }, [color]) =>
      void props.set("format.fill.color", textArgument(color, "ChartFill.setSolidColor")),
    clear: ({ props }) => void props.delete("format.fill.color"),
  },
});

const seriesFormat = hostClass<SeriesState>("ChartSeriesFormat", {
  reach: {
    fill: (series) => seriesFill(series),
    line: (series) => seriesBag(series).reach("format", [])?.reach("line", []) ?? null,
  },
});

const chartCells = ({ sheet, area }: CellRange): ChartCells => ({ sheet: sheet.name, area });

const kept = (names: readonly string[]) => ({
  read: Object.fromEntries(names.map((name) => [name, ({ series }: OwnSeries) => seriesBag(series).read(name)])),
  write: Object.fromEntries(
    names.map((name) => [name, ({ series }: OwnSeries, value: unknown) => seriesBag(series).write(name, value)]),
  ),
});
const seriesScalars = kept(Object.keys(seriesShape).filter((name) => !["dataLabels", "format"].includes(name)));

const seriesObject = hostClass<OwnSeries>("ChartSeries", {
  id: ({ series }) => series.id,
  read: { ...seriesScalars.read, name: ({ series }) => series.name },
  write: {
    ...seriesScalars.write,
    name: ({ series }, value) => void (series.name = textArgument(value, "ChartSeries.name")),
  },
  call: {
    setValues: ({ series }, [source]) =>
      void (series.values = chartCells(rangeArgument(source, "ChartSeries.setValues"))),
    setXAxisValues: ({ series }, [source]) =>
      void (series.categories = chartCells(rangeArgument(source, "ChartSeries.setXAxisValues"))),
    delete: ({ chart, series }) => void (chart.series = chart.series.filter((other) => other !== series)),
  },
  reach: {
    format: ({ series }) => seriesFormat(series),
    dataLabels: ({ series }) => seriesBag(series).reach("dataLabels", []),
  },
});

function addSeries({ sheet, chart }: OwnChart, name: unknown, index: unknown): HostObject {
  const at = typeof index === "number" ? index : chart.series.length;
  const series = newSeries(sheet, typeof name === "string" ? name : `Series${chart.series.length + 1}`, null, null);
  chart.series = [...chart.series.slice(0, at), series, ...chart.series.slice(at)];
  return seriesObject({ sheet, chart, series });
}

function seriesBy(own: OwnChart, test: (series: SeriesState, at: number) => boolean): HostObject {
  const series = own.chart.series.find(test);
  return series === undefined ? itemNotFound("ChartSeriesCollection.getItemAt") : seriesObject({ ...own, series });
}

export const seriesList = hostClass<OwnChart>("ChartSeriesCollection", {
  items: (own) => own.chart.series.map((series) => seriesObject({ ...own, series })),
  call: { getCount: ({ chart }) => chart.series.length },
  reach: {
    "": (own, [id]) => seriesBy(own, (series) => series.id === id),
    getItemAt: (own, [index]) => seriesBy(own, (_, at) => at === index),
    add: (own, [name, index]) => addSeries(own, name, index),
  },
});
