import { codeItem } from "./code-item";
import type { CodeList } from "./code-list";

/** The kinds of a reporting period. */
export const periodKinds: CodeList = {
  key: "periodKind",
  title: { vi: "Kỳ báo cáo", en: "Period" },
  leadingWords: ["báo cáo", "kỳ", "hằng", "hàng", "định kỳ hằng"],
  items: [
    codeItem("year", "Năm", "Year", ["Cả năm", "1 năm", "12 tháng"]),
    codeItem("half", "6 tháng", "Half-year", ["Sáu tháng", "Nửa năm", "6T"]),
    codeItem("quarter", "Quý", "Quarter", ["3 tháng"]),
    codeItem("month", "Tháng", "Month", ["1 tháng"]),
  ],
};
