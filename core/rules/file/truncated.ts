import { readableFile } from "../examples";
import type { Rule } from "../rule";

export const fileTruncated: Rule = {
  id: "file.truncated",
  severity: "error",
  legalBasis: "Thực tế bảng tính: tệp chép từ USB hoặc tải về bị ngắt giữa chừng.",
  title: { vi: "Tệp bị thiếu phần cuối", en: "File cut short" },
  why: {
    vi: "Phần cuối của tệp giữ mục lục các trang. Thiếu nó thì có thể đọc sót dòng, nên không đọc.",
    en: "The end of the file holds the list of its parts. Without it rows could be missed, so nothing is read.",
  },
  foundBy: "xlsx/read/package.ts",
  examples: {
    good: readableFile,
    bad: {
      kind: "file",
      told: { vi: "Tệp .xlsx tải về được một nửa.", en: "An .xlsx file of which half was downloaded." },
      problem: { rule: "file.truncated" },
    },
  },
};
