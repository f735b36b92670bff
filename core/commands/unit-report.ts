import type { Finding } from "../finding";
import type { CodeLists } from "../lists/code-list";
import { readStamp } from "../layout/stamp";
import type { RefusedRows, UnitReport } from "../layout/unit-report";
import { rowStatus } from "../records";
import type { BadOption, RunOptions } from "../reading/run-options";
import type { RollUpResult, UnitFigures } from "../rollup/roll-up-result";
import { nearestMarked, subtreeOf, unitIndex } from "../rollup/unit-index";
import type { Workbook } from "../snapshot";
import { rollUpInputs } from "./roll-up";

/** Why a workbook has no report of one unit: it is a result of ours, lists no workers, or is not of one known unit. */
export interface NoUnitReport {
  readonly refusal: "consolidated" | "no-workers" | "no-unit" | "several-units";
  /** Names of the units it is of, where there are several. */
  readonly units: readonly string[];
}

/**
 * The period's report of the unit whose register the workbook is. It is the roll-up of the one workbook, so that each figure is the
 * one that the next level will count.
 */
export function unitReportOf(
  workbook: Workbook,
  options: RunOptions,
  lists?: CodeLists,
): UnitReport | NoUnitReport | BadOption {
  const no = (refusal: NoUnitReport["refusal"], units: readonly string[] = []): NoUnitReport => ({ refusal, units });
  if (readStamp(workbook)?.kind === "consolidated") return no("consolidated");
  const result = rollUpInputs({ workbooks: [workbook] }, options, lists);
  if ("option" in result) return result;
  if (result.reading.sources.length === 0) return no("no-workers");
  const found = unitsOf(result);
  const { units: table } = result.context.units;
  const names = (of: readonly number[]): readonly string[] => of.map((position) => table[position]?.name ?? "");
  const [unit, ...others] = found.of;
  if (unit === undefined) return no("no-unit");
  if (others.length > 0) return no("several-units", names(found.of));
  const figures = figuresOf(result, unit);
  return figures === null
    ? no("no-unit")
    : { result, unit, figures, parts: names(found.parts), ...leftOut(result, unit), open: openOf(result) };
}

/** The units that the register is of, and those that report within it where it is of a whole that they make up. */
interface RegisterUnits {
  readonly of: readonly number[];
  readonly parts: readonly number[];
}

/**
 * The unit that the sheets name, where it is one that reports. A title that names a unit above these ("UBND huyện …") speaks of the
 * unit of the rows; of rows of several, only the unit that everything is rolled up to is their whole.
 */
function unitsOf({ context, reading: { sources, records } }: RollUpResult): RegisterUnits {
  const { units: table, reportingLevel, targetLevel } = context;
  const index = unitIndex(table);
  const reporting = nearestMarked(index, (position) => table.units[position]?.level === reportingLevel);
  const rows = new Set<number>();
  for (let row = 0; row < records.length; row++) {
    const unit = reporting[records.unit[row] ?? 0] ?? 0;
    if (unit > 0) rows.add(unit - 1);
  }
  const named = [...new Set(sources.flatMap(({ unit }) => (unit === null ? [] : [unit])))];
  if (named.length > 0 && named.every((unit) => (reporting[unit + 1] ?? 0) > 0)) return { of: named, parts: [] };
  if (rows.size === 0) return { of: named, parts: [] };
  const [only] = named;
  const isWhole = named.length === 1 && only !== undefined && table.units[only]?.level === targetLevel;
  return rows.size > 1 && isWhole ? { of: named, parts: [...rows] } : { of: [...rows], parts: [] };
}

function figuresOf({ units, totals }: RollUpResult, unit: number): UnitFigures | null {
  return units.find((figures) => figures.unit === unit) ?? (totals.unit === unit ? totals : null);
}

/** Rows that are not counted for the unit, so that read = counted + these. */
function leftOut({ reading, context, findings }: RollUpResult, unit: number): Pick<UnitReport, "left" | "refusedWhy"> {
  const { records, tables } = reading;
  const inside = subtreeOf(unitIndex(context.units), unit);
  const left = { refused: 0, duplicate: 0, otherUnits: 0 };
  const refused = new Set<string>();
  for (let row = 0; row < records.length; row++) {
    const status = records.status[row];
    if (status === rowStatus.refused) {
      left.refused++;
      refused.add(placeKey(tables[records.table[row] ?? -1]?.sheet.name ?? "", records.row[row] ?? -1));
    } else if (status === rowStatus.duplicate) left.duplicate++;
    else if (inside[records.unit[row] ?? 0] !== 1) left.otherUnits++;
  }
  return { left, refusedWhy: whyRefused(findings, refused) };
}

function placeKey(sheet: string, row: number): string {
  return JSON.stringify([sheet, row]);
}

/** The rules that refused rows break, the most rows first. */
function whyRefused(findings: readonly Finding[], refused: ReadonlySet<string>): readonly RefusedRows[] {
  const byRule = new Map<Finding["rule"], Set<number>>();
  for (const { rule, severity, at } of findings) {
    if (severity !== "error" || at.sheet === null || at.row === null) continue;
    if (!refused.has(placeKey(at.sheet, at.row))) continue;
    byRule.set(rule, (byRule.get(rule) ?? new Set<number>()).add(at.row + 1));
  }
  return [...byRule].map(([rule, rows]) => ({ rule, rows: [...rows] })).sort((a, b) => b.rows.length - a.rows.length);
}

/** Findings of the run as a whole, about other units' quotas, are none of this register's. */
function openOf({ findings }: RollUpResult): UnitReport["open"] {
  const own = findings.filter(({ at }) => at.file !== "");
  const left = own.filter(({ reason }) => reason === undefined);
  const count = (severity: Finding["severity"]): number => left.filter((one) => one.severity === severity).length;
  const explained = own.length - left.length;
  return { errors: count("error"), explains: count("explain"), notes: count("note"), explained };
}
