import { type District, type Own, unitFile, unitsOfProfile } from "./district";
import * as plants from "./plants";
import { reservedNumbers } from "./reserved-numbers";
import type { RolledUpSet } from "./sample-set";
import { byVillage, official, short, withColumns, withLoans } from "./style";

const SPAN = { from: "2022-12-15", to: "2023-12-14" };

/** In the Mekong delta people live in ấp and khóm. */
const byHamlet = withColumns(official, (columns) =>
  columns.map((column) => (column.field === "village" ? { ...column, heading: "Ấp/khóm" } : column)),
);

const district: District = {
  seed: "thap-muoi 2023",
  above: "Huyện Tháp Mười",
  folder: "",
  period: "năm 2023",
  label: "2023",
  span: SPAN,
  inTime: "2023-12-12",
  place: ({ name }) => ({
    commune: name,
    birthCodes: ["087", "087", "087", "080"],
    ethnicGroups: ["KINH"],
    villages: name.startsWith("Thị trấn") ? ["Khóm 1", "Khóm 2", "Khóm 3"] : ["Ấp 1", "Ấp 2", "Ấp 3", "Ấp Mỹ Phú"],
    markets: ["JP", "JP", "JP", "TW", "TW", "KR", "DE", "AU", "HU", "RU", "PL"],
  }),
  crowd: (_, random) => ({
    departed: random.whole(4, 13),
    seasonal: random.whole(0, 1),
    abroad: random.whole(4, 10),
    returned: random.whole(1, 5),
    overdue: random.whole(0, 2),
    waiting: random.whole(0, 2),
  }),
};

const own: Readonly<Record<string, Own>> = {
  "Thị trấn Mỹ An": { style: byHamlet, plants: [plants.zerosLost()] },
  "Xã Trường Xuân": { style: { ...byVillage, numbering: "plain" } },
  "Xã Mỹ Hòa": {
    style: short,
    spelledAs: "xã Mỹ Hoà",
    title: "one-line",
    path: "DS XKLĐ Mỹ Hoà.xlsx",
    decomposed: true,
  },
  "Xã Mỹ Quý": { style: withLoans, plants: [plants.marketUnknown, plants.groupUnknown] },
  "Xã Phú Điền": { style: byHamlet, plants: [plants.leavesAfter(SPAN.to)] },
};

/** Huyện Tháp Mười: 13 communes, neither quotas nor due dates; all have reported. */
export function thapMuoi(): RolledUpSet {
  const maker = { numbers: reservedNumbers(), known: new Set<string>() };
  const units = unitsOfProfile("thap-muoi", SPAN.to, ["district", "commune"]).map((unit) => ({
    ...unit,
    parent: unit.level === "district" ? null : unit.parent,
  }));
  const files = units
    .filter(({ level }) => level === "commune")
    .map((unit, at) => unitFile(district, unit, at, own[unit.name] ?? {}, maker).file);
  return {
    folder: "thap-muoi",
    input: "2023",
    about: {
      vi: "Huyện Tháp Mười năm 2023: 13 xã, thị trấn, ghi theo ấp, khóm; văn bản không nêu chỉ tiêu và ngày báo cáo.",
      en: "Tháp Mười district, 2023: 13 communes by ấp and khóm; no quotas, no due dates.",
    },
    options: { profile: "thap-muoi", period: "2023", asOf: SPAN.to, to: null },
    counting: {
      period: SPAN,
      yearFrom: SPAN.from,
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
