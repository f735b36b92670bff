import type { LocalText } from "../../core";

/** Words of the window around the pane. */
export const previewTexts = {
  openBook: { vi: "Mở sổ khác…", en: "Open a workbook…" },
  book: { vi: "Sổ mở trong Excel", en: "Workbook open in Excel" },
  ribbon: { vi: "Nhóm Tổng Hợp trên thẻ Dữ liệu", en: "Tổng Hợp group of the Data tab" },
  checkWorkbook: { vi: "Kiểm tra", en: "Check" },
  rollUpWorkbooks: { vi: "Tổng hợp", en: "Roll up" },
  verifyWorkbook: { vi: "Đối chiếu", en: "Verify" },
  openPanel: { vi: "Mở bảng", en: "Open panel" },
  closePane: { vi: "Đóng bảng", en: "Close the pane" },
  formula: { vi: "Ô công thức", en: "Formula box" },
  hint: { vi: 'Giá trị, hoặc =TONGHOP.NUOC("Nhat")', en: 'A value, or =TONGHOP.NUOC("Nhat")' },
  answer: { vi: "Kết quả công thức", en: "Result of the formula" },
  sheets: { vi: "Các trang tính", en: "Sheets" },
  charts: { vi: "Biểu đồ trên trang", en: "Charts on the sheet" },
  working: { vi: "Excel đang chạy lệnh «{name}»", en: "Excel is working on “{name}”" },
  done: { vi: "Xong lệnh «{name}»", en: "“{name}” has ended" },
  locked: { vi: "Ô này đang được bảo vệ", en: "This cell is protected" },
  unreadable: { vi: "Không mở được tệp này", en: "This file cannot be opened" },
} as const satisfies Record<string, LocalText>;
