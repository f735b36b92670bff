import type { LocalText } from "../text/local-text";

/** Words of the command that explains a figure. */
export const explainTexts = {
  ratio: {
    vi: "{actual} người xuất cảnh từ đầu năm báo cáo đến hết kỳ, chia cho {bound} người là cận của chỉ tiêu năm.",
    en: "{actual} departed since the start of the reporting year, divided by {bound}, the bound of the year's quota.",
  },
  noBound: { vi: "Chỉ tiêu không có cận này.", en: "The quota has no such bound." },
  quota: { vi: "Chỉ tiêu ghi trong: {basis}.", en: "The quota stands in: {basis}." },
  noQuota: { vi: "Đơn vị chưa được giao chỉ tiêu cho kỳ này.", en: "The unit has no quota for this period." },
  noBasis: { vi: "bảng chỉ tiêu (chưa ghi văn bản)", en: "the table of quotas (no document named)" },
  breakdown: { vi: "Trong số đó, chỉ đếm: {dimension} là «{name}».", en: "Of these, only: {dimension} is «{name}»." },
  share: {
    vi: "Số người của dòng chia cho tổng số người xuất cảnh trong kỳ.",
    en: "Persons of the line, divided by all departed in the period.",
  },
  read: { vi: "Mọi dòng dữ liệu đọc được của nguồn này.", en: "Every data row of this source." },
  counted: {
    vi: "Dòng được chấp nhận, không trùng với dòng khác đã tính.",
    en: "Rows accepted that repeat no other counted row.",
  },
  refused: { vi: "Dòng có lỗi phải sửa mới tính được.", en: "Rows with an error that must be mended first." },
  duplicate: { vi: "Dòng của người đã được tính ở dòng khác.", en: "Rows of persons counted in another row." },
  sha256: {
    vi: "Dấu vân tay nội dung của tệp nguồn lúc tổng hợp: tệp đổi một ký tự thì dấu này đổi.",
    en: "Fingerprint of the source file when it was rolled up: one changed character changes it.",
  },
} as const satisfies Record<string, LocalText>;
