import { workerSheet } from "../examples";
import type { Rule } from "../rule";

export const sameNameAndBirth: Rule = {
  id: "worker.same-name-and-birth",
  severity: "note",
  legalBasis: "Thực tế bảng tính: một người ghi khi bằng số CMND, khi bằng số CCCD, hoặc gõ nhầm một chữ số.",
  title: { vi: "Cùng họ tên và ngày sinh", en: "Same name and birth" },
  why: {
    vi: "Có thể là một người ghi hai số khác nhau, cũng có thể là hai người trùng tên; cả hai vẫn được tính cho đến khi xem lại.",
    en: "Perhaps one person under two numbers, perhaps two of one name: both count until someone looks.",
  },
  foundBy: "core/rollup/find-near-duplicates.ts",
  examples: {
    good: workerSheet({}, { "Ngày sinh": "07/08/1998", "Số CCCD": "012098999002" }),
    bad: workerSheet({}, { "Số CCCD": "012098999002" }),
  },
};
