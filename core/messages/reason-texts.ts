import type { LocalText } from "../text/local-text";

/** Words of the sheet that keeps the officer's reasons. */
export const reasonTexts = {
  /** In the officer's own workbook, whatever language the panel speaks. */
  sheetName: { vi: "Giải trình", en: "Giải trình" },
  title: { vi: "GIẢI TRÌNH CÁC ĐIỂM CẦN XEM", en: "REASONS GIVEN INSTEAD OF REPAIRS" },
  guide: {
    vi: "Có thể sửa lời ở cột «Lý do giải trình»; xóa lời thì coi như chưa giải trình. Lý do chỉ áp dụng khi người và nội dung đã ghi không đổi.",
    en: "The words under «Reason» may be edited; a blank one is no reason. A reason holds only for the person and the content it was given for.",
  },
  ordinal: { vi: "TT", en: "No." },
  rule: { vi: "Vấn đề", en: "Issue" },
  sheet: { vi: "Trang", en: "Sheet" },
  cell: { vi: "Ô", en: "Cell" },
  person: { vi: "Người lao động", en: "Worker" },
  value: { vi: "Đang ghi", en: "Value" },
  message: { vi: "Nội dung cần xem", en: "Message" },
  reason: { vi: "Lý do giải trình", en: "Reason" },
  date: { vi: "Ngày giải trình", en: "Given on" },
} as const satisfies Record<string, LocalText>;
