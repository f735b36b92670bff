import { workerSheet } from "../examples";
import type { Rule } from "../rule";

export const headerUnknownLabel: Rule = {
  id: "header.unknown-label",
  severity: "note",
  legalBasis: "Thực tế bảng tính: mỗi nơi thêm cột riêng để tiện theo dõi.",
  title: { vi: "Cột không dùng đến", en: "Column not used" },
  why: {
    vi: "Cột riêng của địa phương vẫn được giữ; chỉ cần biết là cột đó không vào báo cáo.",
    en: "A locality's own columns are kept; it should only be known that they enter no report.",
  },
  foundBy: "core/reading/locate-table.ts",
  examples: {
    good: workerSheet({ "Ghi chú": "Đã nộp hồ sơ" }),
    bad: workerSheet({ "Cỡ giày": 41 }),
  },
};
