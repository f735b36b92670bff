import { oneSheet } from "../examples";
import type { Rule, SheetExample } from "../rule";

const listed = (second: string): SheetExample =>
  oneSheet("DM_DVHC", [
    ["Mã đơn vị", "Tên đơn vị", "Cấp", "Đơn vị cấp trên"],
    ["901", "Huyện Ví Dụ", "Huyện", null],
    ["90101", "Xã Đông", "Xã", "901"],
    [second, "Xã Tây", "Xã", "901"],
  ]);

export const unitListedTwice: Rule = {
  id: "unit.listed-twice",
  severity: "explain",
  legalBasis: "Thực tế danh mục: một mã dùng cho xã cũ rồi xã mới, nên mã phải đi cùng thời gian hiệu lực.",
  title: { vi: "Một đơn vị ghi hai dòng", en: "A unit in two rows" },
  why: {
    vi: "Hai dòng cùng mã, cùng thời gian thì chỉ dòng đầu được dùng. Xã mới dùng lại mã cũ thì ghi thêm «Hiệu lực từ».",
    en: "Of two rows with one code and one time the first is used. A new commune with an old code needs its first day.",
  },
  foundBy: "core/reading/read-units.ts",
  examples: { good: listed("90102"), bad: listed("90101") },
};
