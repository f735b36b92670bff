import { readableFile } from "../examples";
import type { Rule } from "../rule";

export const fileUnreadable: Rule = {
  id: "file.unreadable",
  severity: "error",
  legalBasis: "Thực tế bảng tính: tệp đang mở ở máy khác, hoặc chưa được cấp quyền.",
  title: { vi: "Không đọc được tệp", en: "File cannot be read" },
  why: {
    vi: "Máy không cho mở tệp, nên chưa biết trong tệp có gì.",
    en: "The system does not let the file be opened, so what it holds is not known.",
  },
  foundBy: "core/commands/file-findings.ts",
  examples: {
    good: readableFile,
    bad: {
      kind: "file",
      told: { vi: "Tệp đang mở ở một máy khác trong mạng.", en: "The file is open on another machine of the network." },
      problem: { rule: "file.unreadable", reason: "tệp đang được dùng" },
    },
  },
};
