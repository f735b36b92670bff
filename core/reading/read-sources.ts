import type { Context } from "../context";
import { cellReaders } from "../fields/cell-readers";
import { type Parsed, accepted, rejected, shown } from "../fields/parsed";
import type { Finding } from "../finding";
import { sheetPlace } from "../finding";
import { type CellValue, type Row, cellAt } from "../grid";
import { readStatedSources } from "../layout/sources-sheet";
import { startRecords } from "../records";
import { reportAt } from "../rules/report";
import type { LocatedTable, Reading, RowCounts, Source } from "../sources";
import { cleanText } from "../text/fold";
import type { LocatedWorkbook } from "./locate-workbook";
import type { MadeContext } from "./make-context";
import { type RowOrigin, readWorkerRows } from "./read-worker-rows";
import { reportDate } from "./title-lines";
import { startMemos } from "./cell-plans";
import { sheetUnitFinder } from "./unit-of-sheet";
import type { UnitFinder } from "./unit-finder";

/** The reading of all worker tables, with the row counts of each located table by its position. */
export interface SourceReading {
  readonly reading: Reading;
  readonly counts: readonly RowCounts[];
}

/** Reads every worker table of the located workbooks into one set of records. */
export function readSources(workbooks: readonly LocatedWorkbook[], made: MadeContext): SourceReading {
  const { context, finder } = made;
  const findings: Finding[] = [];
  const sources: Source[] = [];
  const tables: LocatedTable[] = [];
  const counts: RowCounts[] = [];
  const builder = startRecords();
  const shared = {
    readers: cellReaders(context.lists, unitReader(made)),
    memos: startMemos(),
    rules: { asOf: context.asOf, explainedStatuses: statusPositions(context, EXPLAINED) },
    notDeparted: flaggedStatuses(context, "not-departed"),
  };
  const sheetUnits = sheetUnitFinder(context.units);
  for (const located of workbooks) {
    const isConsolidated = located.stamp?.kind === "consolidated";
    const originals = isConsolidated ? readStatedSources(located.workbook) : [];
    const positions = new Map<string, number>();
    for (const source of originals) {
      positions.set(sourceKey(source.file, source.sheet), sources.length);
      sources.push({ ...source, unit: source.unit === null ? null : finder.position(source.unit) });
    }
    for (const table of located.tables) {
      if (table.table !== "workers") continue;
      const tableIndex = tables.length;
      tables.push(table);
      const originOf = isConsolidated
        ? consolidatedOrigin(table, located, positions, sources, finder)
        : ownOrigin(addSource(located, table, made, sheetUnits, sources, findings), sources, made, table);
      counts.push(readWorkerRows(table, tableIndex, { ...shared, originOf }, builder, findings));
    }
  }
  return { reading: { sources, tables, records: builder.records, findings }, counts };
}

/** Statuses that explain why a contract that has ended has no return. */
const EXPLAINED = new Set(["GIAHAN", "QUAHAN", "BOHD", "MATLIENLAC", "CHET"]);

function statusPositions(context: Context, codes: ReadonlySet<string>): ReadonlySet<number> {
  return new Set(context.lists.statusAbroad.items.flatMap((item, at) => (codes.has(item.code) ? [at + 1] : [])));
}

function flaggedStatuses(context: Context, flag: string): ReadonlySet<number> {
  return new Set(context.lists.statusAbroad.items.flatMap((item, at) => (item.flags?.includes(flag) ? [at + 1] : [])));
}

/** A cell that names a unit, read as it stood at the cut-off of the run. */
function unitReader({ context, finder, unitsAreListed }: MadeContext): (text: string, label: string) => Parsed {
  return (text, label) => {
    const found = finder.findOn(cleanText(text), context.asOf, context.reportingLevel);
    if (typeof found === "number") return accepted(found + 1);
    const value = shown(text);
    const candidates = found.candidates.join("; ");
    if (found.why === "other-era" && found.position !== undefined) {
      return accepted(found.position + 1, [
        { rule: "worker.unit-other-era", params: { label, value, on: context.asOf, now: candidates } },
      ]);
    }
    if (found.why === "ambiguous")
      return rejected({ rule: "worker.unit-ambiguous", params: { label, value, candidates } });
    return unitsAreListed
      ? rejected({ rule: "worker.unit-unknown", params: { label, value, candidates } })
      : accepted(0);
  };
}

function sourceKey(file: string, sheet: string): string {
  return JSON.stringify([file, sheet]);
}

