import { readableFile } from "../examples";
import type { Rule } from "../rule";

export const fileEncrypted: Rule = {
  id: "file.encrypted",
  severity: "error",
  legalBasis: "Thực tế bảng tính: tệp có dữ liệu cá nhân hay được đặt mật khẩu khi gửi.",
  title: { vi: "Tệp có mật khẩu", en: "File with a password" },
  why: {
    vi: "Nội dung tệp đã được khóa, không chương trình nào đọc được khi chưa gỡ mật khẩu.",
    en: "The content is locked; no program can read it before the password is removed.",
  },
  foundBy: "xlsx/read/sniff.ts",
  examples: {
    good: readableFile,
    bad: {
      kind: "file",
      told: { vi: "Tệp .xlsx đặt mật khẩu mở.", en: "An .xlsx file with a password to open." },
      problem: { rule: "file.encrypted" },
    },
  },
};
