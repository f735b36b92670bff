import { digitsOfIdentity, factsOfIdentity } from "../fields/identity";
import { fromSerial } from "../time/serial";
import { serialOfCode } from "../fields/date";
import type { RowRule } from "./rule";
import { slot, valueIn } from "./worker-row";

const LABEL = "Số định danh";
const FEMALE = 2;

/** The sex column's position of "Nữ" in the shipped list is second; blank is 0. */
export function isFemaleRow(sex: number): boolean {
  return sex === FEMALE;
}

export const identitySexMismatch: RowRule = {
  id: "worker.identity-sex-mismatch",
  severity: "explain",
  legalBasis: "NĐ 137/2015/NĐ-CP Điều 13; TT 07/2016/TT-BCA",
  title: { vi: "Giới tính không khớp số định danh", en: "Sex disagrees with the identity number" },
  why: {
    vi: "Chữ số thứ tư của số định danh cho biết giới tính và thế kỷ sinh.",
    en: "The fourth digit tells sex and century of birth.",
  },
  field: "identityNumber",
  check(row) {
    const identity = valueIn(row, slot.identityNumber);
    const sex = valueIn(row, slot.sex);
    if (identity === 0 || sex === 0) return null;
    const facts = factsOfIdentity(identity);
    if (facts === null || facts.isFemale === isFemaleRow(sex)) return null;
    return {
      rule: "worker.identity-sex-mismatch",
      params: { label: LABEL, value: digitsOfIdentity(identity), sexInNumber: facts.isFemale ? 2 : 1, sexInRow: sex },
    };
  },
};

export const identityBirthMismatch: RowRule = {
  id: "worker.identity-birth-mismatch",
  severity: "explain",
  legalBasis: "NĐ 137/2015/NĐ-CP Điều 13; TT 07/2016/TT-BCA",
  title: { vi: "Năm sinh không khớp số định danh", en: "Birth year disagrees with the identity number" },
  why: {
    vi: "Chữ số thứ tư đến thứ sáu của số định danh cho biết năm sinh.",
    en: "Digits four to six tell the year of birth.",
  },
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
        label: LABEL,
        value: digitsOfIdentity(identity),
        yearInNumber: String(facts.birthYear),
        yearInRow: String(year),
      },
    };
  },
};
