import { seriesColour, seriesFill } from "./chart-svg-looks";
import { Lines, type Plot, type PlotProps, pointText, Rule } from "./chart-svg-plot";
import { isDrawn, numbersIn, place, scaleOf } from "./chart-svg-scale";
import { figureText, lineHeight, textWidth, wrapText } from "./chart-svg-text";

const NAME_LINES = 2;
/** How much of the width the names may take. */
const NAME_SHARE = 0.4;
const TOP = 4;

/** Lying bars: each name on the left, each figure at the end of its bar. As high as it has to be. */
export function barPlot({ chart: { categories, series }, width, lang, chartId }: PlotProps): Plot {
  const numbers = numbersIn(series);
  const figureRoom = Math.max(...numbers.map((value) => textWidth(figureText(value, lang))), 8) + 6;
  const hasNegative = numbers.some((value) => value < 0);
  const longest = Math.max(...categories.map(textWidth), 0);
  const names = categories.map((name) => wrapText(name, Math.min(longest, width * NAME_SHARE), NAME_LINES));
  const nameRoom = Math.max(...names.flat().map(textWidth), 0);
  const left = nameRoom + 8 + (hasNegative ? figureRoom : 0);
  const right = width - figureRoom;
  const scale = scaleOf(numbers, Math.min(6, Math.floor((right - left) / (figureRoom + 18))));
  const thick = series.length > 1 ? 12 : 16;
  const pitch = thick + 1;
  const heights = names.map((lines) => Math.max(lines.length * lineHeight, series.length * pitch) + 10);
  let bottom = TOP;
  const tops = heights.map((height) => (bottom += height) - height);
  const at = (value: number): number => place(value, scale, left, right);

  const rows = categories.map((category, row) => {
    const middle = (tops[row] ?? 0) + (heights[row] ?? 0) / 2;
    const lines = names[row] ?? [];
    return (
      <g key={row}>
        <Lines
          lines={lines}
          x={nameRoom}
          y={middle - ((lines.length - 1) * lineHeight) / 2}
          anchor="end"
          whole={category}
        />
        {series.map(({ name, values }, index) => {
          const value = values[row];
          if (!isDrawn(value)) return null;
          const y = middle + (index - series.length / 2) * pitch;
          const figure = figureText(value, lang);
          const end = at(value);
          return (
            <g key={index}>
              <rect
                x={Math.min(at(0), end)}
                y={y + 0.5}
                width={Math.abs(end - at(0))}
                height={thick}
                fill={seriesFill(chartId, index)}
                stroke={seriesColour(index)}
              >
                <title>{pointText(category, name, figure)}</title>
              </rect>
              <Lines
                lines={[figure]}
                x={end + (value < 0 ? -4 : 4)}
                y={y + pitch / 2}
                anchor={value < 0 ? "end" : "start"}
              />
            </g>
          );
        })}
      </g>
    );
  });
  const drawing = (
    <>
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <Rule x1={at(tick)} y1={TOP} x2={at(tick)} y2={bottom} isBase={tick === 0} />
          <Lines lines={[figureText(tick, lang)]} x={at(tick)} y={bottom + 10} anchor="middle" />
        </g>
      ))}
      {rows}
    </>
  );
  return { height: bottom + 20, drawing };
}
