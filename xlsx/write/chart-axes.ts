import type { ChartLayout, SheetLayout } from "../../core/index";
import { formatOf, numbersOf } from "./chart-cells";
import { axisShape, gridShape, noShape, textLook, titleXml } from "./chart-looks";
import { hasRoomForNames } from "./chart-room";
import { xmlAttributes } from "./xml-text";

// Any two numbers will do: they only have to differ within the chart.
const categoryAxis = "111111111";
const valueAxis = "222222222";

export const axisIds = `<c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/>`;

function categoryAxisXml(layout: SheetLayout, chart: ChartLayout): string {
  const isBar = chart.kind === "bar";
  return (
    `<c:catAx><c:axId val="${categoryAxis}"/>` +
    // A lying chart counts from below: turned over, the first name is on top, as in the table.
    `<c:scaling><c:orientation val="${isBar ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isBar ? "l" : "b"}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    // "low": names stay at the edge where a figure is below zero.
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `${axisShape}${textLook(10)}<c:crossAx val="${valueAxis}"/><c:crosses val="autoZero"/>` +
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>' +
    `${hasRoomForNames(layout, chart) ? '<c:tickLblSkip val="1"/>' : ""}<c:noMultiLvlLbl val="1"/></c:catAx>`
  );
}

/** Excel would put half persons on the axis of small numbers, each shown as a whole one. */
function majorUnit(numbers: readonly number[], format: string): string {
  const isSmall = numbers.every((value) => Number.isInteger(value) && Math.abs(value) <= 10);
  return isSmall && !format.includes("%") ? '<c:majorUnit val="1"/>' : "";
}

function valueAxisXml(layout: SheetLayout, { kind, series, unit }: ChartLayout): string {
  const isBar = kind === "bar";
  const numbers = series.flatMap(({ values }) => numbersOf(layout, values));
  const first = series[0];
  const format = first === undefined ? "General" : formatOf(layout, first.values).replace(/^0\.0%$/, "0%");
  // Cut off at the foot, bars lie: Excel does so where the figures differ little.
  const min = numbers.every((value) => value >= 0) ? '<c:min val="0"/>' : "";
  return (
    `<c:valAx><c:axId val="${valueAxis}"/><c:scaling><c:orientation val="minMax"/>${min}</c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isBar ? "b" : "l"}"/>${gridShape}${titleXml(unit, 10, false, isBar ? undefined : -90)}` +
    `<c:numFmt${xmlAttributes({ formatCode: format, sourceLinked: 0 })}/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${noShape}${textLook(10)}` +
    // Below the last name of a chart turned over.
    `<c:crossAx val="${categoryAxis}"/><c:crosses val="${isBar ? "max" : "autoZero"}"/><c:crossBetween val="between"/>` +
    `${majorUnit(numbers, format)}</c:valAx>`
  );
}

/** Both axes of a chart. */
export function axesXml(layout: SheetLayout, chart: ChartLayout): string {
  return categoryAxisXml(layout, chart) + valueAxisXml(layout, chart);
}
