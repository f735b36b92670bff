import { workerSheet } from "../examples";
import type { Rule } from "../rule";

export const phoneLostZero: Rule = {
  id: "worker.phone-lost-zero",
  severity: "note",
  legalBasis: "Thực tế bảng tính: ô kiểu số làm mất số 0 ở đầu số điện thoại.",
  title: { vi: "Số điện thoại mất số 0 ở đầu", en: "Phone number without its leading 0" },
  why: {
    vi: "Ô kiểu số bỏ số 0 ở đầu. Để ô ở kiểu văn bản thì số giữ nguyên.",
    en: "A number cell drops the leading 0; a text cell keeps it.",
  },
  fixable: {
    vi: "Được đề nghị khi thêm số 0 thì thành đúng một số di động Việt Nam: số di động luôn bắt đầu bằng 0 nên không có cách hiểu khác.",
    en: "Offered where a 0 makes it exactly one Vietnamese mobile number: they all begin with 0, so nothing else can be meant.",
  },
  foundBy: "core/fields/contact.ts",
  examples: {
    good: workerSheet({ "Số điện thoại": "0900000001" }),
    bad: workerSheet({ "Số điện thoại": 900000001 }),
  },
};
