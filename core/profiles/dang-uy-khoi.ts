import { blocLevels } from "../units/levels";
import type { Unit } from "../units/unit";
import { unsettled } from "./ground-rules";
import type { Profile } from "./profile";

const BLOC = "khoi";

// The plan names one party organisation, that of the labour department; the others are samples to be replaced.
const CELLS: readonly (readonly [id: string, name: string, ...aliases: string[]])[] = [
  ["so-ldtbxh", "Đảng bộ Sở Lao động - Thương binh và Xã hội", "Sở LĐTBXH", "Sở LĐ-TB&XH"],
  ["so-noi-vu", "Đảng bộ Sở Nội vụ"],
  ["so-tu-phap", "Đảng bộ Sở Tư pháp"],
  ["so-y-te", "Đảng bộ Sở Y tế"],
  ["so-gddt", "Đảng bộ Sở Giáo dục và Đào tạo", "Sở GDĐT", "Sở GD&ĐT"],
  ["so-tai-chinh", "Chi bộ Sở Tài chính"],
  ["nhcsxh", "Chi bộ Ngân hàng Chính sách xã hội tỉnh", "NHCSXH"],
];

function cell([id, name, ...aliases]: (typeof CELLS)[number]): Unit {
  return {
    id: `${BLOC}/${id}`,
    code: null,
    name,
    level: "cell",
    parent: BLOC,
    validFrom: null,
    validTo: null,
    successors: [],
    aliases,
  };
}

/** Đảng ủy Khối Cơ quan - Doanh nghiệp tỉnh: party organisations review their targets once a year. */
export const dangUyKhoi: Profile = {
  ...unsettled,
  key: "dang-uy-khoi",
  name: { vi: "Đảng ủy Khối Cơ quan - Doanh nghiệp tỉnh", en: "Party bloc of provincial offices and enterprises" },
  office: "Đảng ủy Khối Cơ quan - Doanh nghiệp tỉnh",
  levels: blocLevels,
  reportingLevel: "cell",
  rollUpTo: "bloc",
  units: [
    {
      id: BLOC,
      code: null,
      name: "Đảng ủy Khối Cơ quan - Doanh nghiệp tỉnh",
      level: "bloc",
      parent: null,
      validFrom: null,
      validTo: null,
      successors: [],
      aliases: ["ĐUK", "Đảng ủy Khối"],
    },
    ...CELLS.map(cell),
  ],
  quotas: [],
  // A party committee is not bound by the decree on reports of state offices: the calendar year.
  periods: { startDay: 1, basis: "Kế hoạch 113-KH/ĐUK: kiểm điểm, đánh giá định kỳ hàng năm" },
  dueDates: [],
  notes: {
    vi: "Danh sách chi bộ, đảng bộ cơ sở là danh sách mẫu: thay bằng danh sách thật trong trang DM_DVHC. Kế hoạch 113-KH/ĐUK kiểm điểm hằng năm, không nêu ngày báo cáo.",
    en: "The party organisations are samples: put the real ones in the units sheet. Plan 113-KH/ĐUK asks for a yearly review and names no day.",
  },
};
