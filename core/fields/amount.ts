import { cleanText } from "../text/fold";
import { type Filled, type Parsed, accepted, rejected, shown } from "./parsed";

/** Bounds of a number field; `example` is shown when the cell is no number. */
export interface NumberRules {
  readonly label: string;
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
  readonly example: string;
}

/** Reads a plain number within bounds, or says NaN: then `parseAmount` decides. */
export function fastAmount(cell: Filled, least: number, most: number, whole: boolean): number {
  return typeof cell === "number" && cell >= least && cell <= most && (!whole || Number.isInteger(cell))
    ? cell
    : Number.NaN;
}

const GROUPED = /^[+-]?\d{1,3}([.\u00a0 ]\d{3})+(,\d+)?$/;
const GROUPED_ENGLISH = /^[+-]?\d{1,3}(,\d{3}){2,}(\.\d+)?$/;
const PLAIN = /^[+-]?\d+([.,]\d+)?$/;

/**
 * A number as Vietnamese sheets write it: `1.234.567`, `1 234,5`, `28,5`, `28.5`, `1,234,567`. A single point before exactly three
 * digits groups thousands, as the law writes numbers. `null` for anything else.
 */
export function numberOfText(text: string): number | null {
  if (GROUPED.test(text)) return Number.parseFloat(text.replace(/[.\u00a0 ]/g, "").replace(",", "."));
  if (GROUPED_ENGLISH.test(text)) return Number.parseFloat(text.replace(/,/g, ""));
  if (PLAIN.test(text)) return Number.parseFloat(text.replace(",", "."));
  return null;
}

const YEARS = /^(\d+(?:[.,]\d+)?) ?(?:năm|nam|n)$/i;
const UNIT = / ?(tháng|thang|th|người|lao động|lđ|triệu đồng|triệu|tr\.?đ|trđ|tr|đồng|vnđ|vnd|đ)(\/tháng)?\.?$/i;

/** The number in a cell, with its unit words read: `36 tháng`, `3 năm` (in months), `15 triệu`. Out of bounds or no number: refused. */
export function parseAmount(cell: Filled, rules: NumberRules): Parsed {
  const value =
    typeof cell === "number" ? cell : typeof cell === "string" ? numberOfCell(cleanText(cell), rules.whole) : null;
  if (value === null) {
    return rejected({
      rule: "cell.not-a-number",
      params: { label: rules.label, value: shown(cell), example: rules.example },
    });
  }
  if (value < rules.least || value > rules.most) {
    return rejected({
      rule: "cell.number-out-of-range",
      params: { label: rules.label, found: value, least: rules.least, most: rules.most },
    });
  }
  if (rules.whole && !Number.isInteger(value)) {
    return rejected({
      rule: "cell.not-a-number",
      params: { label: rules.label, value: shown(cell), example: rules.example },
    });
  }
  return accepted(value);
}

function numberOfCell(text: string, isTerm: boolean): number | null {
  const years = YEARS.exec(text);
  if (isTerm && years?.[1] !== undefined) {
    const count = numberOfText(years[1]);
    return count === null ? null : count * 12;
  }
  return numberOfText(text.replace(UNIT, ""));
}
