import type { LocalText } from "../../core/index";

/** Words of the readable reports that the commands print. `{name}` places are filled. */
export const reportTexts = {
  file: { vi: "Tệp {file}", en: "File {file}" },
  table: {
    vi: "Trang «{sheet}» ({table}): tiêu đề ở dòng {headerRow}; đọc {read} dòng, nhận {accepted}, loại {refused}; bỏ qua {skipped} dòng không phải số liệu.",
    en: "Sheet «{sheet}» ({table}): header in row {headerRow}; rows read {read}, accepted {accepted}, refused {refused}; {skipped} rows that are no data.",
  },
  workers: { vi: "danh sách lao động", en: "workers" },
  quotas: { vi: "chỉ tiêu", en: "quotas" },
  units: { vi: "danh mục đơn vị", en: "units" },
  calendar: { vi: "lịch báo cáo", en: "reporting calendar" },
  sheet: { vi: "Trang «{sheet}»", en: "Sheet «{sheet}»" },
  row: { vi: "dòng {row}", en: "row {row}" },
  column: { vi: "cột {column}", en: "column {column}" },
  suggestion: { vi: "Đề nghị ghi: {to}", en: "Suggestion: {to}" },
  reason: { vi: "Đã giải trình: {reason}", en: "Reason given: {reason}" },
  explained: { vi: "Đã giải trình: {count} điểm.", en: "Explained: {count}." },
  clean: { vi: "Không có gì cần sửa.", en: "Nothing to mend." },
  summary: {
    vi: "Cộng {files} tệp: {errors} lỗi, {explains} cần giải trình, {notes} lưu ý.",
    en: "{files} files: {errors} errors, {explains} to explain, {notes} notes.",
  },
  fixed: { vi: "đã sửa «{from}» thành «{to}»", en: "«{from}» is now «{to}»" },
  nothingFixed: {
    vi: "Không có ô nào sửa được chắc chắn; bản sao giống tệp gốc.",
    en: "No cell has a safe fix; the copy equals the source.",
  },
  copyAt: { vi: "Bản đã sửa: {file}", en: "Mended copy: {file}" },
  remaining: {
    vi: "Còn lại: {errors} lỗi, {explains} cần giải trình, {notes} lưu ý.",
    en: "Remaining: {errors} errors, {explains} to explain, {notes} notes.",
  },
  notFixed: {
    vi: "Không sửa được tệp này; tệp gốc giữ nguyên.",
    en: "This file could not be mended; the source is as it was.",
  },

  unit: { vi: "Đơn vị", en: "Unit" },
  quota: { vi: "Chỉ tiêu", en: "Quota" },
  departed: { vi: "Xuất cảnh", en: "Departed" },
  attainment: { vi: "% cận trên", en: "% of upper" },
  status: { vi: "Đánh giá", en: "Status" },
  total: { vi: "TỔNG CỘNG", en: "TOTAL" },
  slip: {
    vi: "Phiếu đối chiếu số dòng (đọc = tính + loại + trùng)",
    en: "Conservation slip (read = counted + refused + duplicate)",
  },
  source: { vi: "Nguồn", en: "Source" },
  read: { vi: "Đọc", en: "Read" },
  counted: { vi: "Tính", en: "Counted" },
  refused: { vi: "Loại", en: "Refused" },
  duplicate: { vi: "Trùng", en: "Duplicate" },
  reporting: {
    vi: "Báo cáo: {onTime} đơn vị đúng hạn, {late} chậm, {missing} chưa gửi.",
    en: "Reports: {onTime} on time, {late} late, {missing} missing.",
  },
  late: { vi: "Chậm{due}: {units}", en: "Late{due}: {units}" },
  missing: { vi: "Chưa gửi{due}: {units}", en: "Missing{due}: {units}" },
  dueOn: { vi: " (hạn cuối {due})", en: " (last day {due})" },
  duplicates: {
    vi: "Trùng giữa các dòng: {count} người; chỉ tính dòng đầu của mỗi nhóm.",
    en: "Duplicates: {count} persons; only the first row of each counts.",
  },
  findings: {
    vi: "Phát hiện: {errors} lỗi, {explains} cần giải trình, {notes} lưu ý.",
    en: "Findings: {errors} errors, {explains} to explain, {notes} notes.",
  },
  findingsAt: {
    vi: "Từng phát hiện ở trang «{sheet}» của tệp tổng hợp.",
    en: "Each of them is in sheet «{sheet}» of the workbook.",
  },
  unread: { vi: "Tệp không đọc được:", en: "Files that could not be read:" },
  resultAt: { vi: "Tệp tổng hợp: {file}", en: "Consolidated workbook: {file}" },
  templateAt: { vi: "Tệp mẫu của {unit}: {file}", en: "Template of {unit}: {file}" },

  compared: { vi: "Đã đối chiếu {compared} ô; {count} ô khác.", en: "{compared} cells compared; {count} differ." },
  same: { vi: "Mọi con số khớp với các tệp nguồn.", en: "Every figure agrees with the sources." },
  cell: { vi: "Ô", en: "Cell" },
  label: { vi: "Nội dung", en: "What" },
  found: { vi: "Đang ghi", en: "Found" },
  expected: { vi: "Tính lại", en: "Expected" },
  cause: { vi: "Vì sao", en: "Why" },
  notConsolidated: {
    vi: "«{file}» không phải tệp tổng hợp do lệnh roll-up ghi ra.",
    en: "«{file}» is no consolidated workbook written by roll-up.",
  },
  isTemplate: {
    vi: "«{file}» là tệp mẫu, không phải tệp tổng hợp.",
    en: "«{file}» is a template, not a consolidated workbook.",
  },

  figure: { vi: "{sheet}!{cell}: {label} = {value}", en: "{sheet}!{cell}: {label} = {value}" },
  rowsBehind: { vi: "{count} dòng nguồn:", en: "{count} source rows:" },
  noRows: { vi: "Không có dòng nguồn nào.", en: "No source rows." },
  person: { vi: "Họ tên", en: "Name" },
  fileHead: { vi: "Tệp", en: "File" },
  sheetHead: { vi: "Trang", en: "Sheet" },
  rowHead: { vi: "Dòng", en: "Row" },
} as const satisfies Record<string, LocalText>;
