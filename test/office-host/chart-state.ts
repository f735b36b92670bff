import type { Area } from "./area";
import type { Props } from "./props";

/** Cells a chart reads, wherever they stand. */
export interface ChartCells {
  readonly sheet: string;
  readonly area: Area;
}

export interface SeriesState {
  readonly id: string;
  name: string;
  values: ChartCells | null;
  categories: ChartCells | null;
  readonly props: Props;
}

export interface ChartState {
  readonly id: string;
  name: string;
  type: string;
  series: SeriesState[];
  /** The cells it covers, where it was placed by cells. */
  cells: { readonly from: Area; readonly to: Area } | null;
  left: number;
  top: number;
  width: number;
  height: number;
  /** Titles, axes, legend: `title.text`, `axes.valueAxis.title.text`. */
  readonly props: Props;
}
