import type { Mark, Range, SheetLayout } from "../../core/index";
import { plainVariant, type Variant } from "./style-book";

const graveness: Readonly<Record<Mark["tone"], number>> = { good: 0, note: 1, explain: 2, error: 3 };

/** Marks, links and open cells by zero-based row, then column. Where marks overlap, the graver tone shows. */
export function cellVariants(layout: SheetLayout): Map<number, Map<number, Variant>> {
  const byRow = new Map<number, Map<number, Variant>>();
  const set = (row: number, column: number, change: Partial<Variant>): void => {
    let variants = byRow.get(row);
    if (variants === undefined) byRow.set(row, (variants = new Map<number, Variant>()));
    variants.set(column, { ...(variants.get(column) ?? plainVariant), ...change });
  };
  const setAll = ({ top, left, bottom, right }: Range, change: Partial<Variant>): void => {
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) set(row, column, change);
  };
  for (const { range, tone } of [...layout.marks].sort((a, b) => graveness[a.tone] - graveness[b.tone])) {
    setAll(range, { tone });
  }
  for (const range of layout.open ?? []) setAll(range, { open: true });
  for (const { row, column } of layout.links) set(row, column, { linked: true });
  return byRow;
}
