import { workerSheet } from "../examples";
import type { Rule } from "../rule";

export const phoneFormat: Rule = {
  id: "worker.phone-format",
  severity: "explain",
  legalBasis:
    "TT 20/2021/TT-BLĐTBXH Điều 3.2 (số điện thoại); đầu số di động 11 chữ số đã đổi thành 10 chữ số từ năm 2018",
  title: { vi: "Số điện thoại chưa đúng", en: "Phone number not right" },
  why: {
    vi: "Số sai thì không gọi được khi cần giúp người lao động hoặc gia đình. Ghi nhiều số trong một ô vẫn đọc được.",
    en: "A wrong number cannot be called when the worker or the family needs help. Several in one cell are read.",
  },
  foundBy: "core/fields/contact.ts",
  examples: {
    good: workerSheet({ "Số điện thoại": "0900000001; 0900000002 (mẹ)" }),
    bad: workerSheet({ "Số điện thoại": "09000001" }),
  },
};
