import type { CellValue } from "../../../core/grid";
import { shippedLists } from "../../../core/lists/shipped-lists";
import type { ListKey } from "../../../core/lists/code-list";
import { addMonths, dmyOfSerial, fromSerial, toSerial } from "../../../core/time/serial";
import { type Random, randomOf } from "../../../samples/random";
import { columnOf, dateColumns } from "./columns";
import { enterprises, families, given, middles, occupations, remarks } from "./names";
import { communes } from "./places";

/** The reporting year that is benched, with its last day and a today some weeks later. */
export const benchPeriod = {
  key: "2024",
  from: toSerial(2023, 12, 15),
  to: toSerial(2024, 12, 14),
  today: toSerial(2025, 1, 10),
} as const;

/** Of all rows: refused for a wrong cell, accepted with a remark, written again from a row before, of the name and birth of a row before. */
const SHARES = {
  refused: 0.008,
  remarked: 0.008,
  again: 0.004,
  near: 0.001,
  dateAsText: 0.08,
  overdue: 0.005,
} as const;

const named = (list: ListKey, ...codes: readonly string[]): readonly string[] =>
  codes.map((code) => {
    const item = shippedLists[list].items.find((known) => known.code === code);
    if (item === undefined) throw new Error(`no ${code} in ${list}`);
    return item.name.vi;
  });

// Weighted by repetition.
const markets = named(
  "market",
  "JP",
  "JP",
  "JP",
  "JP",
  "TW",
  "TW",
  "TW",
  "KR",
  "KR",
  "CN",
  "SG",
  "RO",
  "HU",
  "PL",
  "DE",
);
const programmes = named("programme", "DN_DICHVU", "DN_DICHVU", "TTS", "TTS", "TOKUTEI", "EPS", "IM_JAPAN", "CANHAN");
const ethnicGroups = named(
  "ethnicGroup",
  "KINH",
  "KINH",
  "KINH",
  "KINH",
  "TAY",
  "THAI",
  "MUONG",
  "HMONG",
  "DAO",
  "HRE",
);
const priorityGroups = named("priorityGroup", "HN", "HCN", "DTTS", "TNNCC", "BDXN");
const educations = named("education", "CHUADAOTAO", "THCS", "THPT", "THPT", "SOCAP", "TRUNGCAP", "CAODANG");
const earlyReasons = named("returnReason", "SUCKHOE", "GIADINH", "TRUOCHAN");
const [contractOver = ""] = named("returnReason", "HETHAN");
const [home = "", working = ""] = named("statusAbroad", "VENUOC", "DANGLAM");
const birthPlaces = ["051", "087", "012", "046", "040"] as const;

export type RegisterRow = CellValue[];

/**
 * An endless register of invented people: a pure function of its seed. `commune` keeps all rows in one place. Identity numbers agree
 * with sex and birth and are unique up to a million rows, so they cannot be kept to the numbers reserved for samples: what is
 * generated here stays in memory, or in a folder that is deleted, and is never written to the repository.
 */
export function* registerRows(seed: string, first = 0, commune: string | null = null): Generator<RegisterRow, never> {
  const random = randomOf(seed);
  const before: RegisterRow[] = [];
  for (let n = first; ; n++) {
    const earlier = before[random.whole(0, before.length)];
    const again = earlier !== undefined && random.chance(SHARES.again);
    const row = again ? [...earlier] : person(n, random);
    if (earlier !== undefined && !again && random.chance(SHARES.near)) makeNear(row, earlier, n);
    row[0] = n - first + 1;
    row[columnOf.commune] = commune ?? random.pick(communes).name;
    // Few rows are remembered, so that any number of them can be made.
    if (before.length < 1000) before.push([...row]);
    else before[n % 1000] = [...row];
    if (random.chance(SHARES.refused)) spoil(row, random);
    else if (random.chance(SHARES.remarked)) blur(row, random);
    yield row;
  }
}

