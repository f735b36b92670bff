import { workerSheet } from "../examples";
import type { Rule } from "../rule";

export const headerDuplicateLabel: Rule = {
  id: "header.duplicate-label",
  severity: "explain",
  legalBasis: "Thực tế bảng tính: chép thêm cột cũ vào bảng, hai cột cùng nghĩa.",
  title: { vi: "Hai cột cùng một nội dung", en: "Two columns of one kind" },
  why: {
    vi: "Hai cột có thể ghi khác nhau; chỉ một cột được đọc nên cần biết là cột nào.",
    en: "The two may differ; only one is read, and which one must be known.",
  },
  foundBy: "core/reading/locate-table.ts",
  examples: {
    good: workerSheet({ "Số điện thoại": "0900000001" }),
    bad: workerSheet({ "Số điện thoại": "0900000001", SĐT: "0900000002" }),
  },
};
