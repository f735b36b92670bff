import type { Context } from "../../../core/context";
import { codeDate, precision } from "../../../core/fields/date";
import { codeIdentity } from "../../../core/fields/identity";
import type { Finding } from "../../../core/finding";
import type { CellValue } from "../../../core/grid";
import { shippedLists } from "../../../core/lists/shipped-lists";
import { rowStatus, startRecords } from "../../../core/records";
import { dimensions } from "../../../core/reports/dimensions";
import { measures } from "../../../core/reports/measures";
import type { RollUpResult, UnitFigures } from "../../../core/rollup/roll-up-result";
import { plainSheet } from "../../../core/snapshot";
import type { LocatedTable, Source } from "../../../core/sources";
import { toSerial } from "../../../core/time/serial";
import { periodOf } from "../../../core/time/period";
import { threeLevels } from "../../../core/units/levels";
import type { Unit } from "../../../core/units/unit";
import { unitTable } from "../../../core/units/unit-table";

const bare = { parent: null, validFrom: null, validTo: null, successors: [], aliases: [] };
const district: Unit = { ...bare, id: "524", code: "524", name: "Huyện Bình Sơn", level: "district" };

/** A district of invented figures over `communes` communes: ten rows each, of which the ninth is a duplicate and the tenth refused. */
export function districtResult(communes = 3): RollUpResult {
  const units = Array.from({ length: communes }, (_, at): Unit => {
    const code = String(21040 + at * 3);
    return {
      ...bare,
      id: code,
      code,
      name: `Xã Bình ${NAMES[at % NAMES.length] ?? ""}${at < NAMES.length ? "" : ` ${String(at)}`}`,
      level: "commune",
      parent: "524",
    };
  });
  const table = unitTable(threeLevels, [district, ...units]);
  const rule = { startDay: 15, basis: "NĐ 09/2019/NĐ-CP Điều 12" } as const;
  const period = periodOf("2024", rule);
  if (period === null) throw new Error("2024 is a period");
  const context: Context = {
    profile: {
      key: "binh-son",
      name: { vi: "Huyện Bình Sơn", en: "Bình Sơn district" },
      office: "UBND huyện Bình Sơn",
    },
    units: table,
    reportingLevel: "commune",
    targetLevel: "district",
    lists: shippedLists,
    quotas: [
      { ...quota(0, 30, 40), floor: true },
      ...units.map((_, at) => quota(at + 1, 4, 5)),
      { ...quota(0, 0.8, null), measure: "highIncomeShare", floor: true, above: true },
    ],
    dueDates: [],
    periodRule: rule,
    period,
    asOf: toSerial(2024, 12, 14),
    highIncomeMarkets: new Set(["JP", "KR", "TW"]),
    returnToleranceDays: 30,
    seasonalCounts: true,
  };
  const { reading, duplicates, findings } = readingOf(communes);
  const figures = units.map((_, at) => figuresOf(context, at + 1, 2 + ((at * 3) % 6)));
  return {
    context,
    reading,
    units: figures,
    totals: { ...figuresOf(context, 0, 33), measures: sum(figures), breakdowns: sumBreakdowns(figures) },
    bySource: units.map(() => ({ read: 10, counted: 8, refused: 1, duplicate: 1 })),
    reporting: units.map((_, at) => ({
      unit: at + 1,
      due: toSerial(2024, 12, 9),
      receivedOn: at % 3 === 2 ? null : toSerial(2024, 12, 8 + (at % 3) * 3),
      state: (["on-time", "late", "missing"] as const)[at % 3] ?? "missing",
    })),
    duplicates,
    findings,
  };
}

const NAMES = [
  "An",
  "Chánh",
  "Châu",
  "Chương",
  "Dương",
  "Đông",
  "Hải",
  "Hiệp",
  "Hòa",
  "Khương",
  "Long",
  "Minh",
  "Mỹ",
  "Nguyên",
  "Phước",
  "Tân Phú",
  "Thanh",
  "Thạnh",
  "Thuận",
  "Trị",
  "Trung",
  "Thị trấn Châu Ổ",
];

function quota(unit: number, min: number, max: number | null): Context["quotas"][number] {
  return {
    unit,
    yearFrom: 2024,
    yearTo: 2024,
    measure: "departed",
    min,
    max,
    floor: false,
    above: false,
    kind: "assigned",
    basis: "Quyết định 526/QĐ-UBND",
  };
}

