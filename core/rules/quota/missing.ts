import type { Grid } from "../../grid";
import { workerGrid } from "../examples";
import type { Rule, SheetExample } from "../rule";

const people = workerGrid(
  { Xã: "Xã Bình Trị" },
  {
    "Họ và tên": "Lê Thị Bình",
    "Ngày sinh": "12/09/2000",
    "Giới tính": "Nữ",
    "Số CCCD": "051300999002",
    Xã: "Xã Bình Minh",
  },
);
const withQuotas = (quotas: Grid): SheetExample => ({
  kind: "sheets",
  command: "roll-up",
  options: { period: "2024", asOf: "2024-12-14" },
  files: { "Huyện Bình Sơn.xlsx": { "Danh sách": people, "Chỉ tiêu 2024": quotas } },
});

export const quotaMissing: Rule = {
  id: "quota.missing",
  severity: "explain",
  legalBasis: "Quyết định giao chỉ tiêu của cấp trên, như Quyết định 526/QĐ-UBND của UBND huyện Bình Sơn cho năm 2024",
  title: { vi: "Đơn vị chưa có chỉ tiêu", en: "No quota" },
  why: {
    vi: "Các đơn vị khác đã có chỉ tiêu; đơn vị chưa có thì không đánh giá được đạt hay chưa đạt.",
    en: "Other units have quotas; one without cannot be said to have met anything.",
  },
  foundBy: "core/rollup/quota-findings.ts",
  examples: {
    good: withQuotas([
      ["Đơn vị", "Chỉ tiêu"],
      ["Xã Bình Trị", "04-05"],
      ["Xã Bình Minh", "02-03"],
    ]),
    bad: withQuotas([
      ["Đơn vị", "Chỉ tiêu"],
      ["Xã Bình Trị", "04-05"],
    ]),
  },
};
