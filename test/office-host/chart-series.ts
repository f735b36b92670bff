import type { Area } from "./area";
import { cellCount } from "./area";
import type { SheetState } from "./book";
import { nextId } from "./book";
import { typeOf, valueOf } from "./cell-content";
import type { CellRange } from "./cell-range";
import { contentAt } from "./cells";
import type { ChartCells, SeriesState } from "./chart-state";

export const newSeries = (
  sheet: SheetState,
  name: string,
  values: ChartCells | null,
  categories: ChartCells | null,
): SeriesState => ({
  id: nextId(sheet.book, "{series-"),
  name,
  values,
  categories,
  props: new Map(),
});

const isText = (sheet: SheetState, row: number, column: number): boolean =>
  ["String", "Empty"].includes(typeOf(contentAt(sheet, row, column)));

/**
 * Series from a table: first row and first column are names where they are text. "Auto" takes the shorter side as series.
 * https://learn.microsoft.com/javascript/api/excel/excel.chartseriesby
 */
export function seriesFrom(on: SheetState, source: CellRange, by: unknown): SeriesState[] {
  const { sheet, area } = source;
  const header = area.height > 1 && isText(sheet, area.row, area.column + area.width - 1) ? 1 : 0;
  const names = area.width > 1 && isText(sheet, area.row + area.height - 1, area.column) ? 1 : 0;
  const inRows = by === "Rows" || ((by ?? "Auto") === "Auto" && area.width > area.height);
  const body: Area = {
    row: area.row + header,
    column: area.column + names,
    height: area.height - header,
    width: area.width - names,
  };
  const cells = (part: Area): ChartCells | null => (cellCount(part) === 0 ? null : { sheet: sheet.name, area: part });
  const nameAt = (row: number, column: number) => String(valueOf(contentAt(sheet, row, column)));
  const across = cells({ ...body, row: area.row, height: header });
  const down = cells({ ...body, column: area.column, width: names });
  return Array.from({ length: inRows ? body.height : body.width }, (_, i) =>
    inRows
      ? newSeries(
          on,
          names === 0 ? `Series${i + 1}` : nameAt(body.row + i, area.column),
          cells({ ...body, row: body.row + i, height: 1 }),
          across,
        )
      : newSeries(
          on,
          header === 0 ? `Series${i + 1}` : nameAt(area.row, body.column + i),
          cells({ ...body, column: body.column + i, width: 1 }),
          down,
        ),
  );
}
