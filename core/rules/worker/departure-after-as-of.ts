import { serialOfCode } from "../../fields/date";
import { workerSheet } from "../examples";
import type { RowRule, SheetExample } from "../rule";
import { slot, valueIn } from "../worker-row";

const atCutOff = (departed: string): SheetExample => ({
  ...workerSheet({ "Ngày xuất cảnh": departed }),
  options: { period: "2024", asOf: "2024-12-14" },
});

export const departureAfterAsOf: RowRule = {
  id: "worker.departure-after-as-of",
  severity: "note",
  legalBasis: "NĐ 09/2019/NĐ-CP Điều 12 (thời gian chốt số liệu báo cáo định kỳ)",
  title: { vi: "Xuất cảnh sau ngày chốt số liệu", en: "Departure after the cut-off" },
  why: {
    vi: "Chỉ người đã xuất cảnh đến ngày chốt mới được tính; ngày dự kiến thì chưa.",
    en: "Only departures up to the cut-off count; expected ones do not.",
  },
  examples: { good: atCutOff("14/12/2024"), bad: atCutOff("20/12/2024") },
  field: "departureDate",
  check(row, context) {
    const departed = valueIn(row, slot.departureDate);
    if (departed === 0 || serialOfCode(departed) <= context.asOf) return null;
    return {
      rule: "worker.departure-after-as-of",
      params: { departed: serialOfCode(departed), asOf: context.asOf },
    };
  },
};
