import type { LocalText } from "../../core/index";

/** What the ribbon's commands write and say. */
export const commandTexts = {
  title: { vi: "KẾT QUẢ KIỂM TRA", en: "CHECK RESULT" },
  counts: {
    vi: "{errors} lỗi, {explains} chỗ cần giải trình, {notes} lưu ý · đã đọc {rows} dòng, {period}",
    en: "{errors} errors, {explains} to explain, {notes} notes · {rows} rows read, {period}",
  },
  explained: { vi: " · {count} chỗ đã có giải trình", en: " · {count} already explained" },
  nothing: { vi: "Không phát hiện lỗi nào.", en: "Nothing was found." },
  how: {
    vi: "Bấm vào ô để tới chỗ cần xem. Các ô đã được tô màu; mở bảng Tổng Hợp để sửa hoặc ghi giải trình. Trang này được lập lại ở lần kiểm tra sau.",
    en: "Click a cell to go there. The cells are coloured; open the Tổng Hợp panel to mend or explain them. This sheet is made anew by the next check.",
  },
  ordinal: { vi: "STT", en: "No." },
  severity: { vi: "Mức độ", en: "Severity" },
  sheet: { vi: "Trang", en: "Sheet" },
  cell: { vi: "Ô", en: "Cell" },
  heading: { vi: "Tên cột", en: "Heading" },
  value: { vi: "Đang ghi", en: "Found" },
  message: { vi: "Việc cần làm", en: "What to do" },
  law: { vi: "Căn cứ", en: "Basis" },
  error: { vi: "Lỗi", en: "Error" },
  explain: { vi: "Cần giải trình", en: "To explain" },
  note: { vi: "Lưu ý", en: "Note" },
  label: { vi: "Đã lập trang Kết quả kiểm tra", en: "The check result was written" },
} as const satisfies Record<string, LocalText>;
