import { readableFile } from "../examples";
import type { Rule } from "../rule";

export const fileNotCalculated: Rule = {
  id: "file.not-calculated",
  severity: "explain",
  legalBasis: "Thực tế bảng tính: tệp do phần mềm khác xuất ra, chưa mở bằng Excel lần nào.",
  title: { vi: "Ô công thức chưa có kết quả", en: "Formulas without a result" },
  why: {
    vi: "Kết quả công thức do Excel tính và lưu trong tệp. Chưa có kết quả thì ô được đọc như ô trống.",
    en: "Excel computes formulas and keeps the results in the file. Without them the cells read as blank.",
  },
  foundBy: "xlsx/read/read-workbook.ts",
  examples: {
    good: readableFile,
    bad: {
      kind: "file",
      told: {
        vi: "Tệp xuất từ phần mềm khác, 12 ô công thức chưa có kết quả.",
        en: "A file exported by another program: 12 formulas have no result.",
      },
      problem: { rule: "file.not-calculated", sheet: "Danh sách", row: 4, column: 2, count: 12 },
    },
  },
};
