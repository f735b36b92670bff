import type { BagShape } from "./bag-object";

const font: BagShape = { bold: false, italic: false, color: "#595959", name: "Calibri", size: 10, underline: "None" };
const title: BagShape = {
  text: null,
  visible: true,
  overlay: false,
  position: "Top",
  horizontalAlignment: "Center",
  format: { font },
};
const line: BagShape = { color: null, lineStyle: "Continuous", weight: 0.75 };
const axis: BagShape = {
  visible: true,
  minimum: "",
  maximum: "",
  majorUnit: "",
  minorUnit: "",
  numberFormat: "General",
  reversePlotOrder: false,
  tickLabelPosition: "NextToAxis",
  tickLabelSpacing: 1,
  majorTickMark: "None",
  minorTickMark: "None",
  textOrientation: 0,
  title: { ...title, visible: false },
  format: { font, line },
  majorGridlines: { visible: true, format: { line } },
  minorGridlines: { visible: false, format: { line } },
};
/** https://learn.microsoft.com/javascript/api/excel/excel.chart */
export const chartShape: BagShape = {
  title,
  legend: { visible: true, position: "Bottom", overlay: false, format: { font } },
  axes: { categoryAxis: axis, valueAxis: axis },
  dataLabels: {
    showValue: false,
    showCategoryName: false,
    showSeriesName: false,
    position: null,
    numberFormat: null,
    format: { font },
  },
  format: { font },
  plotArea: { left: 0, top: 0, width: 0, height: 0 },
};
/** https://learn.microsoft.com/javascript/api/excel/excel.chartseries */
export const seriesShape: BagShape = {
  chartType: null,
  hasDataLabels: false,
  gapWidth: 150,
  overlap: 0,
  smooth: false,
  axisGroup: "Primary",
  markerStyle: "Automatic",
  markerSize: 5,
  invertIfNegative: false,
  dataLabels: { showValue: false, position: null, numberFormat: null, format: { font } },
  format: { line },
};
