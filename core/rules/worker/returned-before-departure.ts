import { lastSerialOfCode, serialOfCode } from "../../fields/date";
import { workerSheet } from "../examples";
import type { RowRule } from "../rule";
import { slot, valueIn } from "../worker-row";

export const returnedBeforeDeparture: RowRule = {
  id: "worker.returned-before-departure",
  severity: "error",
  legalBasis: "TT 20/2021/TT-BLĐTBXH Điều 3.2 (thông tin xuất cảnh, nhập cảnh)",
  title: { vi: "Về nước trước khi xuất cảnh", en: "Returned before departure" },
  why: {
    vi: "Một trong hai ngày bị gõ nhầm, hoặc là của hai lần đi khác nhau.",
    en: "One date is mistyped, or they belong to two journeys.",
  },
  examples: {
    good: workerSheet({ "Ngày về nước": "01/10/2024" }),
    bad: workerSheet({ "Ngày về nước": "01/02/2024" }),
  },
  field: "returnDate",
  check(row) {
    const departed = valueIn(row, slot.departureDate);
    const returned = valueIn(row, slot.returnDate);
    if (departed === 0 || returned === 0 || lastSerialOfCode(returned) >= serialOfCode(departed)) return null;
    return {
      rule: "worker.returned-before-departure",
      params: { returned: serialOfCode(returned), departed: serialOfCode(departed) },
    };
  },
};
