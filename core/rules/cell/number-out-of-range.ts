import { workerSheet } from "../examples";
import type { Rule } from "../rule";

export const cellNumberOutOfRange: Rule = {
  id: "cell.number-out-of-range",
  severity: "explain",
  legalBasis: "Thực tế bảng tính: ghi nhầm cột, như ghi năm hết hạn vào cột số tháng.",
  title: { vi: "Số ngoài khoảng có thể có", en: "Number out of range" },
  why: {
    vi: "Số quá lớn hoặc quá nhỏ thường là ghi nhầm cột, hoặc nhầm đồng với triệu đồng.",
    en: "A number too large or too small mostly belongs in another column or another unit.",
  },
  foundBy: "core/fields/amount.ts",
  examples: {
    good: workerSheet({ "Thời hạn hợp đồng (tháng)": 36 }),
    bad: workerSheet({ "Thời hạn hợp đồng (tháng)": 2027 }),
  },
};
