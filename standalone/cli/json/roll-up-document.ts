import {
  type Breakdowns,
  type Finding,
  homeOf,
  isoOfSerial,
  type Language,
  type Measures,
  measures as measureSpecs,
  type RollUpResult,
  type UnitFigures,
} from "../../../core/index";
import type { RollUpDocument } from "../json-contract";
import { findingDocument, severityCounts } from "./finding-document";

/** What stands beside the result in the document. */
export interface AroundResult {
  readonly output: string | null;
  readonly ignored: number;
}

/** A roll-up as the public contract has it. */
export function rollUpDocument(
  result: RollUpResult,
  lang: Language,
  { output, ignored }: AroundResult,
): RollUpDocument {
  const { context, reading } = result;
  const { period, asOf } = context;
  const unitAt = (position: number | null) => (position === null ? undefined : context.units.units[position]);
  return {
    profile: context.profile.key,
    level: context.targetLevel,
    period: { key: period.key, from: isoOfSerial(period.from), to: isoOfSerial(period.to) },
    asOf: isoOfSerial(asOf),
    sources: reading.sources.map(({ file, sheet, sha256, unit }, at) => ({
      file,
      sheet,
      unit: unitAt(unit)?.name ?? null,
      ...(result.bySource[at] ?? { read: 0, counted: 0, refused: 0, duplicate: 0 }),
      sha256,
    })),
    units: result.units.map((figures) => {
      const unit = unitAt(figures.unit);
      return {
        unit: unit?.name ?? null,
        id: unit?.id ?? null,
        code: unit?.code ?? null,
        level: unit?.level ?? null,
        ...figuresDocument(figures),
      };
    }),
    totals: figuresDocument(result.totals),
    reporting: result.reporting.map(({ unit, due, receivedOn, state }) => ({
      unit: unitAt(unit)?.name ?? "",
      id: unitAt(unit)?.id ?? "",
      due: due === null ? null : isoOfSerial(due),
      receivedOn: receivedOn === null ? null : isoOfSerial(Math.floor(receivedOn)),
      state,
    })),
    duplicates: result.duplicates.map(({ counted, others }) => ({
      rows: [counted, ...others].map((row) => ({ ...homeOf(reading, row) })),
    })),
    findings: result.findings.map((finding) => ({ file: fileOf(finding), ...findingDocument(finding, lang) })),
    summary: severityCounts(result.findings),
    output,
    ignored,
  };
}

function fileOf({ at }: Finding): string | null {
  return at.file === "" ? null : at.file;
}

type FiguresDocument = RollUpDocument["totals"];

function figuresDocument({ quota, measures, breakdowns, attainment, status }: UnitFigures): FiguresDocument {
  return {
    quota: quota === null ? null : { min: quota.min, max: quota.max, floor: quota.floor },
    measures: measuresDocument(measures, breakdowns),
    attainment,
    status,
  };
}

function measuresDocument(measures: Measures, breakdowns: Breakdowns): FiguresDocument["measures"] {
  const figure = (key: string): number | null => {
    const value = measures[key] ?? Number.NaN;
    // A share of nothing has no value, and JSON has no NaN.
    return Number.isFinite(value) ? value : null;
  };
  const count = (key: string): number => figure(key) ?? 0;
  const all = Object.fromEntries(measureSpecs.map(({ key, op }) => [key, op === "ratio" ? figure(key) : count(key)]));
  const by = Object.fromEntries(
    Object.entries(breakdowns).map(([key, codes]) => [`by${key.charAt(0).toUpperCase()}${key.slice(1)}`, { ...codes }]),
  );
  return {
    ...all,
    departed: count("departed"),
    departedFemale: count("departedFemale"),
    departedHighIncome: count("departedHighIncome"),
    abroad: count("abroad"),
    returned: count("returned"),
    ...by,
    byMarket: { ...breakdowns["market"] },
  };
}
