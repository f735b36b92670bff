import type { CellRange } from "./cell-range";
import { isHidden } from "./cells";
import { notImplemented } from "./host-error";
import { recordArgument } from "./host-object";

/** One record for each row or column of the range. https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getrowproperties-member(1) */
export function lineProperties({ sheet, area }: CellRange, which: "rows" | "columns", wanted: unknown): unknown {
  const one = which === "rows" ? "row" : "column";
  const location = `Range.get${one === "row" ? "Row" : "Column"}Properties`;
  const readers: Readonly<Record<string, (at: number) => unknown>> = {
    [`${one}Hidden`]: (at) => isHidden(sheet[which], at),
    [`${one}Index`]: (at) => at,
  };
  const names = Object.entries(recordArgument(wanted, location))
    .filter(([, on]) => on === true)
    .map(([name]) => name);
  const [from, count] = which === "rows" ? [area.row, area.height] : [area.column, area.width];
  return Array.from({ length: count }, (_, i) =>
    Object.fromEntries(
      names.map((name) => [name, (readers[name] ?? (() => notImplemented(`${location} of ${name}`)))(from + i)]),
    ),
  );
}
