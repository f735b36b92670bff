import { readableFile } from "../examples";
import type { Rule } from "../rule";

export const fileTooManyParts: Rule = {
  id: "file.too-many-parts",
  severity: "error",
  legalBasis: "Thực tế bảng tính: tệp do phần mềm khác xuất ra, hoặc nén lẫn nhiều tệp.",
  title: { vi: "Tệp có quá nhiều phần", en: "Too many parts" },
  why: {
    vi: "Một tệp bảng tính bình thường chỉ có vài chục phần bên trong; nhiều bất thường thì không an toàn để mở.",
    en: "A workbook has a few dozen parts inside; very many are not safe to open.",
  },
  foundBy: "xlsx/read/package.ts",
  examples: {
    good: readableFile,
    bad: {
      kind: "file",
      told: { vi: "Tệp .xlsx có 3.500 phần bên trong.", en: "An .xlsx file with 3,500 parts." },
      problem: { rule: "file.too-many-parts", count: 3500, limit: 2000 },
    },
  },
};
