import { workerSheet } from "../examples";
import type { Rule } from "../rule";

export const cellNotInList: Rule = {
  id: "cell.not-in-list",
  severity: "explain",
  legalBasis: "TT 20/2021/TT-BLĐTBXH Điều 3.2; thực tế bảng tính: mỗi nơi viết tắt một kiểu.",
  title: { vi: "Giá trị chưa có trong danh mục", en: "Not in the list" },
  why: {
    vi: "Mỗi nơi ghi một kiểu thì không gộp được. Dòng vẫn được tính, riêng mục này để là «Chưa ghi».",
    en: "Different words cannot be grouped. The row counts; only this item stands as not stated.",
  },
  foundBy: "core/fields/choice.ts",
  examples: { good: workerSheet({ "Dân tộc": "Mông" }), bad: workerSheet({ "Dân tộc": "Moong" }) },
};
