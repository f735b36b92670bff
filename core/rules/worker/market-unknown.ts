import { workerSheet } from "../examples";
import type { Rule } from "../rule";

export const marketUnknown: Rule = {
  id: "worker.market-unknown",
  severity: "error",
  legalBasis: "Luật 69/2020/QH14; TT 21/2021/TT-BLĐTBXH Phụ lục II–IX (các nhóm thị trường)",
  title: { vi: "Nước, vùng lãnh thổ chưa có trong danh mục", en: "Market not in the list" },
  why: {
    vi: "Số liệu theo thị trường và tỷ lệ thị trường thu nhập cao đều tính từ cột này. Tên viết tắt quen dùng vẫn đọc được.",
    en: "The figures by market and the share of high-income markets come from this column. Usual short names are read.",
  },
  foundBy: "core/fields/choice.ts",
  examples: { good: workerSheet({ "Nước đến": "Nhật" }), bad: workerSheet({ "Nước đến": "Nhập Bản" }) },
};
