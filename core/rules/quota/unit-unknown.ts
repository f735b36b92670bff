import { oneSheet } from "../examples";
import type { Rule, SheetExample } from "../rule";

const quotaOf = (unit: string): SheetExample => ({
  ...oneSheet("Chỉ tiêu 2024", [
    ["Đơn vị", "Chỉ tiêu"],
    [unit, "04-05"],
  ]),
  options: { profile: "binh-son", period: "2024", asOf: "2024-12-14" },
});

export const quotaUnitUnknown: Rule = {
  id: "quota.unit-unknown",
  severity: "error",
  legalBasis: "QĐ 124/2004/QĐ-TTg, QĐ 19/2025/QĐ-TTg (danh mục và mã đơn vị hành chính)",
  title: { vi: "Đơn vị trong bảng chỉ tiêu không có trong danh mục", en: "Unit of a quota not in the list" },
  why: {
    vi: "Chỉ tiêu không biết của đơn vị nào thì không so được với kết quả của đơn vị nào. Lịch báo cáo cũng được xem như vậy.",
    en: "A quota of an unknown unit cannot be held against any result. The calendar's places are looked at likewise.",
  },
  foundBy: "core/reading/read-quotas.ts",
  examples: { good: quotaOf("Xã Bình Trị"), bad: quotaOf("Xã Bình Chị") },
};
