import type { ChartView } from "../../core";
import { valueOf } from "../office-host/cell-content";
import { cellKey } from "../office-host/cell-style";
import { findSheet, type SheetState } from "../office-host/book";
import type { ChartCells } from "../office-host/chart-state";
import type { Host } from "../office-host/host";

const kinds: Readonly<Record<string, ChartView["kind"]>> = {
  BarClustered: "bar",
  ColumnClustered: "column",
  Line: "line",
  LineMarkers: "line",
};

function cellsOf(host: Host, from: ChartCells | null): readonly (string | number | boolean)[] {
  const sheet = from === null ? null : findSheet(host.book, from.sheet);
  if (from === null || sheet === null) return [];
  const { row, column, height, width } = from.area;
  return Array.from({ length: height * width }, (_, n) =>
    valueOf(sheet.cells.get(cellKey(row + Math.floor(n / width), column + (n % width)))),
  );
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** The charts of a sheet with the numbers that Excel would draw. */
export function chartsOn(host: Host, sheet: SheetState): readonly ChartView[] {
  return sheet.charts.map(({ type, props, series }) => ({
    kind: kinds[type] ?? "column",
    title: textOf(props.get("title.text")),
    categories: cellsOf(host, series[0]?.categories ?? null).map(String),
    series: series.map(({ name, values }) => ({
      name,
      values: cellsOf(host, values).map((value) => (typeof value === "number" ? value : null)),
    })),
  }));
}
