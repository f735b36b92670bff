import { lastSerialOfCode, serialOfCode } from "../fields/date";
import { dateCodeText } from "../text/date-text";
import type { RowRule } from "./rule";
import { slot, valueIn } from "./worker-row";

export const departureBeforeBirth: RowRule = {
  id: "worker.departure-before-birth",
  severity: "error",
  legalBasis: "Luật 69/2020/QH14 Điều 3.1",
  title: { vi: "Xuất cảnh trước khi sinh", en: "Departure before birth" },
  why: {
    vi: "Một trong hai ngày bị gõ nhầm, nên không biết người này đi khi nào, bao nhiêu tuổi.",
    en: "One of the two dates is mistyped.",
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
