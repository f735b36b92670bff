import { workerGrid } from "../examples";
import type { Rule } from "../rule";

const other = { "Họ và tên": "Lê Thị Bình", "Ngày sinh": "12/09/2000", "Giới tính": "Nữ" };

export const duplicateAcrossUnits: Rule = {
  id: "worker.duplicate-across-units",
  severity: "explain",
  legalBasis: "TT 20/2021/TT-BLĐTBXH Điều 3.3 (mã số lao động)",
  title: { vi: "Một người ở hai nơi", en: "A person in two places" },
  why: {
    vi: "Người chuyển hộ khẩu, hoặc quê một nơi ở một nơi, hay bị hai xã cùng tính. Cả hai dòng được giữ lại, chỉ tính một.",
    en: "Who moved house is easily counted by two communes. Both rows are kept and one counts.",
  },
  foundBy: "core/rollup/find-duplicates.ts",
  examples: {
    good: {
      kind: "sheets",
      command: "check",
      files: {
        "Xã Bình Minh.xlsx": { "Danh sách": workerGrid({ ...other, "Số CCCD": "051300999002" }) },
        "Xã Bình Trị.xlsx": { "Danh sách": workerGrid({}) },
      },
    },
    bad: {
      kind: "sheets",
      command: "check",
      files: {
        "Xã Bình Minh.xlsx": { "Danh sách": workerGrid({}) },
        "Xã Bình Trị.xlsx": { "Danh sách": workerGrid({ "Ngày xuất cảnh": "16/03/2024" }) },
      },
    },
  },
};
