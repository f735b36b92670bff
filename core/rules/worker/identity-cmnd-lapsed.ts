import { workerSheet } from "../examples";
import type { Rule } from "../rule";

export const identityCmndLapsed: Rule = {
  id: "worker.identity-cmnd-lapsed",
  severity: "explain",
  legalBasis: "CMND hết giá trị sử dụng sau ngày 31/12/2024; giấy tờ đã cấp theo số CMND vẫn có giá trị",
  title: { vi: "Còn dùng số CMND", en: "Old CMND number" },
  why: {
    vi: "Cùng một người có thể ở xã này ghi số CMND, ở xã khác ghi số CCCD; ghi số CCCD thì mới nhận ra trùng.",
    en: "One commune may write the CMND and another the CCCD of the same person; only the CCCD shows the duplicate.",
  },
  foundBy: "core/fields/identity.ts",
  examples: { good: workerSheet({}), bad: workerSheet({ "Số CCCD": "183999001" }) },
};
