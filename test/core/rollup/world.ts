import fc from "fast-check";
import type { Context, UnitQuota } from "../../../core/context";
import { codeDate } from "../../../core/fields/date";
import { codeIdentity } from "../../../core/fields/identity";
import { shippedLists } from "../../../core/lists/shipped-lists";
import {
  amountFields,
  choiceFields,
  dateFields,
  type AmountField,
  type ChoiceField,
  type DateField,
  rowStatus,
  startRecords,
} from "../../../core/records";
import { plainSheet } from "../../../core/snapshot";
import type { LocatedTable, Reading, Source } from "../../../core/sources";
import { periodOf } from "../../../core/time/period";
import { serialOfIso } from "../../../core/time/serial";
import { threeLevels } from "../../../core/units/levels";
import type { Unit } from "../../../core/units/unit";
import { unitTable } from "../../../core/units/unit-table";

/** One worker's row as a test writes it: dates as ISO days, "2024-05" or "2024"; choices as codes; priority groups as codes. */
export interface WorldRow
  extends
    Partial<Record<DateField | "contractEnd", string>>,
    Partial<Record<ChoiceField, string>>,
    Partial<Record<AmountField, number>> {
  readonly file: string;
  readonly sheet?: string;
  readonly name?: string;
  readonly identity?: string;
  readonly unit?: string;
  readonly priorityGroups?: readonly string[];
  readonly refused?: boolean;
  /** Row in the file it was first written in, where that is not where it stands now. */
  readonly sourceRow?: number;
}

export function serial(iso: string): number {
  const day = serialOfIso(iso);
  if (day === null) throw new Error(iso);
  return day;
}

function dateCode(text: string | undefined): number {
  if (text === undefined || text === "") return 0;
  if (text.length === 4) return codeDate(serial(`${text}-01-01`), 2);
  return text.length === 7 ? codeDate(serial(`${text}-01`), 1) : codeDate(serial(text), 0);
}

export function unit(id: string, level: string, parent: string | null, more: Partial<Unit> = {}): Unit {
  return {
    id,
    code: null,
    name: `Đơn vị ${id}`,
    level,
    parent,
    validFrom: null,
    validTo: null,
    successors: [],
    aliases: [],
    ...more,
  };
}

/** Province P over districts D1 (communes A, B) and D2 (communes C, D; thôn T below C). */
export const smallTree: readonly Unit[] = [
  unit("P", "province", null),
  unit("D1", "district", "P"),
  unit("A", "commune", "D1"),
  unit("B", "commune", "D1"),
  unit("D2", "district", "P"),
  unit("C", "commune", "D2"),
  unit("T", "village", "C"),
  unit("D", "commune", "D2"),
];

export function contextOf(more: Partial<Context> = {}, units: readonly Unit[] = smallTree): Context {
  const periodRule = more.periodRule ?? { startDay: 15, basis: "" };
  const period = more.period ?? periodOf("2024", periodRule);
  if (period === null) throw new Error("period");
  return {
    profile: { key: null, name: { vi: "", en: "" }, office: "" },
    units: unitTable(threeLevels, units),
    reportingLevel: "commune",
    targetLevel: "province",
    lists: shippedLists,
    quotas: [],
    dueDates: [],
    asOf: period.to,
    highIncomeMarkets: new Set(["JP", "KR", "TW"]),
    returnToleranceDays: 30,
    seasonalCounts: true,
    ...more,
    periodRule,
    period,
  };
}

export function quota(context: Context, id: string, more: Partial<UnitQuota>): UnitQuota {
  return {
    unit: positionOf(context, id),
    yearFrom: 2024,
    yearTo: 2024,
    measure: "departed",
    min: null,
    max: null,
    floor: false,
    above: false,
    kind: "assigned",
    basis: "",
    ...more,
  };
}

export function positionOf(context: Context, id: string): number {
  return context.units.units.findIndex((known) => known.id === id);
}

function choiceCode(field: ChoiceField, code: string | undefined): number {
  return code === undefined ? 0 : shippedLists[field].items.findIndex((item) => item.code === code) + 1;
}

