import { lastSerialOfCode, serialOfCode } from "../../fields/date";
import { workerSheet } from "../examples";
import type { RowRule } from "../rule";
import { slot, valueIn } from "../worker-row";

const ended = { "Ngày xuất cảnh": "15/03/2021", "Ngày hết hạn hợp đồng": "15/03/2024", "Ngày về nước": null };

export const contractEndedNoReturn: RowRule = {
  id: "worker.contract-ended-no-return",
  severity: "explain",
  legalBasis: "Luật 69/2020/QH14 Điều 6.2g (báo với nơi cư trú sau khi về nước), Điều 7.14 (ở lại trái phép)",
  title: { vi: "Hết hạn hợp đồng mà chưa ghi ngày về", en: "Contract ended, no return" },
  why: {
    vi: "Người lao động phải về nước đúng hạn; xã cần biết ai đã về, ai gia hạn, ai ở lại.",
    en: "Workers return on time; the commune must know who did, who extended and who stayed.",
  },
  examples: { good: workerSheet({ ...ended, "Tình trạng": "Gia hạn" }), bad: workerSheet(ended) },
  field: "returnDate",
  check(row, context) {
    const ends = valueIn(row, slot.contractEnd);
    if (ends === 0 || valueIn(row, slot.returnDate) !== 0 || lastSerialOfCode(ends) >= context.asOf) return null;
    // An end before the departure is a slip of typing, told by its own rule.
    if (ends <= valueIn(row, slot.departureDate)) return null;
    if (context.explainedStatuses.has(valueIn(row, slot.statusAbroad))) return null;
    return { rule: "worker.contract-ended-no-return", params: { ended: serialOfCode(ends) } };
  },
};
