import { workerSheet } from "../examples";
import type { Rule } from "../rule";

export const cellDateOutOfRange: Rule = {
  id: "cell.date-out-of-range",
  severity: "error",
  legalBasis: "Thực tế bảng tính: gõ nhầm năm, như 1898 thay vì 1998.",
  title: { vi: "Năm quá xa", en: "A year too far off" },
  why: {
    vi: "Không người lao động nào sinh trước năm 1900 hoặc xuất cảnh sau năm 2099; đó là năm gõ nhầm.",
    en: "Nobody on these lists was born before 1900 or leaves after 2099: the year is mistyped.",
  },
  foundBy: "core/fields/date.ts",
  examples: { good: workerSheet({ "Ngày sinh": "05/06/1998" }), bad: workerSheet({ "Ngày sinh": "05/06/1898" }) },
};
