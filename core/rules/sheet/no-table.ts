import { workerGrid } from "../examples";
import type { Rule } from "../rule";

const costs = [
  ["Nội dung", "Số tiền"],
  ["Tuyên truyền", 5],
  ["Tập huấn", 7],
];

export const sheetNoTable: Rule = {
  id: "sheet.no-table",
  severity: "note",
  legalBasis: "Thực tế bảng tính: trong tệp thường có thêm trang nháp, trang kinh phí.",
  title: { vi: "Trang không có bảng cần đọc", en: "Sheet without a known table" },
  why: {
    vi: "Trang có số liệu mà không đọc thì phải nói ra, để cán bộ biết mà xem lại.",
    en: "A sheet with content that is not read is told, so that nothing is left out in silence.",
  },
  foundBy: "core/reading/locate-workbook.ts",
  examples: {
    good: { kind: "sheets", command: "check", files: { "Xã Bình Trị.xlsx": { "Danh sách": workerGrid({}) } } },
    bad: {
      kind: "sheets",
      command: "check",
      files: { "Xã Bình Trị.xlsx": { "Danh sách": workerGrid({}), "Kinh phí": costs } },
    },
  },
};
