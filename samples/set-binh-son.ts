import { type District, type Own, personAt, unitFile, unitsOfProfile } from "./district";
import type { MadeFile } from "./list-file";
import type { ListedRow } from "./listed-row";
import * as plants from "./plants";
import { quangNgaiPlace } from "./quang-ngai-places";
import { type ReservedNumbers, reservedNumbers } from "./reserved-numbers";
import type { RolledUpSet, SetFile, SetUnit } from "./sample-set";
import { settingsFile, settingsSheet } from "./settings-sheet";
import { earlierJourney, listedElsewhere, listedTwice, namesake } from "./shared-people";
import { byVillage, oldList, official, short, template, withCommune, withLoans } from "./style";

const SPAN = { from: "2023-12-15", to: "2024-12-14" };
const MISSING = ["Xã Bình An", "Xã Bình Thanh"];
const DECREED = "Quyết định số      /QĐ-UBND (số liệu mẫu)";

/** Invented quotas and departures of the 22 communes. */
const PLAN: readonly (readonly [name: string, min: number, max: number, departed: number])[] = [
  ["Thị trấn Châu Ổ", 12, 15, 16],
  ["Xã Bình Thuận", 10, 12, 11],
  ["Xã Bình Thạnh", 8, 10, 9],
  ["Xã Bình Đông", 10, 12, 7],
  ["Xã Bình Chánh", 8, 10, 10],
  ["Xã Bình Nguyên", 8, 10, 8],
  ["Xã Bình Khương", 5, 6, 4],
  ["Xã Bình Trị", 9, 11, 14],
  ["Xã Bình An", 4, 5, 0],
  ["Xã Bình Hải", 12, 15, 12],
  ["Xã Bình Dương", 8, 10, 9],
  ["Xã Bình Phước", 7, 9, 8],
  ["Xã Bình Hòa", 8, 10, 6],
  ["Xã Bình Trung", 7, 9, 8],
  ["Xã Bình Minh", 6, 8, 7],
  ["Xã Bình Long", 8, 10, 11],
  ["Xã Bình Thanh", 7, 9, 0],
  ["Xã Bình Chương", 6, 8, 6],
  ["Xã Bình Hiệp", 6, 8, 7],
  ["Xã Bình Mỹ", 6, 8, 3],
  ["Xã Bình Tân Phú", 9, 11, 10],
  ["Xã Bình Châu", 15, 18, 19],
];

const district: District = {
  seed: "binh-son 2024",
  above: "Huyện Bình Sơn",
  folder: "",
  period: "năm 2024",
  label: "2024",
  span: SPAN,
  inTime: "2024-12-09",
  place: quangNgaiPlace,
  crowd: ({ name }, random) => ({
    departed: PLAN.find(([commune]) => commune === name)?.[3] ?? 0,
    seasonal: random.whole(0, 2),
    abroad: random.whole(5, 11),
    returned: random.whole(2, 6),
    overdue: random.whole(0, 2),
    waiting: random.whole(0, 2),
  }),
};

/** Bình Sơn's particular files. `shared` are rows that need people of other files. */
function ownFiles(
  numbers: ReservedNumbers,
  shared: Readonly<Record<string, (rows: readonly ListedRow[]) => readonly ListedRow[]>>,
): Readonly<Record<string, Own>> {
  return {
    "Thị trấn Châu Ổ": { style: official, plants: [plants.noSuchDay, plants.written("note", "-nt-")] },
    "Xã Bình Thuận": { style: template, plants: [plants.passportOdd, plants.groupUnknown, plants.programmeUnknown] },
    "Xã Bình Thạnh": { style: short, decomposed: true, title: "plain", path: "Bình Thạnh.xlsx" },
    "Xã Bình Đông": { style: byVillage, plants: [plants.contractEndsBeforeDeparture, plants.contractEndedNoReturn] },
    "Xã Bình Chánh": { style: short, title: "above-only", path: "Bình Chánh.xlsx" },
    "Xã Bình Nguyên": {
      style: short,
      plants: [
        plants.zerosLost(),
        plants.zerosLost(),
        plants.zerosLost(),
        plants.zerosLost("001"),
        plants.phoneZeroLost,
        plants.phoneZeroLost,
      ],
    },
    "Xã Bình Khương": {
      style: oldList,
      plants: [plants.oldNumber(numbers.oldIdentity("212")), plants.oldNumber(numbers.oldIdentity("213"))],
    },
    "Xã Bình Trị": { style: official, more: (_, rows) => shared["Xã Bình Trị"]?.(rows) ?? [] },
    "Xã Bình Hải": { style: template, more: (_, rows) => shared["Xã Bình Hải"]?.(rows) ?? [] },
    "Xã Bình Dương": { style: withLoans, plants: [plants.sexMismatch, plants.birthMismatch, plants.placeUnknown] },
    "Xã Bình Phước": { style: withLoans, plants: [plants.returnedBeforeDeparture, plants.monthsNotANumber] },
    "Xã Bình Hòa": { style: official, spelledAs: "Xã Bình Hoà", path: "Xã Bình Hoà.xlsx" },
    "Xã Bình Trung": {
      style: withCommune(official),
      plants: [plants.written("note", "=SUM(A1:A9)"), plants.written("note", "+84900000455")],
    },
    "Xã Bình Minh": { style: template, savedOn: "2025-01-20", tellsNoDay: true, title: "plain" },
    "Xã Bình Long": { style: byVillage, reportedOn: "2024-12-11" },
    "Xã Bình Chương": { style: withLoans, plants: [plants.phoneShort, plants.missing("identityNumber")] },
    "Xã Bình Hiệp": { style: official, more: (_, rows) => shared["Xã Bình Hiệp"]?.(rows) ?? [] },
    "Xã Bình Mỹ": { style: short, plants: [plants.under18] },
    "Xã Bình Tân Phú": {
      style: official,
      more: (people) => [earlierJourney(personAt(people, 0), official, SPAN.from)],
    },
    "Xã Bình Châu": {
      style: { ...template, identity: "grouped", total: true },
      plants: [plants.identityLetter, plants.identityTooLong, plants.identityTooShort],
    },
  };
}

