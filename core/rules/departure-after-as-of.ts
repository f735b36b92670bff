import { serialOfCode } from "../fields/date";
import type { RowRule } from "./rule";
import { slot, valueIn } from "./worker-row";

export const departureAfterAsOf: RowRule = {
  id: "worker.departure-after-as-of",
  severity: "note",
  legalBasis: "NĐ 09/2019/NĐ-CP Điều 12",
  title: { vi: "Xuất cảnh sau ngày chốt số liệu", en: "Departure after the cut-off" },
  why: {
    vi: "Chỉ người đã xuất cảnh đến ngày chốt mới được tính; ngày dự kiến thì chưa.",
    en: "Only departures up to the cut-off count; expected ones do not.",
  },
  field: "departureDate",
  check(row, context) {
    const departed = valueIn(row, slot.departureDate);
    if (departed === 0 || serialOfCode(departed) <= context.asOf) return null;
    return { rule: "worker.departure-after-as-of", params: { departed: serialOfCode(departed), asOf: context.asOf } };
  },
};
