import { cleanText } from "../text/fold";
import { toSerial } from "../time/serial";
import { numberOfText } from "./amount";

/** A quota as documents write it. Counts of persons, or a ratio (0.8 for 80 %) when `isShare`. */
export interface QuotaRange {
  readonly min: number | null;
  readonly max: number | null;
  /** "trở lên": more than `max` is still within. */
  readonly floor: boolean;
  /** "trên 80%": the bound itself is not enough. */
  readonly above: boolean;
  readonly isShare: boolean;
}

export type QuotaText =
  { readonly ok: true; readonly range: QuotaRange } | { readonly ok: false; readonly why: "unreadable" | "reversed" };

const FIRST_DATE = toSerial(2020, 1, 1);
const LAST_DATE = toSerial(2040, 12, 31);
const UNIT = /\s*(lao động|người|nlđ|lđ)(?!\p{L})\.?/giu;
const FLOOR = /\s*(trở lên|trở đi)\s*$/i;
const LEAST = /^(ít nhất|tối thiểu|không dưới|từ)\s+/i;
const MOST = /^(tối đa|nhiều nhất|không quá|đến)\s+/i;
const ABOVE = /^(trên|hơn|>)\s*/i;
const AT_LEAST = /^(>=|≥)\s*/;
const BETWEEN = /^([\d.,]+)\s*(?:%\s*)?(?:-|–|—|−|~|đến|tới|÷)\s*([\d.,]+)\s*(%?)$/i;
const ONE = /^([\d.,]+)\s*(%?)$/;

/**
 * Reads `5`, `04-05`, `05 - 6`, `30 – 40 trở lên`, `từ 2 đến 3`, `ít nhất 5`, `trên 80%`, `50 lao động`.
 * A floor with one number has no upper bound. Anything else is unreadable; a range whose first number is the larger is reversed.
 */
export function parseQuota(cell: string | number): QuotaText {
  if (typeof cell === "number") {
    return cell >= 0 && !isDateOfOurTime(cell) && (cell < 1 || Number.isInteger(cell))
      ? exactly(cell, cell < 1 && cell > 0)
      : { ok: false, why: "unreadable" };
  }
  let text = cleanText(cell)
    .replace(UNIT, "")
    .replace(/\s*\/\s*năm$/i, "")
    .trim();
  const floorWord = FLOOR.test(text);
  text = text.replace(FLOOR, "").trim();
  const above = ABOVE.test(text);
  text = text.replace(ABOVE, "");
  const leastWord = AT_LEAST.test(text) || (LEAST.test(text) && !/(đến|tới|-|–)/i.test(text));
  const mostWord = MOST.test(text);
  text = text.replace(AT_LEAST, "").replace(LEAST, "").replace(MOST, "");
  const range = BETWEEN.exec(text);
  if (range !== null) {
    const share = range[3] === "%";
    const min = count(range[1], share);
    const max = count(range[2], share);
    if (min === null || max === null) return { ok: false, why: "unreadable" };
    if (min > max) return { ok: false, why: "reversed" };
    return { ok: true, range: { min, max, floor: floorWord, above: false, isShare: share } };
  }
  const one = ONE.exec(text);
  const value = one === null ? null : count(one[1], one[2] === "%");
  if (one === null || value === null) return { ok: false, why: "unreadable" };
  const isShare = one[2] === "%";
  if (mostWord) return { ok: true, range: { min: null, max: value, floor: false, above: false, isShare } };
  if (floorWord || above || leastWord)
    return { ok: true, range: { min: value, max: null, floor: true, above, isShare } };
  return exactly(value, isShare);
}

/** Excel makes "04-05" a day of this year as it is typed: a number that no unit's quota comes near, and no quota at all. */
function isDateOfOurTime(cell: number): boolean {
  return cell >= FIRST_DATE && cell <= LAST_DATE;
}

function exactly(value: number, isShare: boolean): QuotaText {
  return { ok: true, range: { min: value, max: value, floor: false, above: false, isShare } };
}

function count(text: string | undefined, share: boolean): number | null {
  const value = text === undefined ? null : numberOfText(text);
  if (value === null || (!share && !Number.isInteger(value))) return null;
  return share ? value / 100 : value;
}