function figuresOf(context: Context, unit: number, departed: number): UnitFigures {
  const own = context.quotas.find((one) => one.unit === unit && one.measure === "departed") ?? null;
  const counts: Record<string, number> = {
    departed,
    departedFemale: departed >> 1,
    departedHighIncome: departed - 1,
    departedYearToDate: departed,
    abroad: departed * 3,
    overdue: 1,
    returned: 3,
    returnedOnTime: 2,
    returnedEarly: 1,
    returnedOverstayed: 0,
    borrowers: 2,
    loanAmount: 1250.5,
  };
  for (const { key } of measures) counts[key] ??= 0;
  const breakdowns: Record<string, Record<string, number>> = {
    market: { JP: departed - 2, KR: 1, TW: 1 },
    sex: { F: departed >> 1, M: departed - (departed >> 1) },
    programme: { DN_DICHVU: departed - 1, EPS: 1 },
    priorityGroup: { HN: 1, DTTS: 2, "": departed - 2 },
    ethnicGroup: { "": departed },
    ageBand: { "18-24": departed },
    month: { "2024-03": departed },
  };
  for (const { key } of dimensions) breakdowns[key] ??= {};
  const min = own?.min ?? null;
  const max = own?.max ?? null;
  const status =
    min === null
      ? null
      : departed < min
        ? "below"
        : max !== null && departed > max && own?.floor !== true
          ? "above"
          : "within";
  const attainment = { ofMin: min === null ? null : departed / min, ofMax: max === null ? null : departed / max };
  return { unit, quota: own, measures: counts, breakdowns, attainment: own === null ? null : attainment, status };
}

function sum(all: readonly UnitFigures[]): Record<string, number> {
  const total: Record<string, number> = {};
  for (const { measures: counts } of all)
    for (const [key, value] of Object.entries(counts)) total[key] = (total[key] ?? 0) + value;
  return total;
}

function sumBreakdowns(all: readonly UnitFigures[]): Record<string, Record<string, number>> {
  const total: Record<string, Record<string, number>> = {};
  for (const { breakdowns } of all) {
    for (const [key, counts] of Object.entries(breakdowns)) {
      const into = (total[key] ??= {});
      for (const [code, value] of Object.entries(counts)) into[code] = (into[code] ?? 0) + value;
    }
  }
  return total;
}

const COLUMNS = [
  "fullName",
  "birthDate",
  "sex",
  "identityNumber",
  "village",
  "priorityGroups",
  "market",
  "departureDate",
  "loanAmount",
  "note",
] as const;

function readingOf(communes: number): Pick<RollUpResult, "reading" | "duplicates" | "findings"> {
  const { records, reserve } = startRecords();
  reserve(communes * 10);
  const tables: LocatedTable[] = [];
  const sources: Source[] = [];
  const duplicates: { counted: number; others: number[] }[] = [];
  const findings: Finding[] = [];
  for (let at = 0; at < communes; at++) {
    const file = `xa-${String(at + 1).padStart(2, "0")}.xlsx`;
    const grid: CellValue[][] = [[...COLUMNS]];
    sources.push({
      file,
      sheet: "Danh sách",
      sha256: String(at % 10).repeat(64),
      unit: at + 1,
      receivedOn: toSerial(2024, 12, 8),
    });
    for (let row = 1; row <= 10; row++) {
      const n = records.length++;
      const identity = `05119800${String(at * 10 + row).padStart(4, "0")}`;
      const isRefused = row === 10;
      grid.push([
        `Nguyễn Văn ${LETTERS[row] ?? ""}`,
        row === 2 ? "1998" : "05/06/1998",
        "Nam",
        isRefused ? "abc" : Number.parseInt(identity, 10),
        "Thôn 1",
        "hộ nghèo; DTTS",
        "Nhật",
        "15/03/2024",
        row === 1 ? "50 triệu" : null,
        row === 3 ? "=1+1" : null,
      ]);
      records.source[n] = at;
      records.sourceRow[n] = row;
      records.table[n] = at;
      records.row[n] = row;
      records.unit[n] = at + 2;
      records.status[n] = isRefused ? rowStatus.refused : row === 9 ? rowStatus.duplicate : rowStatus.accepted;
      if (row === 9) duplicates.push({ counted: n - 8, others: [n] });
      if (isRefused) {
        const params = { label: "Số định danh cá nhân (CCCD)", value: "abc" };
        findings.push({
          rule: "worker.identity-characters",
          severity: "error",
          at: { file, sheet: "Danh sách", row, column: 3, value: "abc" },
          params,
        });
        continue;
      }
      records.identity[n] = codeIdentity(identity);
      records.priorityGroups[n] = 0b1001;
      records.dates.birthDate[n] =
        row === 2 ? codeDate(toSerial(1998, 1, 1), precision.year) : codeDate(toSerial(1998, 6, 5));
      records.dates.departureDate[n] = codeDate(toSerial(2024, 3, 15));
      records.choices.sex[n] = 1;
      records.choices.market[n] = 1;
      records.amounts.loanAmount[n] = row === 1 ? 50 : 0;
    }
    tables.push({
      table: "workers",
      file,
      sheet: plainSheet("Danh sách", grid),
      headerTop: 0,
      headerRow: 0,
      bottom: 10,
      columns: new Map(COLUMNS.map((key, column) => [key, column])),
      headings: new Map(COLUMNS.map((key) => [key, key])),
      ordinal: null,
      split: null,
      otherYears: [],
    });
  }
  return { reading: { sources, tables, records, findings }, duplicates, findings };
}

const LETTERS = ["", "An", "Bình", "Cường", "Dũng", "Em", "Phúc", "Giang", "Hải", "Khánh", "Lâm"];
