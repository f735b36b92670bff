import { lastSerialOfCode, serialOfCode } from "../../fields/date";
import { workerSheet } from "../examples";
import type { RowRule } from "../rule";
import { slot, valueIn } from "../worker-row";

export const contractEndsBeforeDeparture: RowRule = {
  id: "worker.contract-ends-before-departure",
  severity: "error",
  legalBasis: "TT 20/2021/TT-BLĐTBXH Điều 3.2 (thời hạn hợp đồng)",
  title: { vi: "Hợp đồng hết hạn trước khi xuất cảnh", en: "Contract ends before departure" },
  why: {
    vi: "Một trong hai ngày bị gõ nhầm, nên không biết bao giờ người này phải về nước.",
    en: "One of the two dates is mistyped, so it is not known when the worker is to return.",
  },
  examples: {
    good: workerSheet({ "Ngày hết hạn hợp đồng": "15/03/2027" }),
    bad: workerSheet({ "Ngày hết hạn hợp đồng": "15/03/2023" }),
  },
  field: "contractEndDate",
  check(row) {
    const departed = valueIn(row, slot.departureDate);
    const ended = valueIn(row, slot.contractEndDate);
    if (departed === 0 || ended === 0 || lastSerialOfCode(ended) > serialOfCode(departed)) return null;
    return {
      rule: "worker.contract-ends-before-departure",
      params: { ended: serialOfCode(ended), departed: serialOfCode(departed) },
    };
  },
};
