import { count, type Figures } from "./count";
import type { ListedRow } from "./listed-row";
import type { RolledUpSet, SampleSet, SetFile, SetUnit } from "./sample-set";

/** What checking the set's files must find: tables with their row counts, and findings by sheet and cell. */
export function expectedCheck(set: SampleSet): unknown {
  const all = set.files.flatMap(({ findings }) => findings);
  const of = (severity: string): number => all.filter((finding) => finding.severity === severity).length;
  return {
    options: set.options,
    files: set.files.map(({ drawn, tables, findings }) => ({ file: drawn.path, tables, findings })),
    summary: { errors: of("error"), explains: of("explain"), notes: of("note") },
  };
}

/** The golden report: every figure counted from the people themselves. */
export function expectedRollUp(set: RolledUpSet): unknown {
  const [target, ...below] = depthFirst(set.units);
  if (target === undefined) throw new Error(`set ${set.folder} has no units`);
  return {
    options: set.options,
    period: set.counting.period,
    asOf: set.counting.asOf,
    level: target.level,
    sources: set.files.flatMap(sourceLines),
    units: below.map((unit) => unitLine(unit, set)),
    totals: unitLine(target, set),
    reporting: depthFirst(set.units)
      .filter(({ level }) => level === set.reportingLevel)
      .map((unit) => reportingLine(unit, set)),
    duplicates: set.duplicates
      .map((rows) => ({ rows: rows.map((row) => placeOf(row, set)) }))
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    wholeFindings: set.wholeFindings,
  };
}

function sourceLines({ drawn, sources }: SetFile): unknown[] {
  return sources.map(({ sheet, unit, rows }) => {
    const of = (outcome: ListedRow["outcome"]): number => rows.filter(({ row }) => row.outcome === outcome).length;
    return {
      file: drawn.path,
      sheet,
      unit,
      read: rows.length,
      counted: of("counted"),
      refused: of("refused"),
      duplicate: of("duplicate"),
    };
  });
}

function unitLine({ key, name, code, level, quota }: SetUnit, set: RolledUpSet): unknown {
  const inside = keysBelow(key, set.units);
  const people = set.files
    .flatMap(({ sources }) => sources.flatMap(({ rows }) => rows))
    .filter(({ row, unit }) => row.outcome === "counted" && inside.has(unit))
    .map(({ row }) => row.person);
  const figures = count(people, set.counting);
  return { unit: name, code, level, quota, ...figures, ...standing(figures, quota) };
}

/** Every unit straight after its parent and what comes before it there. */
function depthFirst(units: readonly SetUnit[], parent: string | null = null): readonly SetUnit[] {
  return units.filter((unit) => unit.parent === parent).flatMap((unit) => [unit, ...depthFirst(units, unit.key)]);
}

function keysBelow(key: string, units: readonly SetUnit[]): ReadonlySet<string> {
  const keys = new Set([key]);
  for (const unit of units) if (unit.parent !== null && keys.has(unit.parent)) keys.add(unit.key);
  return keys;
}

/** Attainment of both bounds; met from the lower one on, exceeded past the upper one unless it is a floor. */
function standing({ measures }: Figures, quota: SetUnit["quota"]): object {
  if (quota === null) return { attainment: null, status: null };
  const departed = measures["departedYearToDate"] ?? 0;
  const of = (bound: number): number | null => (bound === 0 ? null : departed / bound);
  const status = departed < quota.min ? "below" : departed > quota.max && !quota.floor ? "above" : "within";
  return { attainment: { ofMin: of(quota.min), ofMax: of(quota.max) }, status };
}

function reportingLine({ key, name, code }: SetUnit, { files, due }: RolledUpSet): unknown {
  const own = files.filter(({ reports }) => reports.includes(key));
  const days = own.flatMap(({ reportedOn }) => (reportedOn === null ? [] : [reportedOn])).sort();
  const [first] = days;
  const isLate = due !== null && first !== undefined && first > due;
  return { unit: name, code, due, state: own.length === 0 ? "missing" : isLate ? "late" : "on-time" };
}

function placeOf(row: ListedRow, { files }: SampleSet): unknown {
  for (const { drawn, sources } of files) {
    for (const { sheet, rows } of sources) {
      const found = rows.find((listed) => listed.row === row);
      if (found !== undefined) return { file: drawn.path, sheet, row: found.number };
    }
  }
  throw new Error("a duplicate stands in no file");
}
