import { readableFile } from "../examples";
import type { Rule } from "../rule";

export const fileEmpty: Rule = {
  id: "file.empty",
  severity: "error",
  legalBasis: "Thực tế bảng tính: tệp 0 byte do gửi hoặc chép hỏng.",
  title: { vi: "Tệp rỗng", en: "Empty file" },
  why: {
    vi: "Tệp không có gì để đọc. Nếu bỏ qua, số liệu của đơn vị gửi tệp sẽ thiếu mà không ai biết.",
    en: "There is nothing to read. Passing over it would leave a unit out without anyone knowing.",
  },
  foundBy: "xlsx/read/sniff.ts",
  examples: {
    good: readableFile,
    bad: {
      kind: "file",
      told: { vi: "Tệp có kích thước 0 byte.", en: "A file of 0 bytes." },
      problem: { rule: "file.empty" },
    },
  },
};
