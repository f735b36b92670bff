import { workerSheet } from "../examples";
import type { Rule } from "../rule";

export const programmeUnknown: Rule = {
  id: "worker.programme-unknown",
  severity: "explain",
  legalBasis: "Luật 69/2020/QH14 Điều 5 (các hình thức đi làm việc ở nước ngoài)",
  title: { vi: "Hình thức, chương trình chưa có trong danh mục", en: "Programme not in the list" },
  why: {
    vi: "Chương trình EPS, thời vụ, thực tập sinh phải tách được với nhau. Dòng vẫn được tính vào tổng số.",
    en: "EPS, seasonal work and internships are told apart in reports. The row still counts in the total.",
  },
  foundBy: "core/fields/choice.ts",
  examples: {
    good: workerSheet({ "Hình thức đi": "Thực tập sinh" }),
    bad: workerSheet({ "Hình thức đi": "Thực tập xinh" }),
  },
};
