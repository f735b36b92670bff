import { lastSerialOfCode, serialOfCode } from "../../fields/date";
import { dateCodeText } from "../../text/date-text";
import { workerSheet } from "../examples";
import type { RowRule } from "../rule";
import { slot, valueIn } from "../worker-row";

export const departureBeforeBirth: RowRule = {
  id: "worker.departure-before-birth",
  severity: "error",
  legalBasis: "TT 20/2021/TT-BLĐTBXH Điều 3.2 (ngày sinh, thông tin xuất cảnh)",
  title: { vi: "Xuất cảnh trước khi sinh", en: "Departure before birth" },
  why: {
    vi: "Một trong hai ngày bị gõ nhầm, nên không biết người này đi khi nào, bao nhiêu tuổi.",
    en: "One of the two dates is mistyped, so neither the period nor the age is known.",
  },
  examples: {
    good: workerSheet({}),
    bad: workerSheet({ "Ngày sinh": "05/06/2098", "Số CCCD": "012298999001" }),
  },
  field: "departureDate",
  check(row) {
    const born = valueIn(row, slot.birthDate);
    const departed = valueIn(row, slot.departureDate);
    if (born === 0 || departed === 0 || lastSerialOfCode(departed) > serialOfCode(born)) return null;
    return {
      rule: "worker.departure-before-birth",
      params: { departed: serialOfCode(departed), born: dateCodeText(born) },
    };
  },
};
