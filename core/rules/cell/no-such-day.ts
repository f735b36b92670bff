import { workerSheet } from "../examples";
import type { Rule } from "../rule";

export const cellNoSuchDay: Rule = {
  id: "cell.no-such-day",
  severity: "error",
  legalBasis: "Thực tế bảng tính: gõ nhầm ngày, tháng, hoặc ghi tháng trước ngày sau.",
  title: { vi: "Ngày không có trong lịch", en: "No such day" },
  why: {
    vi: "Ngày luôn được đọc là ngày/tháng/năm. Ngày 31/02 hay tháng 13 là gõ nhầm, không đoán được ý người ghi.",
    en: "Dates are read day/month/year. 31/02 or a month 13 is a slip, and what was meant cannot be guessed.",
  },
  foundBy: "core/fields/date.ts",
  examples: { good: workerSheet({ "Ngày sinh": "28/02/1998" }), bad: workerSheet({ "Ngày sinh": "31/02/1998" }) },
};
