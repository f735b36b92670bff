import { readableFile } from "../examples";
import type { Rule } from "../rule";

export const fileTooLarge: Rule = {
  id: "file.too-large",
  severity: "error",
  legalBasis: "Thực tế bảng tính: danh sách một xã nặng chưa tới 1 MB; tệp rất nặng là do ảnh dán vào.",
  title: { vi: "Tệp quá nặng", en: "File too large" },
  why: {
    vi: "Tệp quá nặng làm máy treo khi mở nhiều tệp cùng lúc; phần nặng thường là ảnh, không phải số liệu.",
    en: "Very large files stall the machine when many are opened; what weighs is pictures, not data.",
  },
  foundBy: "xlsx/read/package.ts",
  examples: {
    good: readableFile,
    bad: {
      kind: "file",
      told: { vi: "Tệp .xlsx nặng 25,4 MB vì dán nhiều ảnh.", en: "An .xlsx file of 25.4 MB, full of pictures." },
      problem: { rule: "file.too-large", size: 25.4, limit: 20 },
    },
  },
};
