import { workerSheet } from "../examples";
import type { Rule } from "../rule";

export const cellNotANumber: Rule = {
  id: "cell.not-a-number",
  severity: "explain",
  legalBasis: "Thực tế bảng tính: ghi chữ trong cột số, như «khoảng ba năm».",
  title: { vi: "Ô số ghi không phải số", en: "Not a number" },
  why: {
    vi: "Chữ không cộng được. Ghi kèm đơn vị thì vẫn đọc được, như 36 tháng, 3 năm, 100 triệu.",
    en: "Words do not add up. A unit beside the number is understood: 36 tháng, 3 năm, 100 triệu.",
  },
  foundBy: "core/fields/amount.ts",
  examples: {
    good: workerSheet({ "Thời hạn hợp đồng (tháng)": "3 năm" }),
    bad: workerSheet({ "Thời hạn hợp đồng (tháng)": "khoảng ba năm" }),
  },
};
