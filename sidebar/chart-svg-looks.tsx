import type { JSX } from "preact";

/** Series beyond the fourth take the looks again. */
const LOOKS = 4;

// Seen well on white and on black, where a page sets no colours of its own.
const fallbacks = ["#3b7fc4", "#c2701a", "#1f8f80", "#8a7fa8"] as const;
const dashes = [undefined, "7 3", "2 3", "9 3 2 3"] as const;

export const textColour = "var(--text, currentColor)";
export const lineColour = "var(--line, #8886)";

export function seriesColour(index: number): string {
  const look = index % LOOKS;
  return `var(--chart-${look + 1}, ${fallbacks[look] ?? fallbacks[0]})`;
}

export function seriesDash(index: number): string | undefined {
  return dashes[index % LOOKS];
}

/** How the bars of a series are filled: the first plainly, the others each with a pattern, so that they differ without colour. */
export function seriesFill(chartId: string, index: number): string {
  return index % LOOKS === 0 ? seriesColour(index) : `url(#${chartId}-${index % LOOKS})`;
}

const strokes: readonly JSX.Element[] = [
  <path key="stripes" d="M-1 1l2-2M0 6l6-6M5 7l2-2" />,
  <path key="lines" d="M0 1.5h6M0 4.5h6" />,
  <path key="grid" d="M0 3h6M3 0v6" />,
];

/** The patterns that `seriesFill` names. */
export function SeriesPatterns({ chartId }: { readonly chartId: string }): JSX.Element {
  return (
    <defs>
      {strokes.map((stroke, at) => (
        <pattern key={at} id={`${chartId}-${at + 1}`} width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" fill={seriesColour(at + 1)} fill-opacity="0.3" />
          <g stroke={seriesColour(at + 1)} stroke-width="1.8" fill="none">
            {stroke}
          </g>
        </pattern>
      ))}
    </defs>
  );
}

export interface MarkerProps {
  readonly x: number;
  readonly y: number;
  readonly index: number;
}

/** The sign of a series at a point of its line: disc, square, triangle, diamond. */
export function Marker({ x, y, index }: MarkerProps): JSX.Element {
  const shape = ["M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z", "M-3.5-3.5h7v7h-7z", "M0-4.5L4.5 3.5h-9z", "M0-5L5 0L0 5L-5 0z"];
  return <path d={shape[index % LOOKS]} transform={`translate(${x} ${y})`} fill={seriesColour(index)} />;
}
