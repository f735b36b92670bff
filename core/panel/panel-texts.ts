import type { LocalText } from "../text/local-text";

/** Words of the panel's first pages. `{name}` places are filled. */
export const panelTexts = {
  registerOf: { vi: "Sổ theo dõi của {unit}", en: "Register of {unit}" },
  registerOfMany: { vi: "Sổ theo dõi của {count} đơn vị", en: "Register of {count} units" },
  registerOfNobody: { vi: "Sổ theo dõi, chưa rõ của đơn vị nào", en: "Register of a unit not known" },
  consolidatedOf: { vi: "Bảng tổng hợp {unit}", en: "Roll-up of {unit}" },
  consolidated: { vi: "Bảng tổng hợp", en: "Roll-up" },
  settingsOnly: { vi: "Sổ chưa có danh sách lao động", en: "A workbook without a register" },
  nothingKnown: { vi: "Chưa nhận ra bảng nào", en: "No table was recognised" },
  nothingOpen: { vi: "Chưa mở sổ nào", en: "No workbook is open" },
  emptyBook: { vi: "Sổ đang trống", en: "The workbook is empty" },

  workers: { vi: "Danh sách lao động", en: "Workers" },
  quotas: { vi: "Chỉ tiêu", en: "Quotas" },
  units: { vi: "Danh mục đơn vị", en: "Units" },
  calendar: { vi: "Lịch báo cáo", en: "Reporting calendar" },

  bySheets: { vi: "Theo các trang trong sổ", en: "By the sheets of the workbook" },
  rollUpTo: { vi: "Tổng hợp lên {level}", en: "Roll up to {level}" },

  dueIn: { vi: "còn {days} ngày (hạn {day})", en: "days left: {days} (due {day})" },
  dueToday: { vi: "hôm nay là hạn cuối ({day})", en: "today is the last day ({day})" },
  overdue: { vi: "quá hạn {days} ngày (hạn {day})", en: "days overdue: {days} (due {day})" },

  row: { vi: "dòng {row}", en: "row {row}" },
  column: { vi: "cột {column}", en: "column {column}" },
  example: { vi: "Ví dụ: {example}", en: "Example: {example}" },
  between: { vi: "Từ {least} đến {most}.", en: "From {least} to {most}." },
  oneOf: { vi: "Một trong: {names}.", en: "One of: {names}." },
} as const satisfies Record<string, LocalText>;

/** Why a job is next. */
export const stepTexts = {
  errors: { vi: "{errors} lỗi phải sửa trước khi nộp", en: "To mend before sending: {errors}" },
  errorsAndExplains: {
    vi: "{errors} lỗi phải sửa và {explains} điểm cần giải trình trước khi nộp",
    en: "Before sending: {errors} to mend, {explains} to explain",
  },
  explains: {
    vi: "{explains} điểm cần sửa hoặc giải trình trước khi nộp",
    en: "To mend or explain before sending: {explains}",
  },
  notes: { vi: "{notes} điểm lưu ý, nên xem qua trước khi nộp", en: "Worth a look before sending: {notes}" },
  fixes: {
    vi: "{fixes} ô đã có cách sửa chắc chắn: xem trước rồi sửa một lượt",
    en: "Cells with a safe fix, to look at and then mend at once: {fixes}",
  },
  report: {
    vi: "Sổ không còn lỗi, có thể lập báo cáo {period}",
    en: "No errors left: the report of {period} can be made",
  },
  reportDue: {
    vi: "Sổ không còn lỗi, có thể lập báo cáo {period}: {due}",
    en: "No errors left: the report of {period} can be made, {due}",
  },
  reportWithErrors: {
    vi: "Lập được báo cáo {period}, nhưng sổ còn {errors} lỗi",
    en: "The report of {period} can be made; errors left: {errors}",
  },
  reportWithRefused: {
    vi: "Lập được báo cáo {period}, nhưng {refused} dòng còn lỗi thì chưa được tính",
    en: "The report of {period} can be made; rows not counted for their errors: {refused}",
  },
  emptyRegister: {
    vi: "Danh sách chưa có người nào: ghi mỗi người một dòng, rồi kiểm tra",
    en: "Nobody is listed yet: write one row a person, then check",
  },
  clean: {
    vi: "Chưa thấy điểm nào phải sửa; kiểm tra lại mỗi khi ghi thêm",
    en: "Nothing to mend so far; check again after each change",
  },
  verify: {
    vi: "Tính lại từ các tệp nguồn, xem con số nào khác",
    en: "Compute again from the sources and see which figures differ",
  },
  drill: {
    vi: "Chọn một con số để xem những người được tính trong đó",
    en: "Select a figure to see who was counted in it",
  },
  rollUpAgain: {
    vi: "Có đơn vị gửi thêm hoặc gửi lại tệp thì tổng hợp lại",
    en: "Roll up again when a unit sends or corrects its file",
  },
  rollUpFiles: { vi: "Chọn các tệp đơn vị đã gửi để tổng hợp", en: "Choose the files that the units have sent" },
  settings: {
    vi: "{count} điểm phải xem lại trước khi dùng các bảng này",
    en: "To look at before these tables are used: {count}",
  },
  whyNoTable: {
    vi: "Chưa nhận ra bảng nào: xem sổ còn thiếu gì",
    en: "No table was recognised: see what the workbook lacks",
  },
  template: {
    vi: "Xem bảng cần có những cột nào để được nhận ra",
    en: "See which columns a table needs to be recognised",
  },
} as const satisfies Record<string, LocalText>;