/** Rows as a reading: one source and one table for each file and sheet, rows under a header in the order given. */
export function readingOf(
  rows: readonly WorldRow[],
  context: Context,
  unitOfFile: Readonly<Record<string, string>> = {},
): Reading {
  const builder = startRecords();
  builder.reserve(rows.length);
  const { records } = builder;
  const keyOf = (row: WorldRow): string => JSON.stringify([row.file, row.sheet ?? "NLD"]);
  const keys = [...new Set(rows.map(keyOf))];
  const grids = keys.map((): (string | number | null)[][] => [["Họ và tên", "Số CCCD"]]);
  rows.forEach((row, n) => {
    const at = keys.indexOf(keyOf(row));
    const grid = grids[at];
    if (grid === undefined) throw new Error("grid");
    records.length = n + 1;
    records.source[n] = at;
    records.table[n] = at;
    records.row[n] = grid.length;
    records.sourceRow[n] = row.sourceRow ?? grid.length;
    records.status[n] = row.refused === true ? rowStatus.refused : rowStatus.accepted;
    records.unit[n] = row.unit === undefined ? 0 : positionOf(context, row.unit) + 1;
    records.identity[n] = row.identity === undefined || row.identity === "" ? 0 : codeIdentity(row.identity);
    records.contractEnd[n] = dateCode(row.contractEnd ?? row.contractEndDate);
    for (const code of row.priorityGroups ?? []) {
      records.priorityGroups[n] =
        (records.priorityGroups[n] ?? 0) |
        (1 << shippedLists.priorityGroup.items.findIndex((item) => item.code === code));
    }
    for (const field of dateFields) records.dates[field][n] = dateCode(row[field]);
    for (const field of choiceFields) records.choices[field][n] = choiceCode(field, row[field]);
    for (const field of amountFields) records.amounts[field][n] = row[field] ?? 0;
    grid.push([row.name ?? "", row.identity ?? null]);
  });
  const tables = keys.map((key, at): LocatedTable => {
    const [file = "", sheet = ""] = JSON.parse(key) as string[]; // written above
    return {
      table: "workers",
      file,
      sheet: plainSheet(sheet, grids[at] ?? []),
      headerTop: 0,
      headerRow: 0,
      bottom: (grids[at]?.length ?? 1) - 1,
      columns: new Map([
        ["fullName", 0],
        ["identityNumber", 1],
      ]),
      headings: new Map([
        ["fullName", "Họ và tên"],
        ["identityNumber", "Số CCCD"],
      ]),
      ordinal: null,
      split: null,
      otherYears: [],
    };
  });
  const sources = tables.map(({ file, sheet }): Source => {
    const sender = unitOfFile[file];
    return {
      file,
      sheet: sheet.name,
      sha256: null,
      unit: sender === undefined ? null : positionOf(context, sender),
      receivedOn: null,
    };
  });
  return { sources, tables, records, findings: [] };
}

const day = fc.integer({ min: serial("2023-11-01"), max: serial("2025-01-31") });
const iso = day.map((n) => new Date(Date.UTC(1899, 11, 30 + n)).toISOString().slice(0, 10));
const anyDate = fc.oneof(
  { weight: 6, arbitrary: iso },
  { weight: 1, arbitrary: iso.map((text) => text.slice(0, 7)) },
  { weight: 1, arbitrary: fc.constantFrom("2023", "2024") },
);

/** Few people, few places, few days, so that everything that can meet does. Every row's place in its file is its own. */
export const worldRows: fc.Arbitrary<readonly WorldRow[]> = fc
  .array(
    fc.record(
      {
        file: fc.constantFrom("a.xlsx", "b.xlsx", "c.xlsx"),
        sheet: fc.constantFrom("NLD", "Trang 2"),
        name: fc.constantFrom("Nguyễn Văn An", "NGUYEN VAN AN", "Lò Thị Bình", ""),
        identity: fc.constantFrom("012098999001", "012098999002", "012198999003", "123456789"),
        unit: fc.constantFrom("P", "D1", "A", "B", "D2", "C", "T", "D"),
        birthDate: fc.constantFrom("1998-06-05", "1980-01-01", "1990"),
        departureDate: anyDate,
        returnDate: anyDate,
        contractEnd: anyDate,
        sex: fc.constantFrom("M", "F"),
        market: fc.constantFrom("JP", "KR", "LA"),
        programme: fc.constantFrom("EPS", "THOIVU_KR"),
        returnReason: fc.constantFrom("HETHAN", "VEPHEP"),
        statusAbroad: fc.constantFrom("VENUOC", "DANGLAM"),
        loanAmount: fc.constantFrom(50_000_000, 12.3, 0.1, 0.2),
        supportAmount: fc.constantFrom(3_000_000, 0.7),
        priorityGroups: fc.uniqueArray(fc.constantFrom("HN", "DTTS", "BDXN")),
        refused: fc.constantFrom(false, false, false, true),
      },
      { requiredKeys: ["file"] },
    ),
    { maxLength: 24 },
  )
  .map((rows) => rows.map((row, n) => ({ ...row, sourceRow: n + 1 })));
