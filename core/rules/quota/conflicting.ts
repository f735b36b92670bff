import { oneSheet } from "../examples";
import type { Rule } from "../rule";

export const quotaConflicting: Rule = {
  id: "quota.conflicting",
  severity: "error",
  legalBasis: "Thực tế bảng tính: văn bản điều chỉnh chỉ tiêu được nhập thêm mà không bỏ dòng cũ.",
  title: { vi: "Hai chỉ tiêu cho một năm", en: "Two quotas for one year" },
  why: {
    vi: "Một đơn vị một năm chỉ có một chỉ tiêu; giữ dòng theo văn bản mới nhất.",
    en: "A unit has one quota a year: keep the row of the latest document.",
  },
  foundBy: "core/reading/gather-quotas.ts",
  examples: {
    good: oneSheet("Chỉ tiêu", [
      ["Đơn vị", "Năm", "Chỉ tiêu"],
      ["Xã Bình Trị", "2023", "04-05"],
      ["Xã Bình Trị", "2024", "06-07"],
    ]),
    bad: oneSheet("Chỉ tiêu", [
      ["Đơn vị", "Năm", "Chỉ tiêu"],
      ["Xã Bình Trị", "2024", "04-05"],
      ["Xã Bình Trị", "2024", "06-07"],
    ]),
  },
};
