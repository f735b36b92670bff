import { workerSheet } from "../examples";
import type { Rule } from "../rule";

export const cellErrorValue: Rule = {
  id: "cell.error-value",
  severity: "error",
  legalBasis: "Thực tế bảng tính: công thức trỏ đến ô đã xóa, hoặc tra không thấy.",
  title: { vi: "Ô công thức báo lỗi", en: "A formula's error" },
  why: {
    vi: "Ô báo lỗi không có giá trị để tính, dù công thức trông vẫn đúng.",
    en: "A cell that shows an error has no value, however right its formula looks.",
  },
  foundBy: "core/fields/cell-readers.ts",
  examples: { good: workerSheet({}), bad: workerSheet({ "Ngày xuất cảnh": "#VALUE!" }) },
};
