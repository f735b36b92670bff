import { workerSheet } from "../examples";
import type { Rule } from "../rule";

export const passportFormat: Rule = {
  id: "worker.passport-format",
  severity: "note",
  legalBasis: "TT 20/2021/TT-BLĐTBXH Điều 3.2 (hộ chiếu); thực tế: số hộ chiếu hiện nay gồm một chữ cái và 7 chữ số",
  title: { vi: "Số hộ chiếu khác thường", en: "Unusual passport number" },
  why: {
    vi: "Số khác kiểu thường gặp có thể là gõ thiếu. Chỉ nhắc để xem lại, không bắt phải sửa.",
    en: "A number of another shape may be cut short. It is only remarked on.",
  },
  foundBy: "core/fields/contact.ts",
  examples: {
    good: workerSheet({ "Số hộ chiếu": "X0000001" }),
    bad: workerSheet({ "Số hộ chiếu": "X00001" }),
  },
};
