import { measures as shippedMeasures } from "../reports/measures";
import { brokenDown } from "./count-units";
import { codedRows, dimensionOf, spreadRows } from "./dimension-codes";
import type { RollUpResult } from "./roll-up-result";
import { rowFacts, rowsWith } from "./row-facts";
import { nearestMarked, subtreeOf, unitIndex } from "./unit-index";

/** A figure of a roll-up: a measure, or one code of a breakdown. */
export type Figure = string | { readonly dimension: string; readonly code: string };

/**
 * The rows that a figure was counted from, as positions in `result.reading.records`, by the very conditions it was counted with.
 * `unit` is a position in the unit table, `null` the line of rows in no listed unit, "total" everything. Of a ratio the rows above
 * the line are given, or those below it when asked for "to". An unknown figure is a bug and throws.
 */
export function rowsBehind(
  result: RollUpResult,
  unit: number | null | "total",
  figure: Figure,
  part: "of" | "to" = "of",
): Int32Array {
  const isMeasure = typeof figure === "string";
  const rows = rowsOfMeasure(result, isMeasure ? countedKey(figure, part) : brokenDown);
  const inUnit = rowsOfUnit(result, unit, rows);
  return isMeasure ? inUnit : rowsOfCode(result, figure.dimension, figure.code, inUnit);
}

function countedKey(key: string, part: "of" | "to"): string {
  const spec = shippedMeasures.find((known) => known.key === key);
  return spec?.op === "ratio" ? spec[part] : key;
}

function rowsOfMeasure({ reading, context }: RollUpResult, key: string): Int32Array {
  const specs = shippedMeasures.filter((spec) => spec.key === key);
  const facts = rowFacts(reading.records, context, specs);
  return rowsWith(facts, facts.need(key));
}

function rowsOfUnit(
  { reading, context, units }: RollUpResult,
  unit: number | null | "total",
  rows: Int32Array,
): Int32Array {
  if (unit === "total") return rows;
  const of = reading.records.unit;
  const index = unitIndex(context.units);
  if (unit === null) {
    const listed = new Set(units.map((line) => line.unit));
    const lineOf = nearestMarked(index, (position) => listed.has(position));
    return rows.filter((row) => lineOf[of[row] ?? 0] === 0);
  }
  const inside = subtreeOf(index, unit);
  return rows.filter((row) => inside[of[row] ?? 0] === 1);
}

function rowsOfCode({ reading, context }: RollUpResult, key: string, code: string, rows: Int32Array): Int32Array {
  const dimension = dimensionOf(key);
  if (dimension.kind === "groups") {
    const spread = spreadRows(dimension, reading.records, context, rows);
    return spread.rows.filter((_, n) => spread.textOf(spread.codes[n] ?? 0) === code);
  }
  const coded = codedRows(dimension, reading.records, context, rows);
  return rows.filter((_, n) => coded.textOf(coded.codes[n] ?? 0) === code);
}
