import {
  type Checked,
  check,
  isoOfSerial,
  type RollUpResult,
  rollUpInputs,
  type RunOptions,
  serialOfIso,
} from "../../core";
import { cellName } from "../../core/grid";
import type { SampleSet } from "../../samples/sample-set";
import { openWorkbook } from "./open-workbook";

/** The workbooks of a set, by path inside its input folder. */
export type Inputs = ReadonlyMap<string, Uint8Array>;

export function inputsOf(set: SampleSet, files: ReadonlyMap<string, Uint8Array>): Inputs {
  const folder = `${set.folder}/${set.input}/`;
  return new Map(
    [...files].filter(([path]) => path.startsWith(folder)).map(([path, bytes]) => [path.slice(folder.length), bytes]),
  );
}

function optionsOf({ options }: SampleSet): RunOptions {
  const asOf = serialOfIso(options.asOf);
  if (asOf === null) throw new Error(`not a day: ${options.asOf}`);
  return { profile: options.profile, to: options.to, period: options.period, asOf, today: asOf + 20 };
}

function snapshotOf(inputs: Inputs): { readonly workbooks: readonly ReturnType<typeof openWorkbook>[] } {
  return { workbooks: [...inputs].map(([file, bytes]) => openWorkbook(file, bytes)) };
}

/** What the product finds in a set, in the shape of its expected/check.json. */
export function checked(set: SampleSet, inputs: Inputs): unknown {
  const result = check(snapshotOf(inputs), optionsOf(set));
  if ("option" in result) throw new Error(`bad option ${result.option}`);
  const count = (severity: string): number =>
    result.files.flatMap(({ findings }) => findings).filter((finding) => finding.severity === severity).length;
  return {
    options: set.options,
    files: result.files.map(checkedFile),
    summary: { errors: count("error"), explains: count("explain"), notes: count("note") },
  };
}

function checkedFile({ file, tables, findings }: Checked["files"][number]): unknown {
  return {
    file,
    tables: tables.map(({ table, sheet, headerRow, columns, rows }) => ({ table, sheet, headerRow, columns, rows })),
    findings: findings.map(({ rule, severity, at, fix }) => ({
      rule,
      severity,
      sheet: at.sheet,
      cell: at.row === null || at.column === null ? null : cellName(at.row, at.column),
      fix: fix === undefined ? null : { to: fix.to },
    })),
  };
}

/** The product's roll-up of a set, in the shape of its expected/roll-up.json. */
export function rolledUp(set: SampleSet, inputs: Inputs): unknown {
  const result = rollUpInputs(snapshotOf(inputs), optionsOf(set));
  if ("option" in result) throw new Error(`bad option ${result.option}`);
  const { context, reading, bySource, units, totals, reporting, duplicates } = result;
  const unitAt = (
    position: number | null,
  ): { readonly id: string; readonly name: string; readonly code: string | null; readonly level: string } =>
    (position === null ? undefined : context.units.units[position]) ?? { id: "", name: "", code: null, level: "" };
  return {
    options: set.options,
    period: { from: isoOfSerial(context.period.from), to: isoOfSerial(context.period.to) },
    asOf: isoOfSerial(context.asOf),
    level: context.targetLevel,
    sources: reading.sources.map(({ file, sheet, unit }, at) => ({
      file,
      sheet,
      unit: unitAt(unit).id,
      ...bySource[at],
    })),
    units: units.map((figures) => lineOf(figures, unitAt(figures.unit))),
    totals: lineOf(totals, unitAt(context.units.units.findIndex(({ level }) => level === context.targetLevel))),
    reporting: reporting.map(({ unit, due, state }) => ({
      unit: unitAt(unit).name,
      code: unitAt(unit).code,
      due: due === null ? null : isoOfSerial(due),
      state,
    })),
    duplicates: duplicates
      .map(({ counted, others }) => ({
        rows: [counted, ...others].map((row) => {
          const source = reading.sources[reading.records.source[row] ?? -1];
          return { file: source?.file, sheet: source?.sheet, row: (reading.records.sourceRow[row] ?? -1) + 1 };
        }),
      }))
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    wholeFindings: result.findings.filter(({ at }) => at.file === "").map(({ rule, severity }) => ({ rule, severity })),
  };
}

const BREAKDOWNS = ["market", "sex", "programme", "priorityGroup"];

function lineOf(
  figures: RollUpResult["units"][number],
  unit: { readonly name: string; readonly code: string | null; readonly level: string },
): unknown {
  const { quota, measures, breakdowns, attainment, status } = figures;
  const counts = Object.fromEntries(Object.entries(measures).filter(([key]) => key !== "highIncomeShare"));
  const sorted = (codes: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
    Object.fromEntries(Object.entries(codes).sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    unit: unit.name,
    code: unit.code,
    level: unit.level,
    quota: quota === null ? null : { min: quota.min, max: quota.max, floor: quota.floor },
    measures: counts,
    breakdowns: Object.fromEntries(BREAKDOWNS.map((key) => [key, sorted(breakdowns[key] ?? {})])),
    attainment,
    status,
  };
}
