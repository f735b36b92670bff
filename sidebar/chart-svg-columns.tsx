import type { JSX } from "preact";
import { Marker, seriesColour, seriesDash, seriesFill } from "./chart-svg-looks";
import { Lines, type Plot, type PlotProps, pointText, Rule } from "./chart-svg-plot";
import { isDrawn, numbersIn, place, scaleOf } from "./chart-svg-scale";
import { figureText, fitsIn, lineHeight, textWidth, wrapText } from "./chart-svg-text";

const NAME_LINES = 3;
/** Names as short as "12/2024" that are too many to stand side by side are months or years: every second or third will do. */
const SERIAL_NAME = 8;
const TOP = 18;
const BOTTOM = 190;
/** The share of a category's room that its columns fill. */
const FILLED = 0.76;

function axisRoom({ chart: { series }, lang }: PlotProps): {
  readonly scale: ReturnType<typeof scaleOf>;
  readonly left: number;
} {
  const scale = scaleOf(numbersIn(series), 5);
  return { scale, left: Math.max(...scale.ticks.map((tick) => textWidth(figureText(tick, lang)))) + 8 };
}

function slotOf(props: PlotProps): number {
  return (props.width - axisRoom(props).left) / Math.max(1, props.chart.categories.length);
}

function namesFit(props: PlotProps): boolean {
  const room = slotOf(props) - 4;
  return props.chart.categories.every((name) => fitsIn(name, room, NAME_LINES));
}

/** Whether columns can be told apart by what stands under them: each has its whole name, or they go on like months and years. */
export function columnsFit(props: PlotProps): boolean {
  return namesFit(props) || props.chart.categories.every((name) => name.trim().length <= SERIAL_NAME);
}

/** The figures of one series between the axes; `x` is the middle of a category, `at` the height of a value. */
type DrawSeries = (index: number, x: (row: number) => number, at: (value: number) => number) => JSX.Element;

function upright(props: PlotProps, draw: DrawSeries): Plot {
  const {
    chart: { categories, series },
    width,
    lang,
  } = props;
  const { scale, left } = axisRoom(props);
  const slot = slotOf(props);
  const at = (value: number): number => place(value, scale, BOTTOM, TOP);
  const x = (row: number): number => left + slot * (row + 0.5);
  // Months and years that do not fit side by side are named by turns.
  const turn = namesFit(props) ? 1 : Math.ceil((Math.min(Math.max(...categories.map(textWidth)), 80) + 8) / slot);
  const names = categories.map((name, row) =>
    row % turn === 0 ? wrapText(name, slot * turn - 4, turn === 1 ? NAME_LINES : 1) : [],
  );
  const drawing = (
    <>
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <Rule x1={left} y1={at(tick)} x2={width} y2={at(tick)} isBase={tick === 0} />
          <Lines lines={[figureText(tick, lang)]} x={left - 6} y={at(tick)} anchor="end" />
        </g>
      ))}
      {names.map((lines, row) =>
        lines.length === 0 ? null : (
          <Lines key={row} lines={lines} x={x(row)} y={BOTTOM + 12} anchor="middle" whole={categories[row] ?? ""} />
        ),
      )}
      {series.map((_, index) => draw(index, x, at))}
    </>
  );
  return { height: BOTTOM + 8 + Math.max(...names.map((lines) => lines.length), 1) * lineHeight, drawing };
}

/** Standing columns, with their figures above where there is room. */
export function columnPlot(props: PlotProps): Plot {
  const { chart, lang, chartId } = props;
  const { categories, series } = chart;
  const slot = slotOf(props);
  const thick = Math.min((slot * FILLED) / series.length, 44);
  const hasRoom = numbersIn(series).every((value) => textWidth(figureText(value, lang)) <= thick + 2);
  return upright(props, (index, x, at) => (
    <g key={index}>
      {categories.map((category, row) => {
        const value = series[index]?.values[row];
        if (!isDrawn(value)) return null;
        const from = x(row) + (index - series.length / 2) * thick;
        const figure = figureText(value, lang);
        const y = at(value);
        return (
          <g key={row}>
            <rect
              x={from + 0.5}
              y={Math.min(at(0), y)}
              width={Math.max(1, thick - 1)}
              height={Math.abs(y - at(0))}
              fill={seriesFill(chartId, index)}
              stroke={seriesColour(index)}
            >
              <title>{pointText(category, series[index]?.name ?? "", figure)}</title>
            </rect>
            {hasRoom ? (
              <Lines lines={[figure]} x={from + thick / 2} y={y + (value < 0 ? 9 : -8)} anchor="middle" />
            ) : null}
          </g>
        );
      })}
    </g>
  ));
}

/** The stretches of a line between its gaps, as the data of a path. */
function stretches(points: readonly (readonly [number, number] | null)[]): string {
  return points
    .map((point, row) => (point === null ? "" : `${(points[row - 1] ?? null) === null ? "M" : "L"}${point.join(" ")}`))
    .join("");
}

/** Lines with a sign at each point; a blank cell leaves a gap. */
export function linePlot(props: PlotProps): Plot {
  const { chart, lang } = props;
  const { categories, series } = chart;
  const slot = slotOf(props);
  const hasRoom =
    series.length === 1 && numbersIn(series).every((value) => textWidth(figureText(value, lang)) + 4 <= slot);
  return upright(props, (index, x, at) => {
    const { name = "", values = [] } = series[index] ?? {};
    const points = categories.map((_, row) => {
      const value = values[row];
      return isDrawn(value) ? ([x(row), at(value)] as const) : null;
    });
    return (
      <g key={index}>
        <path
          d={stretches(points)}
          fill="none"
          stroke={seriesColour(index)}
          stroke-width="2"
          stroke-dasharray={seriesDash(index)}
        />
        {points.map((point, row) => {
          if (point === null) return null;
          const figure = figureText(values[row] ?? 0, lang);
          return (
            <g key={row}>
              <title>{pointText(categories[row] ?? "", name, figure)}</title>
              <Marker x={point[0]} y={point[1]} index={index} />
              {hasRoom ? <Lines lines={[figure]} x={point[0]} y={point[1] - 11} anchor="middle" /> : null}
            </g>
          );
        })}
      </g>
    );
  });
}
