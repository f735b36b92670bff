import { digitsOfIdentity, factsOfIdentity } from "../../fields/identity";
import { workerSheet } from "../examples";
import type { RowRule } from "../rule";
import { isFemaleRow, slot, valueIn } from "../worker-row";

export const identitySexMismatch: RowRule = {
  id: "worker.identity-sex-mismatch",
  severity: "explain",
  legalBasis: "NĐ 137/2015/NĐ-CP Điều 13 (mã thế kỷ sinh và giới tính)",
  title: { vi: "Giới tính không khớp số định danh", en: "Sex disagrees with the identity number" },
  why: {
    vi: "Chữ số thứ tư của số định danh cho biết giới tính và thế kỷ sinh. Không khớp thì số định danh hoặc giới tính bị ghi nhầm.",
    en: "The fourth digit tells sex and century of birth. Where they disagree, one of the two is wrong.",
  },
  examples: { good: workerSheet({}), bad: workerSheet({ "Giới tính": "Nữ" }) },
  field: "identityNumber",
  check(row) {
    const identity = valueIn(row, slot.identityNumber);
    const sex = valueIn(row, slot.sex);
    if (identity === 0 || sex === 0) return null;
    const facts = factsOfIdentity(identity);
    if (facts === null || facts.isFemale === isFemaleRow(sex)) return null;
    return {
      rule: "worker.identity-sex-mismatch",
      params: {
        label: "Số định danh",
        value: digitsOfIdentity(identity),
        sexInNumber: facts.isFemale ? 2 : 1,
        sexInRow: sex,
      },
    };
  },
};
