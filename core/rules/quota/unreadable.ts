import { oneSheet } from "../examples";
import type { Rule, SheetExample } from "../rule";

const quota = (text: string): SheetExample =>
  oneSheet("Chỉ tiêu 2024", [
    ["Đơn vị", "Chỉ tiêu"],
    ["Xã Bình Trị", text],
  ]);

export const quotaUnreadable: Rule = {
  id: "quota.unreadable",
  severity: "error",
  legalBasis: "Thực tế văn bản giao chỉ tiêu: «04-05», «30 – 40 trở lên», «trên 80%».",
  title: { vi: "Chỉ tiêu chưa rõ là bao nhiêu", en: "Quota not clear" },
  why: {
    vi: "Chỉ tiêu đọc được theo cách văn bản ghi: một số, một khoảng, «trở lên», «ít nhất». Ghi khác đi thì không tính được đạt bao nhiêu phần trăm.",
    en: "Quotas are read as documents write them: a number, a range, a floor. Of anything else no percentage can be made.",
  },
  foundBy: "core/reading/read-quotas.ts",
  examples: { good: quota("30 – 40 trở lên"), bad: quota("vài người") },
};
