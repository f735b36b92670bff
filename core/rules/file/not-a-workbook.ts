import { readableFile } from "../examples";
import type { Rule } from "../rule";

export const fileNotAWorkbook: Rule = {
  id: "file.not-a-workbook",
  severity: "error",
  legalBasis: "Thực tế bảng tính: tệp văn bản, trang web, PDF được đổi đuôi thành .xlsx.",
  title: { vi: "Không phải tệp bảng tính", en: "Not a workbook" },
  why: {
    vi: "Đổi tên tệp không đổi được nội dung. Cần mở bằng chương trình đã tạo ra tệp rồi lưu thành .xlsx.",
    en: "Renaming a file does not change what is in it; it has to be opened and saved as .xlsx.",
  },
  foundBy: "xlsx/read/sniff.ts",
  examples: {
    good: readableFile,
    bad: {
      kind: "file",
      told: { vi: "Trang web lưu với đuôi .xlsx.", en: "A web page saved with the ending .xlsx." },
      problem: { rule: "file.not-a-workbook", looksLike: "html" },
    },
  },
};
