import { workerSheet } from "../examples";
import type { Rule } from "../rule";

export const identityLength: Rule = {
  id: "worker.identity-length",
  severity: "error",
  legalBasis: "NĐ 137/2015/NĐ-CP Điều 13 (12 chữ số); số CMND cũ 9 chữ số",
  title: { vi: "Số định danh thiếu hoặc thừa chữ số", en: "Wrong number of digits" },
  why: {
    vi: "Thiếu một chữ số là thành số của người khác, hoặc không của ai, nên không dùng để đối chiếu trùng được.",
    en: "One digit less makes it another person's number or nobody's, of no use for finding duplicates.",
  },
  foundBy: "core/fields/identity.ts",
  examples: { good: workerSheet({}), bad: workerSheet({ "Số CCCD": "98999001" }) },
};
