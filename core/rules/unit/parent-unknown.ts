import { oneSheet } from "../examples";
import type { Rule, SheetExample } from "../rule";

const below = (parent: string): SheetExample =>
  oneSheet("DM_DVHC", [
    ["Mã đơn vị", "Tên đơn vị", "Cấp", "Đơn vị cấp trên"],
    ["901", "Huyện Ví Dụ", "Huyện", null],
    ["90101", "Xã Đông", "Xã", parent],
  ]);

export const unitParentUnknown: Rule = {
  id: "unit.parent-unknown",
  severity: "error",
  legalBasis: "QĐ 124/2004/QĐ-TTg, QĐ 19/2025/QĐ-TTg (danh mục và mã đơn vị hành chính)",
  title: { vi: "Đơn vị cấp trên không có trong danh mục", en: "Parent not in the list" },
  why: {
    vi: "Không có đơn vị cấp trên thì số liệu của xã không được cộng lên huyện, tỉnh.",
    en: "Without its parent a commune's figures reach no district or province.",
  },
  foundBy: "core/reading/read-units.ts",
  examples: { good: below("Huyện Ví Dụ"), bad: below("999") },
};
