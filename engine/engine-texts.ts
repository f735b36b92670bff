import type { LocalText } from "../core/index";

/** Words for what the engine and the backend themselves have to say. `{name}` places are filled. */
export const engineTexts = {
  noWorkbook: { vi: "Chưa mở sổ nào", en: "No workbook is open" },
  noWorkbookText: {
    vi: "Mở tệp .xlsx cần làm trước, rồi bấm lại.",
    en: "Open the .xlsx file to work on first, then try again.",
  },
  cannotOpen: { vi: "Không mở được «{file}»", en: "«{file}» cannot be opened" },
  noFiles: { vi: "Chưa chọn tệp nào", en: "No files are chosen" },
  noFilesText: {
    vi: "Chọn hoặc thả vào đây các tệp .xlsx do đơn vị gửi lên, rồi bấm lại.",
    en: "Choose or drop the .xlsx files that the units sent in, then try again.",
  },
  nothingRead: { vi: "Không đọc được tệp nào", en: "None of the files could be read" },
  nothingReadText: {
    vi: "Xem lý do ở từng tệp dưới đây, sửa rồi chọn lại. Chưa có gì bị thay đổi.",
    en: "The reason is given for each file below; mend them and choose again. Nothing was changed.",
  },
  tooManyFiles: { vi: "Chọn quá nhiều tệp", en: "Too many files are chosen" },
  tooManyFilesText: {
    vi: "Mỗi lần nhận nhiều nhất {limit} tệp; đang chọn {count} tệp. Tổng hợp từng huyện (cụm) trước, rồi gộp các tệp tổng hợp.",
    en: "At most {limit} files are taken at a time; {count} are chosen. Roll up each district (group) first, then put the results together.",
  },
  tooMuch: { vi: "Các tệp quá nặng", en: "The files are too large together" },
  tooMuchText: {
    vi: "Cộng lại mỗi lần nhận nhiều nhất {limit} MB; các tệp đang chọn nặng {size} MB. Chọn ít tệp hơn, hoặc xóa ảnh dán trong tệp.",
    en: "At most {limit} MB in all are taken at a time; those chosen have {size} MB. Choose fewer files, or remove pictures pasted into them.",
  },
  pastBudget: {
    vi: "mỗi lần nhận nhiều nhất {files} tệp và {size} MB",
    en: "at most {files} files and {size} MB are taken at a time",
  },
  badOption: { vi: "Chưa làm được với lựa chọn này", en: "This choice cannot be met" },
  badProfile: {
    vi: "Không có địa phương «{value}». Chọn lại địa phương ở trang đầu của bảng bên.",
    en: "There is no locality «{value}». Choose one on the first page of the panel.",
  },
  badLevel: {
    vi: "Không tổng hợp lên cấp «{value}» được. Chọn lại cấp ở trang đầu của bảng bên.",
    en: "Cannot roll up to «{value}». Choose a level on the first page of the panel.",
  },
  badPeriod: {
    vi: "Kỳ «{value}» chưa rõ. Chọn lại kỳ ở trang đầu của bảng bên.",
    en: "Period «{value}» is not clear. Choose one on the first page of the panel.",
  },
  noSources: { vi: "Chưa lấy được danh sách bảng tính", en: "The spreadsheets could not be listed" },
  computing: { vi: "Tính toán", en: "Computing" },
  fetching: { vi: "Lấy kết quả", en: "Fetching the result" },
  saving: { vi: "Ghi tệp", en: "Writing the file" },
  resultLabel: { vi: "Đã ghi kết quả tổng hợp", en: "The roll-up was written" },
  noResult: {
    vi: "Chưa có kết quả tổng hợp để ghi. Tổng hợp lại rồi ghi.",
    en: "There is no roll-up to write. Roll up again, then write.",
  },
  noSelection: { vi: "Chưa chọn ô nào", en: "No cell is selected" },
  noSelectionText: {
    vi: "Bấm vào một con số trong trang tổng hợp để xem những người đứng sau con số đó.",
    en: "Click a figure in a sheet of the roll-up to see the people behind it.",
  },
  fileGone: {
    vi: "tệp đã bị dời, xóa hoặc đang mở ở chương trình khác",
    en: "the file was moved, deleted, or is open in another program",
  },
  rows: { vi: "{count} dòng", en: "{count} rows" },
  manyUnits: { vi: "{count} đơn vị", en: "{count} units" },
  sheetsOnly: { vi: "{count} trang, chưa thấy dòng số liệu nào", en: "{count} sheets, no rows of data found" },
  typed: { vi: "Gõ ô {cell}", en: "Typed into {cell}" },
  sheetGone: {
    vi: "Sổ không còn trang «{sheet}». Kiểm tra lại rồi làm tiếp; chưa có gì bị thay đổi.",
    en: "The workbook has no sheet «{sheet}» any more. Check again, then go on; nothing was changed.",
  },
  arrayCell: {
    vi: "Ô {cell} nằm trong một công thức mảng nên không sửa riêng được. Sửa công thức đó trong Excel trước; chưa có gì bị thay đổi.",
    en: "Cell {cell} is part of an array formula and cannot be changed alone. Change the formula in Excel first; nothing was changed.",
  },
  tableHeading: {
    vi: "Ô {cell} là tiêu đề cột của một bảng Excel nên không ghi như vậy được. Đổi tiêu đề đó trong Excel; chưa có gì bị thay đổi.",
    en: "Cell {cell} is the heading of an Excel table and cannot hold that. Change the heading in Excel; nothing was changed.",
  },
  fileRefuses: {
    vi: "Tệp này không cho ghi thay đổi. Mở bằng Excel, lưu lại rồi mở lại ở đây; chưa có gì bị thay đổi.",
    en: "This file does not take the change. Open it in Excel, save it and open it here again; nothing was changed.",
  },
  nothingToUndo: { vi: "Không có gì để hoàn tác.", en: "There is nothing to take back." },
  crashed: {
    vi: "Phần tính toán bị dừng đột ngột (thường do thiếu bộ nhớ). Đóng bớt chương trình khác rồi làm lại; chưa có gì bị ghi dở.",
    en: "The computing part stopped suddenly (often for lack of memory). Close other programs and try again; nothing was half-written.",
  },
  workbookLost: {
    vi: "Phần tính toán đã chạy lại từ đầu nên sổ đang mở không còn trong bộ nhớ. Mở lại tệp rồi làm tiếp.",
    en: "The computing part had to start afresh and no longer holds the workbook. Open the file again.",
  },
} as const satisfies Record<string, LocalText>;
