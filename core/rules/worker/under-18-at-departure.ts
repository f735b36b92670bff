import { lastSerialOfCode, serialOfCode } from "../../fields/date";
import { dateCodeText } from "../../text/date-text";
import { addMonths, fromSerial } from "../../time/serial";
import { workerSheet } from "../examples";
import type { RowRule } from "../rule";
import { slot, valueIn } from "../worker-row";

const ADULT_DAYS = 18 * 366;

export const under18AtDeparture: RowRule = {
  id: "worker.under-18-at-departure",
  severity: "error",
  legalBasis: "Luật 69/2020/QH14 Điều 3.1 (công dân từ đủ 18 tuổi trở lên)",
  title: { vi: "Chưa đủ 18 tuổi khi xuất cảnh", en: "Under 18 at departure" },
  why: {
    vi: "Người lao động đi làm việc ở nước ngoài theo hợp đồng là công dân từ đủ 18 tuổi trở lên.",
    en: "Workers abroad under contract are citizens of full 18 years.",
  },
  examples: {
    good: workerSheet({ "Ngày sinh": "15/03/2006", "Số CCCD": "012206999001" }),
    bad: workerSheet({ "Ngày sinh": "16/03/2006", "Số CCCD": "012206999001" }),
  },
  field: "birthDate",
  // A partly known date is given the benefit of the doubt: the earliest birth, the latest departure.
  check(row) {
    const born = valueIn(row, slot.birthDate);
    const departed = valueIn(row, slot.departureDate);
    if (born === 0 || departed === 0) return null;
    const from = serialOfCode(born);
    const to = lastSerialOfCode(departed);
    if (to - from > ADULT_DAYS || to <= from || to >= addMonths(from, 18 * 12)) return null;
    return {
      rule: "worker.under-18-at-departure",
      params: { age: ageOn(from, to), departed: serialOfCode(departed), born: dateCodeText(born) },
    };
  },
};

/** Full years from one day to another. */
function ageOn(born: number, on: number): number {
  const b = fromSerial(born);
  const d = fromSerial(on);
  return d.year - b.year - (d.month < b.month || (d.month === b.month && d.day < b.day) ? 1 : 0);
}
