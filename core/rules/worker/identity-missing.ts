import { workerSheet } from "../examples";
import type { Rule } from "../rule";

export const identityMissing: Rule = {
  id: "worker.identity-missing",
  severity: "error",
  legalBasis: "TT 20/2021/TT-BLĐTBXH Điều 3.2, 3.3 (mã số lao động là số định danh cá nhân hoặc số CMND)",
  title: { vi: "Chưa có số giấy tờ", en: "No identity number" },
  why: {
    vi: "Không có số giấy tờ thì không biết người này đã được xã khác tính hay chưa.",
    en: "Without a number it cannot be known whether another commune counted the person too.",
  },
  foundBy: "core/reading/read-worker-rows.ts",
  examples: {
    good: workerSheet({ "Số CCCD": null, "Số hộ chiếu": "X0000001" }),
    bad: workerSheet({ "Số CCCD": null }),
  },
};
