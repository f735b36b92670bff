import { readableFile } from "../examples";
import type { Rule } from "../rule";

export const fileOldFormat: Rule = {
  id: "file.old-format",
  severity: "error",
  legalBasis: "Thực tế bảng tính: nhiều máy còn lưu theo kiểu Excel 97–2003.",
  title: { vi: "Tệp Excel kiểu cũ", en: "Old Excel file" },
  why: {
    vi: "Kiểu .xls khác hẳn kiểu .xlsx nên chưa đọc được; mở bằng Excel và lưu lại một lần là được.",
    en: "The .xls format is another one and is not read; opening it in Excel and saving it once is enough.",
  },
  foundBy: "xlsx/read/sniff.ts",
  examples: {
    good: readableFile,
    bad: {
      kind: "file",
      told: { vi: "Tệp .xls của Excel 97–2003.", en: "An .xls file of Excel 97–2003." },
      problem: { rule: "file.old-format" },
    },
  },
};
