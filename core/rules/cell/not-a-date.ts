import { workerSheet } from "../examples";
import type { Rule } from "../rule";

export const cellNotADate: Rule = {
  id: "cell.not-a-date",
  severity: "error",
  legalBasis: "TT 20/2021/TT-BLĐTBXH Điều 3.2 (ngày sinh, thông tin xuất cảnh, nhập cảnh)",
  title: { vi: "Ô ngày ghi không phải ngày", en: "Not a date" },
  why: {
    vi: "Không có ngày thì không biết người này xuất cảnh kỳ nào. Chỉ biết tháng hoặc năm cũng ghi được: 03/2024, 2024.",
    en: "Without the day the period is not known. A month or a year alone may be written: 03/2024, 2024.",
  },
  foundBy: "core/fields/date.ts",
  examples: { good: workerSheet({ "Ngày xuất cảnh": "03/2024" }), bad: workerSheet({ "Ngày xuất cảnh": "đầu năm" }) },
};
