import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { type ChartView, fillText, type Language, type LocalText } from "../core/index";
import { barPlot } from "./chart-svg-bars";
import { columnPlot, columnsFit, linePlot } from "./chart-svg-columns";
import { Marker, seriesColour, seriesDash, seriesFill, SeriesPatterns } from "./chart-svg-looks";
import type { Plot, PlotProps } from "./chart-svg-plot";
import { numberText, textSize } from "./chart-svg-text";
import { numbersIn } from "./chart-svg-scale";
import { useWidth } from "./chart-svg-width";

export const chartSvgTexts = {
  picture: {
    vi: "Biểu đồ: {title}. Số liệu ở bảng ngay sau đây.",
    en: "Chart: {title}. Its figures are in the table that follows.",
  },
  untitled: { vi: "chưa đặt tên", en: "untitled" },
  category: { vi: "Tên", en: "Name" },
  nothing: { vi: "Chưa có số liệu để vẽ biểu đồ.", en: "There are no figures to chart yet." },
} as const satisfies Record<string, LocalText>;

export interface ChartSvgProps {
  readonly chart: ChartView;
  readonly lang: Language;
}

function plotOf(props: PlotProps): Plot {
  if (props.chart.kind === "line") return linePlot(props);
  // Names that do not fit under columns stand beside bars.
  return props.chart.kind === "column" && columnsFit(props) ? columnPlot(props) : barPlot(props);
}

/** A chart for the eye, as wide as the place it is in, and its figures as a table for everybody else. Its title stands above it, where the page puts it. */
export function ChartSvg({ chart, lang }: ChartSvgProps): JSX.Element {
  const [ref, width] = useWidth<HTMLDivElement>();
  const chartId = useId();
  return (
    <div ref={ref} style={{ position: "relative", minWidth: "0" }}>
      {chart.categories.length === 0 || numbersIn(chart.series).length === 0 ? (
        <p>{chartSvgTexts.nothing[lang]}</p>
      ) : (
        <Drawn chart={chart} lang={lang} chartId={chartId} width={width} />
      )}
    </div>
  );
}

function Drawn(props: PlotProps): JSX.Element {
  const { chart, width, lang, chartId } = props;
  const { height, drawing } = plotOf(props);
  const title = chart.title.trim() === "" ? chartSvgTexts.untitled[lang] : chart.title.trim();
  return (
    <>
      {chart.series.length > 1 ? <Legend chart={chart} chartId={chartId} /> : null}
      <svg
        role="img"
        aria-label={fillText(chartSvgTexts.picture[lang], { title })}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        font-size={textSize}
        style={{ display: "block", maxWidth: "100%" }}
      >
        <SeriesPatterns chartId={chartId} />
        {drawing}
      </svg>
      <Figures chart={chart} lang={lang} title={title} />
    </>
  );
}

/** Which look is which series. The table says it too. */
function Legend({ chart, chartId }: { readonly chart: ChartView; readonly chartId: string }): JSX.Element {
  return (
    <div aria-hidden="true" style={{ display: "flex", flexWrap: "wrap", gap: "2px 16px", fontSize: `${textSize}px` }}>
      {chart.series.map(({ name }, index) => (
        <span key={index} style={{ display: "flex", gap: "6px", alignItems: "center" }}>
          <svg width="24" height="12" style={{ flex: "none" }}>
            {chart.kind === "line" ? (
              <>
                <path d="M0 6h24" stroke={seriesColour(index)} stroke-width="2" stroke-dasharray={seriesDash(index)} />
                <Marker x={12} y={6} index={index} />
              </>
            ) : (
              <rect
                x="0.5"
                y="0.5"
                width="23"
                height="11"
                fill={seriesFill(chartId, index)}
                stroke={seriesColour(index)}
              />
            )}
          </svg>
          {name}
        </span>
      ))}
    </div>
  );
}

// Out of sight but not out of hearing.
const unseen = {
  position: "absolute",
  bottom: "0",
  left: "0",
  width: "1px",
  height: "1px",
  overflow: "hidden",
  clipPath: "inset(50%)",
  whiteSpace: "nowrap",
} as const;

function Figures({ chart, lang, title }: ChartSvgProps & { readonly title: string }): JSX.Element {
  return (
    <div style={unseen}>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{chartSvgTexts.category[lang]}</th>
            {chart.series.map(({ name }, index) => (
              <th key={index} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {chart.categories.map((category, row) => (
            <tr key={row}>
              <th scope="row">{category}</th>
              {chart.series.map(({ values }, index) => {
                const value = values[row] ?? null;
                return <td key={index}>{value === null || !Number.isFinite(value) ? "" : numberText(value, lang)}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
