import type { LocalText } from "../text/local-text";

/** Words about the report of one unit that are not in its sheet. `{name}` places are filled. */
export const reportViewTexts = {
  title: { vi: "Báo cáo {period} của {unit}", en: "Report of {unit}, {period}" },
  notMade: { vi: "Chưa lập được báo cáo", en: "The report was not made" },
  consolidated: {
    vi: "Sổ đang mở là bảng tổng hợp của nhiều đơn vị. Báo cáo kỳ lập từ sổ theo dõi của một đơn vị: hãy mở sổ đó.",
    en: "The open workbook is a roll-up. The report is made from one unit's register: open that.",
  },
  "no-workers": {
    vi: "Không thấy danh sách lao động trong sổ này. Hãy mở sổ theo dõi của đơn vị, hoặc xem lại dòng tiêu đề của bảng.",
    en: "There is no list of workers in this workbook. Open the unit's register, or look at its header row.",
  },
  "no-unit": {
    vi: "Chưa biết sổ này của đơn vị nào. Hãy ghi tên đơn vị ở phía trên bảng, ví dụ «UBND xã …», rồi làm lại.",
    en: "It is not known whose register this is. Write the unit's name above the table and try again.",
  },
  "several-units": {
    vi: "Sổ này có số liệu của nhiều đơn vị: {units}. Báo cáo kỳ chỉ lập cho một đơn vị; hãy dùng Tổng hợp.",
    en: "This workbook is about several units: {units}. The report is of one; use the roll-up.",
  },
  taken: {
    vi: "Sổ đã có trang «{sheet}» không phải do chương trình lập, nên không ghi đè lên. Hãy đổi tên trang đó rồi làm lại.",
    en: "The workbook has a sheet «{sheet}» that is not ours, so it is left alone. Rename it and try again.",
  },
  profile: {
    vi: "Không có hồ sơ địa phương «{value}». Hãy chọn lại.",
    en: "There is no profile «{value}». Choose again.",
  },
  to: {
    vi: "Không có cấp «{value}» trong sổ này. Hãy chọn lại.",
    en: "There is no level «{value}» here. Choose again.",
  },
  period: { vi: "Không hiểu kỳ «{value}». Hãy chọn lại.", en: "Period «{value}» is not clear. Choose again." },
} as const satisfies Record<string, LocalText>;
