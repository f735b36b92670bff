import type { Line } from "./book";
import { isHidden } from "./cells";

/** True or false where all rows or columns agree, `null` where they do not. https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-rowhidden-member */
export function uniformHidden(lines: ReadonlyMap<number, Line>, from: number, count: number): boolean | null {
  const hidden = [...lines].filter(([at, line]) => at >= from && at < from + count && line.hidden === true).length;
  if (hidden === 0) return false;
  return hidden === count ? true : null;
}

export function setHidden(lines: Map<number, Line>, from: number, count: number, hidden: boolean): void {
  // A whole column is all rows of the sheet: only those that were hidden have to be shown again.
  const wanted = hidden
    ? Array.from({ length: count }, (_, i) => from + i)
    : [...lines.keys()].filter((at) => at >= from && at < from + count && isHidden(lines, at));
  for (const at of wanted) lines.set(at, { ...lines.get(at), hidden });
}

/** The common size in points, `null` where they differ. https://learn.microsoft.com/javascript/api/excel/excel.rangeformat#excel-excel-rangeformat-columnwidth-member */
export function uniformSize(
  lines: ReadonlyMap<number, Line>,
  from: number,
  count: number,
  standard: number,
): number | null {
  const own = [...lines].filter(([at]) => at >= from && at < from + count).map(([, line]) => line.size ?? standard);
  const sizes = new Set(own.length < count ? [...own, standard] : own);
  const [size = standard] = sizes;
  return sizes.size > 1 ? null : size;
}

export function setSize(lines: Map<number, Line>, from: number, count: number, size: number): void {
  for (let at = from; at < from + count; at++) lines.set(at, { ...lines.get(at), size });
}
