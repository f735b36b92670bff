import { workerSheet } from "../examples";
import type { Rule } from "../rule";

export const headerUncertainLabel: Rule = {
  id: "header.uncertain-label",
  severity: "explain",
  legalBasis: "Thực tế bảng tính: tên cột gần giống nhau nhưng nội dung khác, như số điện thoại của người thân.",
  title: { vi: "Tên cột chưa rõ", en: "Uncertain heading" },
  why: {
    vi: "Đoán sai tên cột sẽ làm sai cả cột, nên chỉ gợi ý để cán bộ chọn, không tự đoán.",
    en: "A wrong guess would spoil a whole column, so candidates are shown and nothing is guessed.",
  },
  foundBy: "core/reading/locate-table.ts",
  examples: {
    good: workerSheet({ "Số điện thoại": "0900000001" }),
    bad: workerSheet({ "Số điện thoại người thân": "0900000002" }),
  },
};
