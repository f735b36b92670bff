import { workerSheet } from "../examples";
import type { Rule } from "../rule";

export const cellRequired: Rule = {
  id: "cell.required",
  severity: "error",
  legalBasis: "TT 20/2021/TT-BLĐTBXH Điều 3.2",
  title: { vi: "Ô phải có mà để trống", en: "A required cell is blank" },
  why: {
    vi: "Thiếu ô này thì chưa xếp được người lao động vào số liệu nào. Người chưa xuất cảnh thì ghi rõ ở cột tình trạng, không cần ngày xuất cảnh.",
    en: "Without it the person fits no figure. Who has not left yet needs no departure date, if the status says so.",
  },
  foundBy: "core/fields/cell-schema.ts",
  examples: {
    good: workerSheet({ "Ngày xuất cảnh": null, "Tình trạng": "Chờ xuất cảnh" }),
    bad: workerSheet({ "Ngày sinh": null }),
  },
};
