import { workerSheet } from "../examples";
import type { Rule } from "../rule";

export const priorityGroupUnknown: Rule = {
  id: "worker.priority-group-unknown",
  severity: "explain",
  legalBasis: "TTLT 09/2016/TTLT-BLĐTBXH-BTC Điều 2 (đối tượng được hỗ trợ)",
  title: { vi: "Đối tượng ưu tiên chưa có trong danh mục", en: "Priority group not in the list" },
  why: {
    vi: "Một người có thể thuộc nhiều diện; diện nào chưa nhận ra thì người đó chưa được đếm ở diện ấy.",
    en: "A person may be in several groups; one that is not recognised leaves them out of that group only.",
  },
  foundBy: "core/fields/choice.ts",
  examples: {
    good: workerSheet({ "Đối tượng ưu tiên": "Hộ nghèo; DTTS" }),
    bad: workerSheet({ "Đối tượng ưu tiên": "Hộ nghèo; Gia đình neo đơn" }),
  },
};
