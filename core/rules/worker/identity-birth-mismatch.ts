import { serialOfCode } from "../../fields/date";
import { digitsOfIdentity, factsOfIdentity } from "../../fields/identity";
import { fromSerial } from "../../time/serial";
import { workerSheet } from "../examples";
import type { RowRule } from "../rule";
import { slot, valueIn } from "../worker-row";

export const identityBirthMismatch: RowRule = {
  id: "worker.identity-birth-mismatch",
  severity: "explain",
  legalBasis: "NĐ 137/2015/NĐ-CP Điều 13 (mã thế kỷ sinh và năm sinh)",
  title: { vi: "Năm sinh không khớp số định danh", en: "Birth year disagrees with the identity number" },
  why: {
    vi: "Chữ số thứ tư đến thứ sáu của số định danh cho biết năm sinh. Không khớp thì số định danh hoặc ngày sinh bị ghi nhầm.",
    en: "Digits four to six tell the year of birth. Where they disagree, one of the two is wrong.",
  },
  examples: { good: workerSheet({ "Ngày sinh": "1998" }), bad: workerSheet({ "Ngày sinh": "05/06/1989" }) },
  field: "identityNumber",
  check(row) {
    const identity = valueIn(row, slot.identityNumber);
    const born = valueIn(row, slot.birthDate);
    if (identity === 0 || born === 0) return null;
    const facts = factsOfIdentity(identity);
    const year = fromSerial(serialOfCode(born)).year;
    if (facts === null || facts.birthYear === year) return null;
    return {
      rule: "worker.identity-birth-mismatch",
      params: {
        label: "Số định danh",
        value: digitsOfIdentity(identity),
        yearInNumber: String(facts.birthYear),
        yearInRow: String(year),
      },
    };
  },
};
