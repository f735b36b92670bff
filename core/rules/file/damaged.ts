import { readableFile } from "../examples";
import type { Rule } from "../rule";

export const fileDamaged: Rule = {
  id: "file.damaged",
  severity: "error",
  legalBasis: "Thực tế bảng tính: tệp hỏng do ổ đĩa, phần mềm ghi sai.",
  title: { vi: "Tệp bị hỏng", en: "Damaged file" },
  why: {
    vi: "Đọc một phần tệp hỏng dễ sót người mà không biết, nên cả tệp được trả lại để sửa.",
    en: "Reading part of a damaged file could lose people unnoticed, so the whole file is given back.",
  },
  foundBy: "xlsx/read/package.ts",
  examples: {
    good: readableFile,
    bad: {
      kind: "file",
      told: {
        vi: "Tệp .xlsx có trang thứ nhất bị ghi dở.",
        en: "An .xlsx file whose first sheet was half written.",
      },
      problem: { rule: "file.damaged", part: "xl/worksheets/sheet1.xml" },
    },
  },
};
