import type { Grid } from "../../grid";
import { workerGrid } from "../examples";
import type { Rule, SheetExample } from "../rule";

const fromBinhSon = (grid: Grid): SheetExample => ({
  kind: "sheets",
  command: "check",
  options: { profile: "binh-son", asOf: "2024-12-14" },
  files: { "Danh sách lao động.xlsx": { "Trang 1": grid } },
});

export const fileUnitUnknown: Rule = {
  id: "file.unit-unknown",
  severity: "error",
  legalBasis: "Thực tế bảng tính: tệp một xã thường không có cột xã, tên xã chỉ nằm ở đầu trang hoặc tên tệp.",
  title: { vi: "Chưa biết tệp của đơn vị nào", en: "Whose file is not known" },
  why: {
    vi: "Không biết tệp của đơn vị nào thì số người trong tệp không thể cộng vào đâu.",
    en: "Without a unit the people in the file cannot be counted anywhere.",
  },
  foundBy: "core/reading/read-sources.ts",
  examples: {
    good: fromBinhSon([["UBND xã Bình Trị"], ...workerGrid({})]),
    bad: fromBinhSon(workerGrid({})),
  },
};
