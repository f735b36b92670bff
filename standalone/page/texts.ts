import type { LocalText } from "../../core/index";

/** Words of the page around the panel. */
export const pageTexts = {
  product: { vi: "Tổng Hợp", en: "Tổng Hợp" },
  open: { vi: "Mở tệp…", en: "Open a file…" },
  save: { vi: "Lưu thành tệp .xlsx", en: "Save as .xlsx" },
  close: { vi: "Đóng tệp", en: "Close" },
  sample: { vi: "Mở thử sổ mẫu", en: "Try a sample register" },
  resultFile: { vi: "Bảng tổng hợp.xlsx", en: "Roll-up.xlsx" },
  cellContent: { vi: "Nội dung ô đang chọn", en: "Content of the selected cell" },
  grid: { vi: "Trang tính", en: "Sheet" },
  rows: { vi: "Dòng", en: "Row" },
  sheets: { vi: "Các trang tính", en: "Sheets" },
  book: { vi: "Bảng tính đang mở", en: "Open workbook" },
  showGrid: { vi: "Xem bảng tính", en: "Show the sheet" },
  showPanel: { vi: "Xem bảng bên", en: "Show the panel" },
  welcomeTitle: {
    vi: "Kiểm tra và tổng hợp bảng tính, ngay trên máy này",
    en: "Check and roll up spreadsheets, on this computer alone",
  },
  welcomeText: {
    vi: "Thả tệp .xlsx vào đây, hoặc bấm «Mở tệp…». Trang này không gửi gì đi đâu: mọi việc làm trong trình duyệt, kể cả khi không có mạng.",
    en: "Drop an .xlsx file here, or press “Open a file…”. Nothing leaves this page: all work is done in the browser, with or without a network.",
  },
  welcomeSample: {
    vi: "Chưa có tệp? Mở thử sổ mẫu của một xã (người và số giấy tờ trong đó đều là bịa) rồi bấm «Kiểm tra».",
    en: "No file at hand? Open the sample register of a commune (people and numbers in it are invented) and press “Check”.",
  },
  tooLarge: {
    vi: "«{file}» nặng quá 20 MB nên không mở. Xóa ảnh hoặc trang không cần rồi lưu lại.",
    en: "«{file}» is over 20 MB and was not opened. Take out pictures or sheets that are not needed and save it again.",
  },
  unsavedMark: { vi: " (chưa lưu)", en: " (not saved)" },
  oneFile: {
    vi: "Chỉ mở được một tệp mỗi lần. Để gộp nhiều tệp, dùng «Tổng hợp» ở bảng bên.",
    en: "Only one file opens at a time. To put files together, use “Roll up” in the panel.",
  },
  unsaved: {
    vi: "Có thay đổi chưa lưu. Đóng tệp thì mất các thay đổi đó. Vẫn đóng?",
    en: "There are unsaved changes; they will be lost. Close anyway?",
  },
  saved: { vi: "Đã lưu «{file}» vào thư mục tải về.", en: "Saved «{file}» to the downloads folder." },
  opening: { vi: "Đang mở «{file}»…", en: "Opening «{file}»…" },
  failed: {
    vi: "Trang gặp lỗi nên dừng lại. Tải lại trang rồi mở lại tệp; tệp gốc không bị thay đổi.",
    en: "The page broke and stopped. Reload it and open the file again; the original file is unchanged.",
  },
} as const satisfies Record<string, LocalText>;
