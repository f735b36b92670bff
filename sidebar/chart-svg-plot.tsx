import type { JSX } from "preact";
import type { ChartView, Language } from "../core/index";
import { lineColour, textColour } from "./chart-svg-looks";
import { lineHeight } from "./chart-svg-text";

/** What a plot is drawn from. */
export interface PlotProps {
  readonly chart: ChartView;
  /** In pixels. */
  readonly width: number;
  readonly lang: Language;
  /** Begins the ids of the chart's patterns. */
  readonly chartId: string;
}

/** A plot, and how high it became. */
export interface Plot {
  readonly height: number;
  readonly drawing: JSX.Element;
}

export interface LinesProps {
  readonly lines: readonly string[];
  readonly x: number;
  /** The middle of the first line. */
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  /** The whole text, shown at the pointer, where the lines had to be cut. */
  readonly whole?: string;
}

/** A text in lines. */
export function Lines({ lines, x, y, anchor, whole }: LinesProps): JSX.Element {
  const isCut = whole !== undefined && lines.join(" ") !== whole.trim();
  return (
    <text fill={textColour} text-anchor={anchor} dominant-baseline="central">
      {isCut ? <title>{whole}</title> : null}
      {lines.map((line, index) => (
        <tspan key={index} x={x} y={y + index * lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

export interface RuleProps {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  /** Drawn in the colour of the text: the line of zero. */
  readonly isBase?: boolean;
}

export function Rule({ isBase = false, ...ends }: RuleProps): JSX.Element {
  return <line {...ends} stroke={isBase ? textColour : lineColour} stroke-width="1" shape-rendering="crispEdges" />;
}

/** What the pointer is told over a bar or a point. */
export function pointText(category: string, series: string, figure: string): string {
  return [category, series].filter((part) => part.trim() !== "").join(", ") + `: ${figure}`;
}
