import type { Rule, SheetExample } from "../rule";

const units = [
  ["Mã đơn vị", "Tên đơn vị", "Cấp", "Đơn vị cấp trên"],
  ["901", "Huyện Ví Dụ", "Huyện", null],
  ["90101", "Xã Đông", "Xã", "901"],
  ["90102", "Xã Tây", "Xã", "901"],
];
const districtQuota = (whole: string): SheetExample => ({
  kind: "sheets",
  command: "roll-up",
  options: { period: "2024", asOf: "2024-12-14", to: "district" },
  files: {
    "Huyện Ví Dụ.xlsx": {
      DM_DVHC: units,
      "Chỉ tiêu 2024": [
        ["Đơn vị", "Chỉ tiêu"],
        ["Huyện Ví Dụ", whole],
        ["Xã Đông", "02-03"],
        ["Xã Tây", "02-03"],
      ],
    },
  },
});

export const quotaChildrenDifferFromParent: Rule = {
  id: "quota.children-differ-from-parent",
  severity: "explain",
  legalBasis: "Kế hoạch tháng 6/2023 của UBND huyện Tam Đường: 13 xã, thị trấn mỗi nơi 02-03, cả huyện 30-40",
  title: { vi: "Chỉ tiêu các đơn vị không khớp chỉ tiêu chung", en: "Quotas do not add up" },
  why: {
    vi: "Chỉ tiêu giao cho xã cộng lại có thể khác chỉ tiêu của huyện. Cả hai là số đã ban hành nên được giữ nguyên, chỉ nêu ra chỗ lệch.",
    en: "The communes' quotas may add up to something else than the district's. Both were decided, so both stand and the gap is shown.",
  },
  foundBy: "core/rollup/quota-findings.ts",
  examples: { good: districtQuota("04-06"), bad: districtQuota("05-08") },
};
