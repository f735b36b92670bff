import type { ChartLayout, SheetLayout } from "../../core/index";
import { axesXml, axisIds } from "./chart-axes";
import { categoriesXml, formatOf, seriesNameXml, valuesXml } from "./chart-cells";
import { barShape, frameShape, lineShape, noShape, textLook, titleXml } from "./chart-looks";
import { hasRoomForLabels } from "./chart-room";
import { xmlAttributes, xmlHead } from "./xml-text";

function labelsXml(layout: SheetLayout, chart: ChartLayout, index: number): string {
  const series = chart.series[index];
  if (series === undefined || !hasRoomForLabels(layout, chart)) return "";
  const format = xmlAttributes({ formatCode: formatOf(layout, series.values), sourceLinked: 0 });
  return (
    `<c:dLbls><c:numFmt${format}/>${noShape}${textLook(10)}<c:dLblPos val="${chart.kind === "line" ? "t" : "outEnd"}"/>` +
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>' +
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}

function seriesXml(layout: SheetLayout, chart: ChartLayout): string {
  const isLine = chart.kind === "line";
  return chart.series
    .map(({ name, values }, index) => {
      const number = String(index);
      const shape = isLine ? lineShape(index) : `${barShape(index)}<c:invertIfNegative val="0"/>`;
      return (
        `<c:ser><c:idx val="${number}"/><c:order val="${number}"/>${seriesNameXml(name)}${shape}` +
        labelsXml(layout, chart, index) +
        categoriesXml(layout, chart.categories) +
        `${valuesXml(layout, values)}${isLine ? '<c:smooth val="0"/>' : ""}</c:ser>`
      );
    })
    .join("");
}

/** Room between categories in percent of a bar: two or three bars alone would swell into blocks. */
function gapWidth({ categories: { top, left, bottom, right } }: ChartLayout): string {
  return (bottom - top + 1) * (right - left + 1) <= 3 ? "200" : "60";
}

function plotXml(layout: SheetLayout, chart: ChartLayout): string {
  const series = `<c:varyColors val="0"/>${seriesXml(layout, chart)}`;
  if (chart.kind === "line")
    return `<c:lineChart><c:grouping val="standard"/>${series}<c:marker val="1"/>${axisIds}</c:lineChart>`;
  return (
    `<c:barChart><c:barDir val="${chart.kind === "bar" ? "bar" : "col"}"/><c:grouping val="clustered"/>${series}` +
    `<c:gapWidth val="${gapWidth(chart)}"/>${axisIds}</c:barChart>`
  );
}

const legend = `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textLook(10)}</c:legend>`;

/** Figures in hidden columns are drawn all the same; of rows that a filter hides, only the visible ones are. */
function drawsHidden({ columns }: SheetLayout, { categories, series }: ChartLayout): boolean {
  return [categories, ...series.map(({ values }) => values)].some(({ left, right }) =>
    columns.slice(left, right + 1).some(({ hidden }) => hidden === true),
  );
}

/** One chart part (ECMA-376 21.2.2.29, CT_ChartSpace), its elements in the order of the schema. */
export function chartXml(layout: SheetLayout, chart: ChartLayout): string {
  const title = titleXml(chart.title, 13, true);
  return (
    `${xmlHead}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ` +
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `<c:lang val="vi-VN"/><c:roundedCorners val="0"/><c:chart>${title}<c:autoTitleDeleted val="${title === "" ? "1" : "0"}"/>` +
    `<c:plotArea><c:layout/>${plotXml(layout, chart)}${axesXml(layout, chart)}${noShape}</c:plotArea>` +
    `${chart.series.length > 1 ? legend : ""}<c:plotVisOnly val="${drawsHidden(layout, chart) ? "0" : "1"}"/>` +
    `<c:dispBlanksAs val="gap"/></c:chart>${frameShape}${textLook(10)}</c:chartSpace>`
  );
}
