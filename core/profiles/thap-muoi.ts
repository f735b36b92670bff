import { threeLevels } from "../units/levels";
import { decreePeriods, unsettled } from "./ground-rules";
import { closedCommunes, FIRST_DAY, LAST_DAY, officialUnit, openCommunes } from "./official-unit";
import type { Profile } from "./profile";
import { thapMuoiSince2025, thapMuoiUntil2025 } from "./thap-muoi-units";

const provinceNow = officialUnit("province", "82", "Tỉnh Đồng Tháp", null, { validFrom: FIRST_DAY });

/** Huyện Tháp Mười, tỉnh Đồng Tháp: a yearly report folded into the one on labour abroad, without a day or a number. */
export const thapMuoi: Profile = {
  ...unsettled,
  key: "thap-muoi",
  name: { vi: "Huyện Tháp Mười (Đồng Tháp)", en: "Tháp Mười district (Đồng Tháp)" },
  office: "UBND huyện Tháp Mười",
  levels: threeLevels,
  reportingLevel: "commune",
  rollUpTo: "district",
  units: [
    officialUnit("province", "87", "Tỉnh Đồng Tháp", null, { validTo: LAST_DAY, successors: [provinceNow.id] }),
    officialUnit("district", "872", "Huyện Tháp Mười", "87", { validTo: LAST_DAY }),
    ...closedCommunes(thapMuoiUntil2025),
    provinceNow,
    ...openCommunes(thapMuoiSince2025, provinceNow.id),
  ],
  quotas: [],
  periods: decreePeriods,
  dueDates: [],
  notes: {
    vi: "Công văn tháng 9/2023 của UBND huyện: lồng ghép vào báo cáo hằng năm về đưa người lao động đi làm việc ở nước ngoài; không nêu ngày và chỉ tiêu.",
    en: "The district's letter of 9/2023 folds the report into the yearly one on labour abroad; it names no day and no quota.",
  },
};
