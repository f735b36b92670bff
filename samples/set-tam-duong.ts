import { type District, type Own, unitFile, unitsOfProfile } from "./district";
import type { MadeFile } from "./list-file";
import { reservedNumbers } from "./reserved-numbers";
import * as plants from "./plants";
import type { RolledUpSet, SetUnit } from "./sample-set";
import { official, short, withLoans } from "./style";

const SPAN = { from: "2023-12-15", to: "2024-12-14" };
const DEPARTED: Readonly<Record<string, number>> = {
  "Thị trấn Tam Đường": 3,
  "Xã Thèn Sin": 2,
  "Xã Tả Lèng": 3,
  "Xã Giang Ma": 2,
  "Xã Hồ Thầu": 4,
  "Xã Bình Lư": 1,
  "Xã Sơn Bình": 3,
  "Xã Nùng Nàng": 3,
  "Xã Bản Giang": 0,
  "Xã Bản Hon": 3,
  "Xã Bản Bo": 5,
  "Xã Nà Tăm": 2,
};

const district: District = {
  seed: "tam-duong 2024",
  above: "Huyện Tam Đường",
  folder: "",
  period: "năm 2024",
  label: "2024",
  span: SPAN,
  inTime: "2024-12-04",
  place: ({ name }) => ({
    commune: name,
    birthCodes: ["012", "012", "012", "010"],
    ethnicGroups: ["HMONG", "HMONG", "THAI", "DAO", "KINH"],
    villages: ["Bản Sin Chải", "Bản Nà Luồng", "Bản Cò Lá", "Bản Phiêng Hoi"],
    markets: ["JP", "JP", "KR", "KR", "TW", "MY", "SA"],
  }),
  crowd: ({ name }, random) => ({
    departed: DEPARTED[name] ?? 0,
    seasonal: random.whole(0, 1) * Math.min(1, DEPARTED[name] ?? 0),
    abroad: random.whole(2, 4),
    returned: random.whole(1, 3),
    overdue: random.whole(0, 1),
    waiting: random.whole(0, 1),
  }),
};

const own: Readonly<Record<string, Own>> = {
  "Xã Tả Lèng": { style: withLoans, plants: [plants.leavesAfter(SPAN.to), plants.educationUnknown] },
  "Xã Giang Ma": { style: official, title: "national", reportedOn: "2024-12-06" },
  "Xã Hồ Thầu": { style: short, title: "plain", savedOn: "2024-12-09", reportedOn: "2024-12-09" },
  "Xã Sơn Bình": { plants: [plants.under18] },
  "Xã Nùng Nàng": { plants: [plants.marketUnknown] },
  "Xã Bản Hon": { plants: [plants.contractEndedNoReturn] },
  "Xã Bản Bo": {
    style: withLoans,
    plants: [plants.zerosLost(), plants.phoneZeroLost, plants.written("note", "+84900000321 (mẹ)")],
  },
  "Xã Nà Tăm": { style: short, title: "none", path: "Nà Tăm.xlsx" },
};

/** Huyện Tam Đường: 13 communes of 02–03, the district 30–40; Khun Há has not reported. */
export function tamDuong(): RolledUpSet {
  const maker = { numbers: reservedNumbers(), known: new Set<string>() };
  const average = (min: number, max: number): SetUnit["quota"] => ({ min, max, floor: true });
  const units = unitsOfProfile("tam-duong", SPAN.to, ["district", "commune"]).map((unit) => ({
    ...unit,
    parent: unit.level === "district" ? null : unit.parent,
    quota: unit.level === "district" ? average(30, 40) : average(2, 3),
  }));
  const files = units
    .filter(({ level, name }) => level === "commune" && name !== "Xã Khun Há")
    .map((unit, at): MadeFile => unitFile(district, unit, at, own[unit.name] ?? {}, maker));
  return {
    folder: "tam-duong",
    input: "2024",
    about: {
      vi: "Huyện Tam Đường, 13 xã, thị trấn, mỗi nơi 02–03 lao động; huyện 30–40. Một xã chưa báo cáo, hai xã báo cáo chậm.",
      en: "Tam Đường district: 13 communes of 02–03 departures each against 30–40. One commune has not reported, two are late.",
    },
    options: { profile: "tam-duong", period: "2024", asOf: SPAN.to, to: null },
    counting: {
      period: SPAN,
      yearFrom: SPAN.from,
      asOf: SPAN.to,
      highIncome: ["JP", "KR", "TW", "SG", "AU", "DE", "RO"],
    },
    units,
    reportingLevel: "commune",
    due: "2024-12-04",
    files: files.map(({ file }) => file),
    duplicates: [],
    wholeFindings: [{ rule: "quota.children-differ-from-parent", severity: "explain" }],
  };
}
