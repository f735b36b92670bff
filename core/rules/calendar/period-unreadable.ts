import { oneSheet } from "../examples";
import type { Rule, SheetExample } from "../rule";

const due = (period: string): SheetExample =>
  oneSheet("Lịch báo cáo", [
    ["Cấp báo cáo", "Kỳ báo cáo", "Báo cáo trước ngày"],
    ["Xã", period, "10/12/2024"],
  ]);

export const calendarPeriodUnreadable: Rule = {
  id: "calendar.period-unreadable",
  severity: "error",
  legalBasis: "Văn bản giao chế độ báo cáo của từng nơi; NĐ 09/2019/NĐ-CP Điều 12 khi văn bản không nêu",
  title: { vi: "Kỳ báo cáo chưa rõ", en: "Period not clear" },
  why: {
    vi: "Không rõ kỳ nào thì không biết đơn vị nào gửi đúng hạn, đơn vị nào gửi muộn.",
    en: "Without the period nobody can be said to be in time or late.",
  },
  foundBy: "core/reading/gather-due-dates.ts",
  examples: { good: due("Năm 2024"), bad: due("Cuối vụ") },
};
