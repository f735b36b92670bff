import { type District, type Own, unitFile, unitsOfProfile } from "./district";
import { plant, type Plant } from "./listed-row";
import * as plants from "./plants";
import { reservedNumbers } from "./reserved-numbers";
import type { RolledUpSet } from "./sample-set";
import { byVillage, official, short, withCommune } from "./style";

const SPAN = { from: "2025-06-15", to: "2025-12-14" };
const MISSING = ["Xã Tủa Sín Chải", "Xã Pu Sam Cáp"];

const district: District = {
  seed: "hai-cap 2025-H2",
  above: "Tỉnh Lai Châu",
  folder: "",
  period: "6 tháng cuối năm 2025",
  label: "6T cuoi 2025",
  span: SPAN,
  inTime: "2025-12-10",
  place: ({ name }) => ({
    commune: name,
    birthCodes: ["012", "012", "011", "010"],
    ethnicGroups: ["HMONG", "THAI", "THAI", "DAO", "KINH"],
    villages: ["Bản Mới", "Bản Nà Ban", "Bản Huổi Lỏng", "Tổ dân phố 1"],
    markets: ["JP", "KR", "KR", "TW", "MY"],
  }),
  crowd: (_, random) => ({
    departed: random.whole(1, 5),
    seasonal: 0,
    abroad: random.whole(3, 7),
    returned: random.whole(1, 3),
    overdue: random.whole(0, 1),
    waiting: random.whole(0, 1),
  }),
};

/** The name of a commune that ended on 30/06/2025, still in use. */
const oldCommune: Plant = (row) =>
  plant(row, {
    cells: { commune: "Xã Bản Giang" },
    findings: [{ rule: "worker.unit-other-era", severity: "explain", field: "commune" }],
  });

const own: Readonly<Record<string, Own>> = {
  "Phường Tân Phong": {
    style: withCommune(official, "Xã, phường"),
    crowd: { departed: 5 },
    plants: [oldCommune, oldCommune],
  },
  "Xã Bình Lư": { style: byVillage, plants: [plants.contractEndedNoReturn] },
  "Xã Khun Há": { style: short, title: "plain", crowd: { departed: 3 }, plants: [plants.zerosLost(), plants.under18] },
  "Xã Than Uyên": { style: official, plants: [plants.leavesAfter(SPAN.to)] },
};

/** Tỉnh Lai Châu with two levels: communes valid since 01/07/2025 report the second half of 2025 to the province. */
export function haiCap(): RolledUpSet {
  const maker = { numbers: reservedNumbers(), known: new Set<string>() };
  const units = unitsOfProfile("lai-chau", SPAN.to, ["province", "commune"]);
  const files = units
    .filter(({ level, name }) => level === "commune" && !MISSING.includes(name))
    .map((unit, at) => unitFile(district, unit, at, own[unit.name] ?? {}, maker).file);
  return {
    folder: "hai-cap",
    input: "2025",
    about: {
      vi: "Chính quyền hai cấp: 38 xã, phường của tỉnh Lai Châu (từ 01/07/2025) báo cáo thẳng tỉnh, kỳ 6 tháng cuối năm 2025; có nơi còn ghi tên xã cũ.",
      en: "Two levels of government: the 38 communes of Lai Châu since 01/07/2025, second half of 2025; some rows still bear an old commune's name.",
    },
    options: { profile: "lai-chau", period: "2025-H2", asOf: SPAN.to, to: null },
    counting: {
      period: SPAN,
      yearFrom: "2024-12-15",
      asOf: SPAN.to,
      highIncome: ["JP", "KR", "TW", "SG", "AU", "DE", "RO"],
    },
    units,
    reportingLevel: "commune",
    due: null,
    files,
    duplicates: [],
    wholeFindings: [],
  };
}
