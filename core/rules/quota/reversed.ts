import { oneSheet } from "../examples";
import type { Rule, SheetExample } from "../rule";

const quota = (text: string): SheetExample =>
  oneSheet("Chỉ tiêu 2024", [
    ["Đơn vị", "Chỉ tiêu"],
    ["Xã Bình Trị", text],
  ]);

export const quotaReversed: Rule = {
  id: "quota.reversed",
  severity: "error",
  legalBasis: "Thực tế văn bản giao chỉ tiêu: ghi khoảng từ số nhỏ đến số lớn, như «04-05».",
  title: { vi: "Khoảng chỉ tiêu bị ngược", en: "Quota reversed" },
  why: {
    vi: "Khoảng ghi ngược thường do gõ nhầm một trong hai số; sửa theo văn bản giao chỉ tiêu.",
    en: "A reversed range mostly has one number mistyped; the assigning document tells which.",
  },
  foundBy: "core/reading/read-quotas.ts",
  examples: { good: quota("04-05"), bad: quota("05-04") },
};
