import { readableFile } from "../examples";
import type { Rule } from "../rule";

export const fileUnpacksTooLarge: Rule = {
  id: "file.unpacks-too-large",
  severity: "error",
  legalBasis: "Thực tế bảng tính: tô màu, kẻ khung đến tận dòng cuối; cũng là dấu hiệu của tệp cố ý làm treo máy.",
  title: { vi: "Nội dung mở ra quá lớn", en: "Unpacks to too much" },
  why: {
    vi: "Tệp nén lại thì nhỏ nhưng mở ra rất lớn, có thể làm đầy bộ nhớ của máy.",
    en: "Small when packed, huge when opened: it could fill the machine's memory.",
  },
  foundBy: "xlsx/read/package.ts",
  examples: {
    good: readableFile,
    bad: {
      kind: "file",
      told: {
        vi: "Tệp 2 MB nhưng kẻ khung đủ một triệu dòng trống.",
        en: "A file of 2 MB with borders on a million empty rows.",
      },
      problem: { rule: "file.unpacks-too-large", limit: 200 },
    },
  },
};
