import { threeLevels } from "../units/levels";
import type { Unit } from "../units/unit";
import { decreePeriods, unsettled } from "./ground-rules";
import { closedCommunes, FIRST_DAY, LAST_DAY, officialUnit, openCommunes } from "./official-unit";
import type { Profile } from "./profile";
import { quangNgaiSince2025, quangNgaiUntil2025 } from "./quang-ngai-units";

const DISTRICTS: Readonly<Record<string, string>> = {
  "524": "Huyện Bình Sơn",
  "525": "Huyện Trà Bồng",
  "531": "Huyện Minh Long",
};

/** The province, some of its districts (codes), their communes until 30/06/2025 and the communes that took these over. */
export function quangNgaiUnits(districts: readonly string[]): readonly Unit[] {
  // The province of today took in Kon Tum: same code and name, another place.
  const provinceNow = officialUnit("province", "51", "Tỉnh Quảng Ngãi", null, { validFrom: FIRST_DAY });
  const closed = quangNgaiUntil2025.filter(([, , district]) => districts.includes(district));
  const heirs = new Set(closed.map(([, , , successor]) => successor));
  return [
    officialUnit("province", "51", "Tỉnh Quảng Ngãi", null, { validTo: LAST_DAY, successors: [provinceNow.id] }),
    ...districts.map((code) => officialUnit("district", code, DISTRICTS[code] ?? code, "51", { validTo: LAST_DAY })),
    ...closedCommunes(closed),
    provinceNow,
    ...openCommunes(
      quangNgaiSince2025.filter(([code]) => heirs.has(code)),
      provinceNow.id,
    ),
  ];
}

/** Three districts of Quảng Ngãi under their province: commune to district to province, as it was until 30/06/2025. */
export const quangNgai: Profile = {
  ...unsettled,
  key: "quang-ngai",
  name: {
    vi: "Tỉnh Quảng Ngãi (mẫu: 3 huyện Bình Sơn, Trà Bồng, Minh Long)",
    en: "Quảng Ngãi province (sample: 3 districts)",
  },
  office: "UBND tỉnh Quảng Ngãi",
  levels: threeLevels,
  reportingLevel: "commune",
  rollUpTo: "province",
  units: quangNgaiUnits(["524", "525", "531"]),
  quotas: [],
  periods: decreePeriods,
  dueDates: [],
  notes: {
    vi: "Hồ sơ mẫu: chỉ gồm ba huyện; bổ sung các huyện khác trong trang DM_DVHC.",
    en: "A sample with three districts only; add the others in the units sheet.",
  },
};
