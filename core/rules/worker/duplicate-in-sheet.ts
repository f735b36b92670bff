import { workerSheet } from "../examples";
import type { Rule } from "../rule";

export const duplicateInSheet: Rule = {
  id: "worker.duplicate-in-sheet",
  severity: "explain",
  legalBasis: "TT 20/2021/TT-BLĐTBXH Điều 3.3 (mã số lao động)",
  title: { vi: "Một người ghi hai dòng", en: "A person in two rows" },
  why: {
    vi: "Một người chỉ được tính một lần cho mỗi lần đi. Đi lần hai sau khi đã về nước thì ghi dòng riêng, không bị coi là trùng.",
    en: "A person counts once for each journey. A second one after the return is a row of its own and no duplicate.",
  },
  foundBy: "core/rollup/find-duplicates.ts",
  examples: {
    good: workerSheet({ "Ngày xuất cảnh": "10/01/2020", "Ngày về nước": "20/01/2023" }, { "Ngày về nước": null }),
    bad: workerSheet({}, { "Ngày xuất cảnh": "16/03/2024" }),
  },
};
