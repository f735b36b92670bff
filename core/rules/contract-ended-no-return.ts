import { lastSerialOfCode, serialOfCode } from "../fields/date";
import type { RowRule } from "./rule";
import { slot, valueIn } from "./worker-row";

export const contractEndedNoReturn: RowRule = {
  id: "worker.contract-ended-no-return",
  severity: "explain",
  legalBasis: "Luật 69/2020/QH14 Điều 6.2, Điều 7.14",
  title: { vi: "Hết hạn hợp đồng mà chưa ghi ngày về", en: "Contract ended, no return" },
  why: {
    vi: "Người lao động phải về nước đúng hạn; xã cần biết ai đã về, ai gia hạn, ai ở lại.",
    en: "Workers return on time; the commune must know who did, who extended and who stayed.",
  },
  field: "returnDate",
  check(row, context) {
    const ended = valueIn(row, slot.contractEnd);
    if (ended === 0 || valueIn(row, slot.returnDate) !== 0 || lastSerialOfCode(ended) >= context.asOf) return null;
    if (context.explainedStatuses.has(valueIn(row, slot.statusAbroad))) return null;
    return { rule: "worker.contract-ended-no-return", params: { ended: serialOfCode(ended) } };
  },
};
