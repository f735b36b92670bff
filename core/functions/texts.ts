import type { LocalText } from "../text/local-text";

/** What functions say when they cannot answer. */
export const functionTexts = {
  unknown: { vi: "Không có hàm {id}", en: "There is no function {id}" },
  missing: { vi: "Thiếu đối số {name}", en: "The argument {name} is missing" },
  shapes: {
    vi: "Các vùng phải cùng số dòng và số cột, hoặc chỉ gồm một ô, một dòng, một cột",
    en: "The ranges must have the same rows and columns, or be one cell, one row, one column",
  },
  notAWord: {
    vi: "Chưa rõ «{value}». Ghi một trong các từ: {words}",
    en: "“{value}” is not known. Write one of: {words}",
  },
  quotaIsDate: {
    vi: "Ô chỉ tiêu đang là một ngày: Excel tự đổi «04-05» thành ngày. Đổi định dạng ô thành Văn bản rồi gõ lại.",
    en: "The quota's cell holds a date: Excel turns “04-05” into one. Format the cell as text and type it again.",
  },
  notAnActual: {
    vi: "Số thực hiện «{value}» phải là một số, ví dụ 5 hoặc 85%",
    en: "The actual “{value}” must be a number, such as 5 or 85%",
  },
  shareAndCount: {
    vi: "Chỉ tiêu «{quota}» và số thực hiện «{actual}» phải cùng là số người, hoặc cùng là tỷ lệ phần trăm",
    en: "The quota “{quota}” and the actual “{actual}” must both be persons, or both be percentages",
  },
  noUpper: { vi: "Chỉ tiêu «{value}» không có cận trên", en: "The quota “{value}” has no upper bound" },
  noLower: { vi: "Chỉ tiêu «{value}» không có cận dưới", en: "The quota “{value}” has no lower bound" },
  notADay: {
    vi: "«{value}» chưa đủ ngày, tháng, năm. Ghi như 14/12/2024.",
    en: "“{value}” is no full day. Write it like 14/12/2024.",
  },
  notAPeriod: {
    vi: "Chưa rõ kỳ «{value}». Ghi như: 2024; 6 tháng đầu năm 2024; Quý III/2024; Tháng 9/2024",
    en: "The period “{value}” is not clear. Write it like: 2024; 2024-H1; 2024-Q3; 2024-09",
  },
  notAUnit: {
    vi: "«{value}» không phải đơn vị hay cấp của {profile}{candidates}",
    en: "“{value}” is no unit or level of {profile}{candidates}",
  },
  ambiguousUnit: {
    vi: "«{value}» là tên của nhiều đơn vị: {names}. Ghi thêm tên huyện, tỉnh, hoặc ghi mã đơn vị.",
    en: "“{value}” names several units: {names}. Add the district or province, or write the code.",
  },
  otherEra: {
    vi: "Trong kỳ này không có «{value}». Lúc đó là: {names}",
    en: "There is no “{value}” in this period. Then it was: {names}",
  },
  choices: { vi: ". Có phải: {names}?", en: ". Did you mean: {names}?" },
  noDueDate: {
    vi: "Hồ sơ {profile} chưa có hạn nộp cho «{unit}», {period}",
    en: "{profile} sets no due date for “{unit}”, {period}",
  },
  rowsRead: { vi: "Số dòng đã đọc", en: "Rows read" },
  rowsRefused: { vi: "Trong đó: bị loại do có lỗi", en: "Of these, refused for errors" },
  rowsDuplicate: { vi: "Trong đó: trùng, không tính", en: "Of these, duplicates" },
} as const satisfies Readonly<Record<string, LocalText>>;
