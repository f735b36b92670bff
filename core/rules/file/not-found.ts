import { readableFile } from "../examples";
import type { Rule } from "../rule";

export const fileNotFound: Rule = {
  id: "file.not-found",
  severity: "error",
  legalBasis: "Thực tế bảng tính: tên tệp gõ sai, tệp đã chuyển đi hoặc đổi tên.",
  title: { vi: "Không thấy tệp", en: "File not found" },
  why: {
    vi: "Tệp được yêu cầu mà không thấy thì phải báo, để không tổng hợp thiếu một đơn vị.",
    en: "A file asked for and not found is told, so that no unit is left out.",
  },
  foundBy: "core/commands/file-findings.ts",
  examples: {
    good: readableFile,
    bad: {
      kind: "file",
      told: { vi: "Tệp đã được chuyển sang thư mục khác.", en: "The file was moved to another folder." },
      problem: { rule: "file.not-found" },
    },
  },
};
