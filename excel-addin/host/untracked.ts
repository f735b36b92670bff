/**
 * A range that lives for one request only. Excel then keeps no reference to it, which saves two actions for each range and one
 * request at the end of the run. https://learn.microsoft.com/office/dev/add-ins/excel/performance#untrack-unneeded-ranges
 */
export function untracked<Target extends { untrack(): unknown }>(target: Target): Target {
  target.untrack();
  return target;
}

/** The range of a zero-based rectangle, for one request. */
export function rangeAt(
  sheet: Excel.Worksheet,
  { top, left, bottom, right }: { top: number; left: number; bottom: number; right: number },
): Excel.Range {
  return untracked(sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1));
}

/** Sets one value for every cell of a range, which the host takes and the typings do not know. */
export function same(value: string): string[][] {
  return value as unknown as string[][]; // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
}
