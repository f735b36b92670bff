/** Decimal places that are kept: sums of amounts carry binary dust beyond them. */
const KEPT = 6;

/** A number as Vietnamese documents write it: 1234567.5 -> "1.234.567,5". */
export function countText(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const [whole = "0", decimals = ""] = String(rounded(value, KEPT)).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return decimals === "" ? grouped : `${grouped},${decimals}`;
}

/** A ratio as percent, rounded half up: 1.33322 -> "133,3%". */
export function percentText(ratio: number, digits = 1): string {
  const [whole = "0", decimals = ""] = String(rounded(ratio * 100, digits)).split(".");
  const tail = digits === 0 ? "" : `,${decimals.padEnd(digits, "0")}`;
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ".")}${tail}%`;
}

/** A quota as documents write it: "04–05", "30–40 trở lên", "trên 80%". Shares are ratios. "" without bounds. */
export function rangeText(
  min: number | null,
  max: number | null,
  floor: boolean,
  isShare: boolean,
  above = false,
): string {
  const bound = (value: number): string =>
    isShare ? countText(value * 100) : value < 10 && Number.isInteger(value) ? `0${String(value)}` : countText(value);
  const sign = isShare ? "%" : "";
  const more = floor && !above ? " trở lên" : "";
  const over = above ? "trên " : "";
  if (min !== null && max !== null) {
    return min === max ? `${over}${bound(min)}${sign}${more}` : `${over}${bound(min)}–${bound(max)}${sign}${more}`;
  }
  if (min !== null) return `${over}${bound(min)}${sign}${above ? "" : " trở lên"}`;
  return max === null ? "" : `không quá ${bound(max)}${sign}`;
}

/** Half up, by the decimal digits people see: 0.285 × 100 is 28.499999999999996 to the machine. */
function rounded(value: number, digits: number): number {
  const scale = 10 ** digits;
  // Beyond 15 digits nothing of the decimals is left to round.
  if (Number.isInteger(value) || Math.abs(value * scale) >= 1e15) return value;
  return Math.round(Number.parseFloat((value * scale).toPrecision(15))) / scale;
}
