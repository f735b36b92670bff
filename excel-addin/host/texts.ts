import type { LocalText } from "../../core/index";

/** What an officer reads from the Excel add-in itself. */
export const hostTexts = {
  readingSheets: { vi: "Đọc danh sách trang tính", en: "Reading the list of sheets" },
  readingSheet: { vi: "Đọc trang «{sheet}»", en: "Reading sheet “{sheet}”" },
  writingCells: { vi: "Ghi vào các ô", en: "Writing the cells" },
  writingSheet: { vi: "Ghi trang «{sheet}»", en: "Writing sheet “{sheet}”" },
  finishing: { vi: "Đưa các trang mới vào chỗ", en: "Putting the new sheets in place" },
  undoing: { vi: "Hoàn tác", en: "Undoing" },
  held: {
    vi: "Đang chờ Excel. Nếu đang gõ dở trong một ô, nhấn Enter để làm tiếp.",
    en: "Waiting for Excel. If a cell is being typed in, press Enter to go on.",
  },
  marking: { vi: "Tô màu các ô", en: "Colouring the cells" },
  sheetProtected: {
    vi: "Trang «{sheet}» đang được bảo vệ nên chưa ghi gì. Vào Xem lại → Bỏ bảo vệ trang tính, rồi làm lại.",
    en: "Sheet “{sheet}” is protected, so nothing was written. Choose Review → Unprotect Sheet, then try again.",
  },
  workbookProtected: {
    vi: "Cấu trúc sổ tính đang được bảo vệ nên không thêm được trang. Vào Xem lại → Bảo vệ sổ làm việc để bỏ bảo vệ, rồi làm lại.",
    en: "The workbook's structure is protected, so no sheet can be added. Choose Review → Protect Workbook to lift it, then try again.",
  },
  somethingProtected: {
    vi: "Ô hoặc trang cần ghi đang được bảo vệ, hoặc sổ tính chỉ mở để đọc. Vào Xem lại → Bỏ bảo vệ trang tính, hoặc lưu sổ tính thành bản khác, rồi làm lại.",
    en: "The cells or sheets are protected, or the workbook is open read-only. Unprotect them or save a copy, then try again.",
  },
  sheetGone: {
    vi: "Không còn trang «{sheet}» trong sổ tính. Kiểm tra lại rồi làm tiếp.",
    en: "Sheet “{sheet}” is no longer in the workbook. Check again, then go on.",
  },
  somethingGone: {
    vi: "Trang hoặc ô cần tìm không còn trong sổ tính. Kiểm tra lại rồi làm tiếp.",
    en: "A sheet or cell is no longer in the workbook. Check again, then go on.",
  },
  nameTaken: {
    vi: "Sổ tính đã có trang «{sheet}» không do Tổng Hợp lập. Đổi tên trang đó, rồi làm lại.",
    en: "The workbook already has a sheet “{sheet}” that Tổng Hợp did not make. Rename it, then try again.",
  },
  isTemplate: {
    vi: "Đây là sổ theo dõi lập theo mẫu của Tổng Hợp, nên không ghi kết quả vào đây. Mở một sổ tính mới để ghi.",
    en: "This workbook is a register made from a Tổng Hợp template, so results are not written here. Open a new workbook for them.",
  },
  typing: {
    vi: "Đang gõ dở trong một ô. Nhấn Enter (hoặc Esc) rồi làm lại.",
    en: "A cell is being typed in. Press Enter (or Esc), then try again.",
  },
  changedSince: {
    vi: "Không hoàn tác, vì {count} ô đã được sửa sau lần ghi: {cells}. Sửa tay các ô đó nếu cần.",
    en: "Not undone: {count} cells were changed since they were written: {cells}. Change them by hand if needed.",
  },
  sheetChangedSince: {
    vi: "Không hoàn tác, vì trang «{sheet}» đã được sửa sau khi ghi. Nếu không cần nữa thì xóa trang đó.",
    en: "Not undone: sheet “{sheet}” was changed since it was written. Delete the sheet if it is not needed.",
  },
  nothingToUndo: { vi: "Không có lần ghi nào để hoàn tác.", en: "There is nothing to undo." },
  andMore: { vi: " và {count} ô khác", en: " and {count} more" },
  tooOld: {
    vi: "Excel này cũ hơn bản mà Tổng Hợp cần: Excel 2021 trở lên, Microsoft 365, hoặc Excel trên web. Trên máy này hãy dùng trang Tổng Hợp mở bằng trình duyệt: cùng các việc, trên tệp .xlsx.",
    en: "This Excel is older than Tổng Hợp needs: Excel 2021 or later, Microsoft 365, or Excel on the web. On this computer use the Tổng Hợp page in a browser: the same work on .xlsx files.",
  },
  tooLarge: {
    vi: "Excel không nhận gói dữ liệu lớn như vậy trong một lần. Đóng bớt sổ tính khác rồi thử lại; nếu vẫn vậy, hãy dùng Tổng Hợp mở bằng trình duyệt.",
    en: "Excel does not take that much data at once. Close other workbooks and try again, or use Tổng Hợp in a browser.",
  },
  excelFailed: {
    vi: "Excel báo lỗi và chưa làm xong việc này ({code}). Thử lại; nếu vẫn vậy, lưu sổ tính, đóng Excel rồi mở lại.",
    en: "Excel reported an error and did not finish ({code}). Try again; if it stays, save, close Excel and open it again.",
  },
  notReady: {
    vi: "Excel chưa trả lời. Nhấn nút dưới đây để tải lại bảng; nếu vẫn vậy, đóng Excel rồi mở lại.",
    en: "Excel has not answered. Press the button below to load the pane again; if it stays, close and reopen Excel.",
  },
  notExcel: {
    vi: "Trang này chạy trong Excel. Mở Excel, vào thẻ Dữ liệu, rồi bấm «Mở bảng» trong nhóm Tổng Hợp.",
    en: "This page runs inside Excel. Open Excel, go to the Data tab and choose “Open panel” in the Tổng Hợp group.",
  },
  reload: { vi: "Tải lại bảng", en: "Load the pane again" },
} as const satisfies Record<string, LocalText>;
