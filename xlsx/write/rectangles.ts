import type { Range } from "../../core/index";

/** The common part of two ranges, or `null`. */
export function intersect(a: Range, b: Range): Range | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top > bottom || left > right ? null : { top, left, bottom, right };
}

/** What of `whole` lies outside `hole`: up to four ranges that do not overlap. */
export function subtract(whole: Range, hole: Range): Range[] {
  const common = intersect(whole, hole);
  if (common === null) return [whole];
  const pieces: Range[] = [
    { ...whole, bottom: common.top - 1 },
    { ...whole, top: common.bottom + 1 },
    { ...common, left: whole.left, right: common.left - 1 },
    { ...common, left: common.right + 1, right: whole.right },
  ];
  return pieces.filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}