function person(n: number, random: Random): RegisterRow {
  const sex = random.chance(0.62) ? "M" : "F";
  const born = random.whole(toSerial(1984, 1, 1), toSerial(2002, 12, 31));
  const departed = random.whole(toSerial(2021, 2, 1), benchPeriod.to);
  const months = random.pick([12, 24, 36, 36, 36, 60]);
  const journey = journeyOf(departed, months, random);
  const date = (serial: number): CellValue => (random.chance(SHARES.dateAsText) ? dmyOfSerial(serial) : serial);
  const cells: Readonly<Record<keyof typeof columnOf, CellValue>> = {
    fullName: `${random.pick(families)} ${random.pick(middles[sex])} ${random.pick(given[sex])}`,
    birthDate: date(born),
    sex: sex === "M" ? "Nam" : "Nữ",
    identityNumber: identity(n, sex, fromSerial(born).year, random),
    phone: `0${random.pick(["90", "91", "97", "98", "32", "35", "86"])}${digits(random.whole(0, 9_999_999), 7)}`,
    ethnicGroup: random.pick(ethnicGroups),
    village: `Thôn ${random.whole(1, 12)}`,
    commune: null,
    priorityGroups: random.chance(0.45) ? null : random.pick(priorityGroups),
    education: random.pick(educations),
    market: random.pick(markets),
    programme: random.pick(programmes),
    enterprise: random.pick(enterprises),
    occupation: random.pick(occupations),
    contractNumber: `${random.whole(1, 9999)}/${fromSerial(departed).year}/HĐ`,
    contractMonths: months,
    departureDate: date(departed),
    returnDate: journey.returned === null ? null : date(journey.returned),
    returnReason: journey.reason,
    statusAbroad: journey.returned === null ? working : home,
    monthlyWage: random.whole(15, 55) + (random.chance(0.3) ? 0.5 : 0),
    loanAmount: random.chance(0.35) ? 20 + random.whole(0, 16) * 5 : null,
    note: random.chance(0.1) ? random.pick(remarks) : null,
  };
  const row: RegisterRow = [n];
  for (const [key, column] of Object.entries(columnOf)) row[column] = cells[key as keyof typeof columnOf]; // its own keys
  return row;
}

interface Journey {
  readonly returned: number | null;
  readonly reason: string | null;
}

/** Home when the contract is over, but for a few; some come home before. */
function journeyOf(departed: number, months: number, random: Random): Journey {
  const ends = addMonths(departed, months);
  const last = benchPeriod.to;
  if (ends < last && !random.chance(SHARES.overdue))
    return { returned: Math.min(last, ends + random.whole(-20, 20)), reason: contractOver };
  if (ends < last || departed > last - 60 || !random.chance(0.06)) return { returned: null, reason: null };
  return { returned: random.whole(departed + 30, last), reason: random.pick(earlyReasons) };
}

/** Place, century and sex, year, and six digits that are the row's own. */
function identity(n: number, sex: "M" | "F", year: number, random: Random): string {
  const century = (year < 2000 ? 0 : 2) + (sex === "F" ? 1 : 0);
  return `${random.pick(birthPlaces)}${century}${digits(year % 100, 2)}${serialDigits(n)}`;
}

/** Meets each value once in a million: 387,911 has no factor in common with it. */
function serialDigits(n: number): string {
  return digits((n * 387_911) % 1_000_000, 6);
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, "0");
}

/** Another person's number under the same name and birth. */
function makeNear(row: RegisterRow, earlier: readonly CellValue[], n: number): void {
  for (const key of ["fullName", "birthDate", "sex"] as const) row[columnOf[key]] = earlier[columnOf[key]] ?? null;
  row[columnOf.identityNumber] = String(earlier[columnOf.identityNumber]).slice(0, 6) + serialDigits(n);
}

/** One cell for which every engine must refuse the row. */
function spoil(row: RegisterRow, random: Random): void {
  switch (random.whole(0, 3)) {
    case 0:
      row[columnOf.birthDate] = "31/02/1990";
      break;
    case 1:
      row[columnOf.market] = "Xứ Không Tên";
      break;
    case 2:
      row[columnOf.identityNumber] = String(row[columnOf.identityNumber]).slice(0, 8);
      break;
    default:
      row[columnOf.sex] = "không rõ";
  }
}

/** One cell that no fast test knows and every engine must accept. None is a column that is grouped by. */
function blur(row: RegisterRow, random: Random): void {
  switch (random.whole(0, 3)) {
    case 0:
      row[columnOf.fullName] = String(row[columnOf.fullName]).toUpperCase().normalize("NFD");
      break;
    case 1:
      row[columnOf.ethnicGroup] = String(row[columnOf.ethnicGroup]).toLowerCase();
      break;
    case 2:
      row[columnOf.contractMonths] = `${String(row[columnOf.contractMonths])} tháng`;
      break;
    default:
      row[columnOf.phone] = String(row[columnOf.phone]).slice(1);
  }
}

/** Columns of a row that hold a serial day. */
export function isDateColumn(column: number): boolean {
  return dateColumns.includes(column);
}
