import { workerGrid } from "../examples";
import type { Rule, SheetExample } from "../rule";

const twoOfOneName = [
  ["Mã đơn vị", "Tên đơn vị", "Cấp", "Đơn vị cấp trên"],
  ["90", "Tỉnh Ví Dụ", "Tỉnh", null],
  ["901", "Huyện Đông", "Huyện", "90"],
  ["902", "Huyện Tây", "Huyện", "90"],
  ["90101", "Xã Tân An", "Xã", "901"],
  ["90201", "Xã Tân An", "Xã", "902"],
];
const named = (commune: string): SheetExample => ({
  kind: "sheets",
  command: "check",
  files: { "Tỉnh Ví Dụ.xlsx": { DM_DVHC: twoOfOneName, "Danh sách": workerGrid({ Xã: commune }) } },
});

export const unitAmbiguous: Rule = {
  id: "worker.unit-ambiguous",
  severity: "error",
  legalBasis: "Thực tế danh mục: 314 tên xã, phường trùng nhau trong cả nước, riêng Tân An có ở 10 nơi.",
  title: { vi: "Tên của nhiều đơn vị", en: "A name of several units" },
  why: {
    vi: "Hai xã cùng tên thì phải ghi thêm tên huyện, tên tỉnh hoặc mã, để không cộng nhầm cho nhau.",
    en: "Two communes of one name need the district's name or a code, or one gets the other's people.",
  },
  foundBy: "core/reading/read-sources.ts",
  examples: { good: named("Xã Tân An, huyện Tây"), bad: named("Xã Tân An") },
};
