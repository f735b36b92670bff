import { workerSheet } from "../examples";
import type { Rule, SheetExample } from "../rule";

const inBinhSon = (commune: string): SheetExample => ({
  ...workerSheet({ Xã: commune }),
  options: { profile: "binh-son", asOf: "2024-12-14" },
});

export const unitUnknown: Rule = {
  id: "worker.unit-unknown",
  severity: "error",
  legalBasis: "QĐ 124/2004/QĐ-TTg, QĐ 19/2025/QĐ-TTg (danh mục và mã đơn vị hành chính)",
  title: { vi: "Đơn vị không có trong danh mục", en: "Unit not in the list" },
  why: {
    vi: "Không biết người này của xã nào thì không cộng được vào xã nào. Tên gần giống chỉ được gợi ý, không tự chọn.",
    en: "Without a commune the person counts nowhere. Names that are near are shown, never chosen.",
  },
  foundBy: "core/reading/read-sources.ts",
  examples: { good: inBinhSon("X. Bình Trị"), bad: inBinhSon("Xã Bình Chị") },
};
