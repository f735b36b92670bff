import { threeLevels } from "../units/levels";
import { decreePeriods, unsettled } from "./ground-rules";
import { laiChauSince2025, laiChauUntil2025 } from "./lai-chau-units";
import { closedCommunes, LAST_DAY, officialUnit, openCommunes } from "./official-unit";
import type { Profile, Quota } from "./profile";

const BASIS = "Kế hoạch tháng 6/2023 của UBND huyện Tam Đường thực hiện Chỉ thị số 20-CT/TW";
const DISTRICT = "106";

const closed = laiChauUntil2025.filter(([, , district]) => district === DISTRICT);
const heirs = new Set(closed.map(([, , , successor]) => successor));

function average(unit: string, yearFrom: number, yearTo: number, min: number, max: number): Quota {
  return {
    unit,
    yearFrom,
    yearTo,
    measure: "departed",
    min,
    max,
    floor: true,
    above: false,
    kind: "average",
    basis: BASIS,
    note: "Trung bình mỗi năm",
  };
}

/**
 * Huyện Tam Đường, tỉnh Lai Châu. The plan's own numbers do not add up (13 communes of 02–03 are 26–39, the district says 30–40);
 * they stand here as they were decided.
 */
export const tamDuong: Profile = {
  ...unsettled,
  key: "tam-duong",
  name: { vi: "Huyện Tam Đường (Lai Châu)", en: "Tam Đường district (Lai Châu)" },
  office: "UBND huyện Tam Đường",
  levels: threeLevels,
  reportingLevel: "commune",
  rollUpTo: "district",
  units: [
    officialUnit("province", "12", "Tỉnh Lai Châu", null),
    officialUnit("district", DISTRICT, "Huyện Tam Đường", "12", { validTo: LAST_DAY }),
    ...closedCommunes(closed),
    ...openCommunes(
      laiChauSince2025.filter(([code]) => heirs.has(code)),
      "12",
    ),
  ],
  quotas: [
    average(DISTRICT, 2023, 2025, 30, 40),
    ...closed.map(([code]) => average(code, 2023, 2025, 2, 3)),
    average(DISTRICT, 2026, 2030, 60, 70),
    ...closed.map(([code]) => average(code, 2026, 2030, 5, 6)),
    {
      unit: DISTRICT,
      yearFrom: 2026,
      yearTo: 2030,
      measure: "highIncomeShare",
      min: 0.8,
      max: null,
      floor: true,
      above: true,
      kind: "self-set",
      basis: BASIS,
      note: "Đến năm 2030",
    },
  ],
  periods: decreePeriods,
  dueDates: [
    {
      level: "commune",
      place: null,
      period: "year",
      index: null,
      before: { day: 5, month: 12, yearOffset: 0 },
      basis: BASIS,
    },
  ],
  // Named one by one in the plan, whose list ends in "...": a locality may add others.
  highIncomeMarkets: ["JP", "KR", "TW", "SG", "AU", "DE", "RO"],
  notes: {
    vi: "Hằng tháng xã, thị trấn cập nhật số liệu người lao động đi làm việc ở nước ngoài trở về nước.",
    en: "Communes update the figures of returned workers every month.",
  },
};
