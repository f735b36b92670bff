import { twoLevels } from "../units/levels";
import { decreePeriods, unsettled } from "./ground-rules";
import { laiChauSince2025, laiChauUntil2025 } from "./lai-chau-units";
import { closedCommunes, officialUnit, openCommunes } from "./official-unit";
import type { Profile } from "./profile";

/**
 * Tỉnh Lai Châu with two levels, since 01/07/2025: 38 communes report to the province. The 106 communes before them are kept,
 * directly below the province, so that an old name in a sheet leads to the commune of today.
 */
export const laiChau: Profile = {
  ...unsettled,
  key: "lai-chau",
  name: { vi: "Tỉnh Lai Châu (hai cấp)", en: "Lai Châu province (two levels)" },
  office: "UBND tỉnh Lai Châu",
  levels: twoLevels,
  reportingLevel: "commune",
  rollUpTo: "province",
  units: [
    officialUnit("province", "12", "Tỉnh Lai Châu", null),
    ...openCommunes(laiChauSince2025, "12"),
    ...closedCommunes(laiChauUntil2025, () => "12"),
  ],
  quotas: [],
  periods: decreePeriods,
  dueDates: [],
};
