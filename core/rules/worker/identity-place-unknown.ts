import { workerSheet } from "../examples";
import type { Rule } from "../rule";

export const identityPlaceUnknown: Rule = {
  id: "worker.identity-place-unknown",
  severity: "explain",
  legalBasis: "NĐ 137/2015/NĐ-CP Điều 13; TT 07/2016/TT-BCA Phụ lục 1 (63 mã nơi đăng ký khai sinh)",
  title: { vi: "Ba số đầu không phải mã nơi khai sinh", en: "Unknown place of birth registration" },
  why: {
    vi: "Ba số đầu là mã tỉnh, thành phố hoặc nước đăng ký khai sinh, không phải nơi đang ở. Mã lạ thường do gõ nhầm.",
    en: "The first three digits tell where the birth was registered, not where the person lives. A strange code is mostly a slip.",
  },
  foundBy: "core/fields/identity.ts",
  examples: { good: workerSheet({ "Số CCCD": "001098999001" }), bad: workerSheet({ "Số CCCD": "003098999001" }) },
};
