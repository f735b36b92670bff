import { threeLevels } from "../units/levels";
import type { Unit } from "../units/unit";
import { decreePeriods, unsettled } from "./ground-rules";
import { FIRST_DAY, LAST_DAY, officialUnit } from "./official-unit";
import type { Profile } from "./profile";

const BASIS = "Kế hoạch ngày 27/01/2023 của UBND xã Thượng Quảng";
const CITY = "2025-01-01";
const BEFORE_CITY = "2024-12-31";

const city = officialUnit("province", "46", "Thành phố Huế", null, { validFrom: CITY });
const phuLoc = officialUnit("district", "482", "Huyện Phú Lộc", city.id, { validFrom: CITY, validTo: LAST_DAY });
const longQuang = officialUnit("commune", "20182", "Xã Long Quảng", city.id, { validFrom: FIRST_DAY });
const underPhuLoc = officialUnit("commune", "20173", "Xã Thượng Quảng", phuLoc.id, {
  validFrom: CITY,
  validTo: LAST_DAY,
  successors: [longQuang.id],
});

// The plan speaks of "các thôn" without naming them: these names are samples.
function village(number: number): Unit {
  const n = String(number);
  return {
    id: `20173/thon-${n}`,
    code: null,
    name: `Thôn ${n}`,
    level: "village",
    parent: "20173",
    validFrom: null,
    validTo: BEFORE_CITY,
    successors: [],
    aliases: [],
  };
}

/** Xã Thượng Quảng, huyện Nam Đông, tỉnh Thừa Thiên Huế: a commune that sums up its thôn; three eras in three years. */
export const thuongQuang: Profile = {
  ...unsettled,
  key: "thuong-quang",
  name: { vi: "Xã Thượng Quảng (Nam Đông, Thừa Thiên Huế)", en: "Thượng Quảng commune (Thừa Thiên Huế)" },
  office: "UBND xã Thượng Quảng",
  levels: threeLevels,
  reportingLevel: "village",
  rollUpTo: "commune",
  units: [
    officialUnit("province", "46", "Tỉnh Thừa Thiên Huế", null, { validTo: BEFORE_CITY, successors: [city.id] }),
    officialUnit("district", "483", "Huyện Nam Đông", "46", { validTo: BEFORE_CITY, successors: [phuLoc.id] }),
    officialUnit("commune", "20173", "Xã Thượng Quảng", "483", { validTo: BEFORE_CITY, successors: [underPhuLoc.id] }),
    ...[1, 2, 3, 4, 5].map(village),
    city,
    phuLoc,
    underPhuLoc,
    longQuang,
  ],
  quotas: [
    {
      unit: "20173",
      yearFrom: 2023,
      yearTo: 2023,
      measure: "departed",
      min: 4,
      max: 5,
      floor: false,
      above: false,
      kind: "self-set",
      basis: BASIS,
      note: "Phấn đấu đưa 04-05 lao động",
    },
  ],
  periods: decreePeriods,
  dueDates: [
    {
      level: "village",
      place: null,
      period: "half",
      index: 1,
      before: { day: 5, month: 6, yearOffset: 0 },
      basis: BASIS,
    },
    {
      level: "village",
      place: null,
      period: "year",
      index: null,
      before: { day: 25, month: 11, yearOffset: 0 },
      basis: BASIS,
    },
  ],
  notes: {
    vi: "Tên thôn là tên mẫu: thay bằng tên thật trong trang DM_DVHC.",
    en: "The thôn names are samples: put the real ones in the units sheet.",
  },
};