function quotaFile(): SetFile {
  const total = (at: 1 | 2): number => PLAN.reduce((sum, line) => sum + line[at], 0);
  const range = (min: number, max: number): string => `${String(min).padStart(2, "0")}-${String(max).padStart(2, "0")}`;
  const sheet = settingsSheet({
    table: "quotas",
    sheet: "Chỉ tiêu 2024",
    titles: [
      "CHỈ TIÊU VẬN ĐỘNG LAO ĐỘNG ĐI LÀM VIỆC Ở NƯỚC NGOÀI NĂM 2024",
      "(Số liệu mẫu do chương trình đặt ra, không phải chỉ tiêu thật)",
    ],
    columns: [
      { field: "unit", heading: "Xã, thị trấn", width: 24 },
      { field: "quota", heading: "Chỉ tiêu giao", width: 12 },
      { field: "basis", heading: "Căn cứ", width: 36 },
    ],
    rows: [
      ...PLAN.map(([name, min, max]) => [name, range(min, max), DECREED]),
      ["Huyện Bình Sơn", range(total(1), total(2)), DECREED],
    ],
  });
  return settingsFile("Chỉ tiêu 2024.xlsx", "2024-03-20", "exceljs", [sheet]);
}

/** Huyện Bình Sơn: 22 communes with invented quotas; two have not reported, one is late; most kinds of mistakes. */
export function binhSon(): RolledUpSet {
  const numbers = reservedNumbers();
  const maker = { numbers, known: new Set<string>() };
  const sum = (at: 1 | 2): number => PLAN.reduce((total, line) => total + line[at], 0);
  const units = unitsOfProfile("binh-son", SPAN.to, ["district", "commune"]).map((unit): SetUnit => {
    const line = PLAN.find(([name]) => name === unit.name);
    if (unit.level === "district") return { ...unit, parent: null, quota: { min: sum(1), max: sum(2), floor: false } };
    return { ...unit, quota: line === undefined ? null : { min: line[1], max: line[2], floor: false } };
  });
  const communes = units.filter(({ level }) => level === "commune");
  const duplicates: ListedRow[][] = [];
  const made = new Map<string, MadeFile>();
  const countedRow = (commune: string): ListedRow => {
    const row = made
      .get(commune)
      ?.rows.find(
        ({ person, outcome, findings }) =>
          outcome === "counted" &&
          findings.length === 0 &&
          person.departureDate !== null &&
          person.departureDate >= SPAN.from &&
          person.returnDate === null,
      );
    if (row === undefined) throw new Error(`nobody to share in ${commune}`);
    return row;
  };
  const own = ownFiles(numbers, {
    "Xã Bình Trị": (rows) => {
      const first = rows[0];
      if (first === undefined) return [];
      const again = listedTwice(first);
      duplicates.push([first, again]);
      return [again];
    },
    "Xã Bình Hải": (rows) => {
      const person = rows[1]?.person;
      return person === undefined
        ? []
        : [namesake(person, numbers.identity("051", person.sex, person.birthDate), template)];
    },
    "Xã Bình Hiệp": () => {
      const row = countedRow("Xã Bình Hải");
      const elsewhere = listedElsewhere(row.person, official);
      duplicates.push([row, elsewhere]);
      return [elsewhere];
    },
  });
  communes.forEach((unit, at) => {
    if (!MISSING.includes(unit.name)) made.set(unit.name, unitFile(district, unit, at, own[unit.name] ?? {}, maker));
  });
  return {
    folder: "binh-son",
    input: "2024",
    about: {
      vi: "Huyện Bình Sơn, 22 xã, thị trấn và tệp Chỉ tiêu 2024 (chỉ tiêu là số mẫu). Hai xã chưa báo cáo, một xã chậm; có đủ các lỗi thường gặp, người trùng giữa hai xã, người đi lần hai.",
      en: "Bình Sơn district: 22 communes and a quota workbook (invented quotas). Two communes missing, one late; the usual mistakes, a person in two communes, a second departure.",
    },
    options: { profile: "binh-son", period: "2024", asOf: SPAN.to, to: null },
    counting: {
      period: SPAN,
      yearFrom: SPAN.from,
      asOf: SPAN.to,
      highIncome: ["JP", "KR", "TW", "SG", "AU", "DE", "RO"],
    },
    units,
    reportingLevel: "commune",
    due: "2024-12-09",
    files: [quotaFile(), ...[...made.values()].map(({ file }) => file)],
    duplicates,
    wholeFindings: [],
  };
}
