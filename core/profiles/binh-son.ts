import { threeLevels } from "../units/levels";
import { decreePeriods, unsettled } from "./ground-rules";
import type { Profile } from "./profile";
import { quangNgaiUnits } from "./quang-ngai";

const BASIS = "Công văn tháng 3/2024 của UBND huyện Bình Sơn về vận động lao động đi làm việc ở nước ngoài năm 2024";

/** Huyện Bình Sơn, tỉnh Quảng Ngãi: quotas assigned by QĐ 526/QĐ-UBND, communes report before 10/12, the district before 15/12. */
export const binhSon: Profile = {
  ...unsettled,
  key: "binh-son",
  name: { vi: "Huyện Bình Sơn (Quảng Ngãi)", en: "Bình Sơn district (Quảng Ngãi)" },
  office: "UBND huyện Bình Sơn",
  levels: threeLevels,
  reportingLevel: "commune",
  rollUpTo: "district",
  units: quangNgaiUnits(["524"]),
  quotas: [],
  periods: decreePeriods,
  dueDates: [
    {
      level: "commune",
      place: null,
      period: "year",
      index: null,
      before: { day: 10, month: 12, yearOffset: 0 },
      basis: BASIS,
    },
    {
      level: "district",
      place: null,
      period: "year",
      index: null,
      before: { day: 15, month: 12, yearOffset: 0 },
      basis: BASIS,
    },
  ],
  notes: {
    vi: "Chỉ tiêu từng xã, thị trấn theo Quyết định 526/QĐ-UBND của UBND huyện: nhập vào trang Chỉ tiêu.",
    en: "The communes' quotas stand in Quyết định 526/QĐ-UBND: enter them in the quota sheet.",
  },
};
