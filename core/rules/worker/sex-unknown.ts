import { workerSheet } from "../examples";
import type { Rule } from "../rule";

export const sexUnknown: Rule = {
  id: "worker.sex-unknown",
  severity: "error",
  legalBasis: "TT 20/2021/TT-BLĐTBXH Điều 3.2 (giới tính)",
  title: { vi: "Giới tính chưa rõ", en: "Sex not clear" },
  why: {
    vi: "Báo cáo nào cũng cần «trong đó: nữ», nên giới tính phải rõ là Nam hoặc Nữ.",
    en: "Every report states the women among all, so sex has to be clear.",
  },
  foundBy: "core/fields/choice.ts",
  examples: { good: workerSheet({ "Giới tính": "nam" }), bad: workerSheet({ "Giới tính": "x" }) },
};
