import { digitsOfIdentity } from "../fields/identity";
import { precision, precisionOfCode, serialOfCode } from "../fields/date";
import type { CellValue, Row } from "../grid";
import type { CodeItem, CodeList } from "../lists/code-list";
import { shapeRow } from "../reading/shape-row";
import { amountFields, choiceFields, dateFields } from "../records";
import type { RollUpResult } from "../rollup/roll-up-result";
import type { FieldSpec } from "../tables/table-spec";
import { workers } from "../tables/workers";
import { cleanText } from "../text/fold";
import type { Language } from "../text/local-text";
import { fromSerial } from "../time/serial";
import { matchUnit } from "../units/match-unit";

/** Makes the cells of record `n` in the order of the workers' fields. */
export type WorkerCells = (n: number) => CellValue[];

/** Reads record `n`'s cell of one field; `raw` is what its sheet holds there. */
type FieldCell = (n: number, raw: CellValue) => CellValue;

/**
 * The fields of a counted row as typed values: dates as serials, identity numbers with their zeros, codes by their names, texts
 * cleaned. What could not be read stands as it stood, so that reading it again says the same of it.
 */
export function workerCells(result: RollUpResult, lang: Language): WorkerCells {
  const fields = workers.fields.map((field) => ({ key: field.key, cell: fieldCell(field, result, lang) }));
  const row = sourceRows(result);
  const { tables, records } = result.reading;
  return (n) => {
    const cells = row(n);
    const columns = tables[records.table[n] ?? -1]?.columns;
    return fields.map(({ key, cell }) => {
      const column = columns?.get(key);
      return cell(n, column === undefined ? null : (cells[column] ?? null));
    });
  };
}

/** The fields of a refused row as they stood, with where it comes from. */
export function rawCells(result: RollUpResult): WorkerCells {
  const row = sourceRows(result);
  const origin = originCells(result);
  const { tables, records } = result.reading;
  return (n) => {
    const cells = row(n);
    const columns = tables[records.table[n] ?? -1]?.columns;
    return workers.fields.map(({ key }) => {
      const place = origin.get(key);
      if (place !== undefined) return place(n);
      const column = columns?.get(key);
      return column === undefined ? null : (cells[column] ?? null);
    });
  };
}

function sourceRows({ reading: { tables, records } }: RollUpResult): (n: number) => Row {
  return (n) => {
    const table = tables[records.table[n] ?? -1];
    const cells = table?.sheet.grid[records.row[n] ?? -1] ?? [];
    return table === undefined || table.split === null ? cells : shapeRow(cells, table.split);
  };
}

/** The columns that say where a row was first written. */
function originCells({
  reading: { sources, records },
  context,
}: RollUpResult): ReadonlyMap<string, (n: number) => CellValue> {
  return new Map<string, (n: number) => CellValue>([
    ["unitId", (n) => context.units.units[(records.unit[n] ?? 0) - 1]?.id ?? null],
    ["sourceFile", (n) => sources[records.source[n] ?? -1]?.file ?? null],
    ["sourceSheet", (n) => sources[records.source[n] ?? -1]?.sheet ?? null],
    ["sourceRow", (n) => (records.sourceRow[n] ?? -1) + 1],
  ]);
}

function fieldCell(field: FieldSpec, result: RollUpResult, lang: Language): FieldCell {
  const { records } = result.reading;
  const origin = originCells(result).get(field.key);
  if (origin !== undefined) return origin;
  const date = dateFields.find((key) => key === field.key);
  if (date !== undefined) return (n, raw) => dateCell(records.dates[date][n] ?? 0, raw);
  const choice = choiceFields.find((key) => key === field.key);
  if (choice !== undefined && field.list !== undefined) {
    const names = result.context.lists[field.list].items.map(({ name }) => name[lang]);
    return (n, raw) => names[(records.choices[choice][n] ?? 0) - 1] ?? asText(raw);
  }
  const amount = amountFields.find((key) => key === field.key);
  if (amount !== undefined) {
    return (n, raw) => {
      const value = records.amounts[amount][n] ?? 0;
      return value === 0 ? raw : value;
    };
  }
  if (field.kind === "identity") {
    return (n, raw) => {
      const code = records.identity[n] ?? 0;
      return code === 0 ? asText(raw) : digitsOfIdentity(code);
    };
  }
  if (field.kind === "choices" && field.list !== undefined)
    return groupsCell(result, result.context.lists[field.list], lang);
  if (field.kind === "unit") return unitCell(result);
  return (_n, raw) => asText(raw);
}

/** A date known to the month or the year only stays text: as a serial it would claim a day. */
function dateCell(code: number, raw: CellValue): CellValue {
  if (code === 0) return raw;
  const serial = serialOfCode(code);
  const known = precisionOfCode(code);
  if (known === precision.day) return serial;
  const { year, month } = fromSerial(serial);
  return known === precision.year ? String(year) : `${String(month).padStart(2, "0")}/${String(year)}`;
}

const SEPARATOR = /[;,+&/\n]|\s+và\s+/;

/** Groups by their names, unless the cell says more than was read from it. */
function groupsCell({ reading: { records } }: RollUpResult, list: CodeList, lang: Language): FieldCell {
  const joinable = list.items.map((item) => plainName(item, lang));
  return (n, raw) => {
    const bits = records.priorityGroups[n] ?? 0;
    const known = list.items.map((_, at) => at).filter((at) => (bits & (1 << at)) !== 0);
    const first = known[0];
    const parts = String(raw ?? "")
      .split(SEPARATOR)
      .filter((part) => part.trim() !== "");
    if (first === undefined || parts.length !== known.length) return asText(raw);
    return known.length === 1 ? (list.items[first]?.name[lang] ?? null) : known.map((at) => joinable[at]).join("; ");
  };
}

/** A name that survives being joined with others and read again. */
function plainName(item: CodeItem, lang: Language): string {
  return [item.name[lang], ...item.aliases].find((name) => !SEPARATOR.test(name)) ?? item.name[lang];
}

/** The commune as written; where the row leaves it out, the name of the unit that it was counted for, if that name says which. */
function unitCell({ reading: { records }, context: { units, asOf } }: RollUpResult): FieldCell {
  const names = new Map<number, string | null>();
  const nameOf = (position: number): string | null => {
    const unit = units.units[position];
    if (unit === undefined) return null;
    const commune = [unit, ...units.ancestors(unit.id)].find(({ level }) => level === "commune");
    if (commune === undefined) return null;
    const match = matchUnit(units, commune.name, { on: asOf });
    return "unit" in match && match.unit.id === commune.id ? commune.name : null;
  };
  return (n, raw) => {
    const stated = asText(raw);
    if (stated !== null) return stated;
    const position = (records.unit[n] ?? 0) - 1;
    const known = names.get(position);
    if (known !== undefined) return known;
    const name = nameOf(position);
    names.set(position, name);
    return name;
  };
}

// Most texts are clean already, and looking is cheaper than cleaning.
const UNCLEAN = /^\s|\s$|\s\s|[^\S ]|[\u0300-\u036f\u00a0\u2000-\u206f\u3000\ufeff]/;

function asText(raw: CellValue): string | null {
  if (raw === null) return null;
  if (typeof raw === "string" && raw !== "" && !UNCLEAN.test(raw)) return raw;
  const text = typeof raw === "boolean" ? (raw ? "TRUE" : "FALSE") : cleanText(String(raw));
  return text === "" ? null : text;
}
