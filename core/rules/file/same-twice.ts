import { workerGrid } from "../examples";
import type { Rule } from "../rule";

const list = { "Danh sách": workerGrid({}) };

export const fileSameTwice: Rule = {
  id: "file.same-twice",
  severity: "explain",
  legalBasis: "Thực tế bảng tính: cùng một tệp gửi hai lần, hoặc lưu thêm bản sao.",
  title: { vi: "Hai tệp giống hệt nhau", en: "Two identical files" },
  why: {
    vi: "Đọc cả hai thì mọi người trong tệp đều bị trùng; có thể một xã đã gửi nhầm tệp của xã khác.",
    en: "Reading both would double everyone; perhaps one commune sent another's file by mistake.",
  },
  foundBy: "core/commands/read-inputs.ts",
  examples: {
    good: { kind: "sheets", command: "check", files: { "Xã Bình Trị.xlsx": list } },
    bad: { kind: "sheets", command: "check", files: { "Xã Bình Trị.xlsx": list, "Xã Bình Trị (bản sao).xlsx": list } },
  },
};
