import { oneSheet, workerSheet } from "../examples";
import type { Rule } from "../rule";

export const headerNotFound: Rule = {
  id: "header.not-found",
  severity: "error",
  legalBasis: "Thực tế bảng tính: chưa có mẫu danh sách thống nhất toàn quốc, mỗi nơi tự đặt tên cột.",
  title: { vi: "Không thấy bảng trong tệp", en: "No table found" },
  why: {
    vi: "Bảng được nhận ra nhờ dòng tiêu đề. Không có dòng tiêu đề thì không biết cột nào là gì.",
    en: "A table is known by its header row; without one no column can be told.",
  },
  foundBy: "core/reading/locate-workbook.ts",
  examples: {
    good: workerSheet({}),
    bad: oneSheet("Danh sách", [
      [1, "Nguyễn Văn An", "05/06/1998", "Nhật Bản"],
      [2, "Lê Thị Bình", "12/09/2000", "Hàn Quốc"],
    ]),
  },
};