/** The source that an officer's own table is, with the unit its stamp, title lines, file name or sheet name tells. */
function addSource(
  { workbook, stamp, lines }: LocatedWorkbook,
  table: LocatedTable,
  made: MadeContext,
  sheetUnits: ReturnType<typeof sheetUnitFinder>,
  sources: Source[],
  findings: Finding[],
): number {
  const { context, finder, unitsAreListed } = made;
  const on = context.period.to;
  const own = lines.get(table.sheet.name);
  const stamped = stamp?.unit ?? null;
  const above = namesSeveral(table, made) ? context.reportingLevel : null;
  const unit =
    (stamped === null ? null : finder.position(stamped)) ??
    deepestOf(context, [
      own === undefined ? null : sheetUnits.ofLines(own, on, above),
      sheetUnits.ofFileName(workbook.file, on, above),
      sheetUnits.ofFileName(table.sheet.name, on, above),
      onlyUnitOf([...lines.values()].map((other) => sheetUnits.ofLines(other, on, above))),
    ]);
  if (unit === null && unitsAreListed && !table.columns.has("commune")) {
    findings.push(reportAt(sheetPlace(workbook.file, table.sheet.name), { rule: "file.unit-unknown", params: {} }));
  }
  const stated = own === undefined ? null : reportDate(own);
  const saved = workbook.savedOn === null ? null : Math.floor(workbook.savedOn);
  sources.push({
    file: workbook.file,
    sheet: table.sheet.name,
    sha256: workbook.sha256,
    unit,
    // A file saved after the cut-off of the run tells nothing of when the report came.
    receivedOn: stated ?? (saved !== null && saved <= context.asOf ? saved : null),
  });
  return sources.length - 1;
}

/** The one unit that the titles of the file's other sheets name; `null` where they name several or none. */
function onlyUnitOf(found: readonly (number | null)[]): number | null {
  const [only, ...more] = new Set(found.filter((position) => position !== null));
  return only === undefined || more.length > 0 ? null : only;
}

/** A list of several communes is nobody's own: its title may name them all, and none of them sent it alone. */
function namesSeveral(table: LocatedTable, { context, finder }: MadeContext): boolean {
  const column = table.columns.get("commune");
  if (column === undefined) return false;
  const seen = new Set<string>();
  let first: number | null = null;
  let last: CellValue = null;
  for (let row = table.headerRow + 1; row <= table.bottom; row++) {
    const cell = cellAt(table.sheet.grid, row, column);
    if (cell === last || typeof cell !== "string" || seen.has(cell)) continue;
    last = cell;
    seen.add(cell);
    const found = finder.findOn(cleanText(cell), context.asOf, context.reportingLevel);
    const position = typeof found === "number" ? found : found.position;
    if (position === undefined) continue;
    if (first !== null && position !== first) return true;
    first = position;
  }
  return false;
}

/** The first unit found, unless a later one lies below it: a title that names the district, in a file that names the commune. */
function deepestOf(context: Context, found: readonly (number | null)[]): number | null {
  let deepest: number | null = null;
  for (const position of found) {
    if (position === null) continue;
    const id = deepest === null ? null : (context.units.units[deepest]?.id ?? null);
    if (id === null || (position !== deepest && isBelow(context, position, id))) deepest = position;
  }
  return deepest;
}

/** Rows of an officer's own table: the unit is the row's, else its section's, else (where thôn report) its village's, else the file's. */
function ownOrigin(source: number, sources: readonly Source[], made: MadeContext, table: LocatedTable) {
  const { context, finder } = made;
  const fileUnit = sources[source]?.unit ?? null;
  const within = fileUnit === null ? null : (context.units.units[fileUnit] ?? null);
  const village = context.reportingLevel === "village" ? table.columns.get("village") : undefined;
  const known = new Map<string, number>();
  const unitOfText = (text: string): number => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = finder.findOn(text, context.asOf, context.reportingLevel);
    const position = typeof found === "number" ? found : null;
    const fits = position !== null && (within === null || isBelow(context, position, within.id)) ? position + 1 : 0;
    known.set(text, fits);
    return fits;
  };
  const origin = { source, sourceRow: 0, unit: 0 };
  return (row: Row, at: number, unit: number, section: string | null): RowOrigin => {
    let position = unit;
    if (position === 0 && village !== undefined && typeof row[village] === "string")
      position = unitOfText(cleanText(row[village]));
    if (position === 0 && section !== null) position = unitOfText(section);
    if (position === 0 && fileUnit !== null) position = fileUnit + 1;
    origin.sourceRow = at;
    origin.unit = position;
    return origin;
  };
}

function isBelow(context: Context, position: number, id: string): boolean {
  const unit = context.units.units[position];
  return unit !== undefined && (unit.id === id || context.units.ancestors(unit.id).some((above) => above.id === id));
}

/** Rows of a consolidated workbook: each names the file, sheet and row it was first written in, and the unit it counted for. */
function consolidatedOrigin(
  table: LocatedTable,
  { workbook }: LocatedWorkbook,
  positions: Map<string, number>,
  sources: Source[],
  finder: UnitFinder,
) {
  const { grid } = table.sheet;
  const column = (key: string): number => table.columns.get(key) ?? -1;
  const textAt = (at: number, key: string): string | null => {
    const cell = cellAt(grid, at, column(key));
    return cell === null ? null : String(cell);
  };
  return (_: Row, at: number, unit: number): RowOrigin => {
    const file = textAt(at, "sourceFile") ?? workbook.file;
    const sheet = textAt(at, "sourceSheet") ?? table.sheet.name;
    const key = sourceKey(file, sheet);
    let source = positions.get(key);
    if (source === undefined) {
      source = sources.length;
      positions.set(key, source);
      sources.push({ file, sheet, sha256: null, unit: null, receivedOn: null });
    }
    const stated = Number.parseInt(textAt(at, "sourceRow") ?? "", 10);
    const id = textAt(at, "unitId");
    const known = id === null ? null : finder.position(id);
    return { source, sourceRow: Number.isNaN(stated) ? at : stated - 1, unit: known === null ? unit : known + 1 };
  };
}
