import { workerSheet } from "../examples";
import type { Rule, SheetExample } from "../rule";

const inTamDuong = (commune: string): SheetExample => ({
  ...workerSheet({ Xã: commune }),
  options: { profile: "tam-duong", period: "2024", asOf: "2024-12-14" },
});

export const unitOtherEra: Rule = {
  id: "worker.unit-other-era",
  severity: "explain",
  legalBasis: "NQ 202/2025/QH15, QĐ 19/2025/QĐ-TTg (đơn vị hành chính từ ngày 01/07/2025)",
  title: { vi: "Đơn vị của thời điểm khác", en: "A unit of another time" },
  why: {
    vi: "Từ ngày 01/07/2025 nhiều xã đã nhập lại, đổi tên. Số liệu của thời điểm nào thì ghi tên đơn vị lúc ấy để so được với chỉ tiêu.",
    en: "Since 01/07/2025 communes have merged and changed names. Figures of a time carry the names of that time.",
  },
  foundBy: "core/reading/read-sources.ts",
  examples: { good: inTamDuong("Xã Bản Giang"), bad: inTamDuong("Phường Tân Phong") },
};
