import { oneSheet, workerSheet } from "../examples";
import type { Rule } from "../rule";

export const headerMissingLabel: Rule = {
  id: "header.missing-label",
  severity: "error",
  legalBasis: "TT 20/2021/TT-BLĐTBXH Điều 3.2 (các thông tin phải có của người lao động)",
  title: { vi: "Bảng thiếu cột phải có", en: "A required column is missing" },
  why: {
    vi: "Thiếu cột này thì không dòng nào tính được, ví dụ thiếu giới tính thì không có số lao động nữ.",
    en: "Without the column no row can be counted: without sex there is no number of women.",
  },
  foundBy: "core/reading/locate-table.ts",
  examples: {
    good: workerSheet({}),
    bad: oneSheet("Danh sách", [
      ["Họ và tên", "Ngày sinh", "Số CCCD", "Nước đến", "Ngày xuất cảnh"],
      ["Nguyễn Văn An", "05/06/1998", "012098999001", "Nhật Bản", "15/03/2024"],
    ]),
  },
};