/** Why a job cannot be done here. */
export const whyNotTexts = {
  notOpen: { vi: "Mở sổ trước đã", en: "Open a workbook first" },
  empty: { vi: "Sổ đang trống, chưa có gì để kiểm tra", en: "The workbook is empty: there is nothing to check" },
  noFix: { vi: "Không có ô nào có cách sửa chắc chắn", en: "No cell has a safe fix" },
  fixAtSource: {
    vi: "Bảng tổng hợp không sửa trực tiếp: sửa ở tệp nguồn rồi tổng hợp lại",
    en: "A roll-up is not mended here: mend the source, then roll up again",
  },
  noRegister: {
    vi: "Sổ chưa có danh sách lao động nào nhận ra được",
    en: "No register was recognised in the workbook",
  },
  isReport: {
    vi: "Bảng tổng hợp đã có sẵn các con số của báo cáo",
    en: "The roll-up already holds the report's figures",
  },
  noUnit: {
    vi: "Chưa rõ sổ của đơn vị nào: ghi tên đơn vị ở phía trên bảng, ví dụ «UBND xã …»",
    en: "It is not known whose register this is: write the unit's name above the table",
  },
  notConsolidated: {
    vi: "Chỉ dùng được với bảng tổng hợp do chương trình lập",
    en: "For workbooks that the program rolled up",
  },
} as const satisfies Record<string, LocalText>;

/** Why the panel did not do what it was asked. */
export const refusalTexts = {
  notChecked: { vi: "Chưa kiểm tra được", en: "The workbook was not checked" },
  profile: {
    vi: "Không có địa phương «{value}». Chọn lại địa phương ở trang đầu.",
    en: "There is no locality «{value}». Choose another one on the first page.",
  },
  to: {
    vi: "Không tổng hợp lên cấp «{value}» được. Chọn lại cấp ở trang đầu: {known}.",
    en: "Cannot roll up to «{value}». Choose another level on the first page: {known}.",
  },
  period: {
    vi: "Kỳ «{value}» chưa rõ. Chọn lại kỳ ở trang đầu.",
    en: "Period «{value}» is not clear. Choose another one on the first page.",
  },
  notKept: { vi: "Chưa ghi được lý do", en: "The reason was not kept" },
  tooLong: {
    vi: "Lý do dài {length} ký tự, nhiều hơn {limit}. Viết gọn trong hai, ba câu.",
    en: "The reason has {length} characters, more than {limit}. Say it in two or three sentences.",
  },
  mustMend: {
    vi: "{count} điểm là lỗi phải sửa, hoặc không thuộc sổ đang mở, nên không giải trình thay cho sửa được.",
    en: "Errors to mend, or of another workbook: {count}. No reason can stand instead.",
  },
} as const satisfies Record<string, LocalText>;
