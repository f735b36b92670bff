import type { Level } from "./unit";

/** Commune, district, province: the hierarchy until 30/06/2025. Thôn and tổ dân phố below are optional. */
export const threeLevels: readonly Level[] = [
  { key: "province", rank: 0, name: { vi: "Tỉnh", en: "Province" } },
  { key: "district", rank: 1, name: { vi: "Huyện", en: "District" } },
  { key: "commune", rank: 2, name: { vi: "Xã", en: "Commune" } },
  { key: "village", rank: 3, name: { vi: "Thôn", en: "Village" } },
];

/** Commune and province since 01/07/2025; a province may put clusters of communes between them. */
export const twoLevels: readonly Level[] = [
  { key: "province", rank: 0, name: { vi: "Tỉnh", en: "Province" } },
  { key: "cluster", rank: 1, name: { vi: "Cụm", en: "Cluster" } },
  { key: "commune", rank: 2, name: { vi: "Xã", en: "Commune" } },
  { key: "village", rank: 3, name: { vi: "Thôn", en: "Village" } },
];

/** A party committee's bloc of offices and enterprises, and the party organisations under it. */
export const blocLevels: readonly Level[] = [
  { key: "bloc", rank: 0, name: { vi: "Đảng ủy Khối", en: "Party bloc" } },
  { key: "cell", rank: 1, name: { vi: "Chi bộ, đảng bộ cơ sở", en: "Party cell" } },
];
