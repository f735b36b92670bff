import { workerSheet } from "../examples";
import type { Rule } from "../rule";

export const identityLostZeros: Rule = {
  id: "worker.identity-lost-zeros",
  severity: "explain",
  legalBasis: "NĐ 137/2015/NĐ-CP Điều 13; thực tế bảng tính: ô kiểu số làm mất số 0 ở đầu",
  title: { vi: "Số định danh mất số 0 ở đầu", en: "Lost leading zeros" },
  why: {
    vi: "Ô kiểu số bỏ các số 0 ở đầu: số của người khai sinh ở Lai Châu (012…) chỉ còn 11 chữ số, ở Hà Nội (001…) còn 10.",
    en: "A number cell drops leading zeros: a number of Lai Châu (012…) keeps 11 digits, one of Hà Nội (001…) 10.",
  },
  fixable: {
    vi: "Được đề nghị khi số đã thêm 0 khớp cả giới tính và năm sinh của dòng đó: số định danh chứa giới tính và năm sinh, nên hai nơi cùng khớp thì chắc chỉ mất số 0. Chỉ khớp một nơi hoặc ô đối chiếu để trống thì chỉ nhắc, không sửa.",
    en: "Offered where the number with its zeros agrees with both the sex and the birth year of the row: the number itself holds both. Where either is blank it is only told.",
  },
  foundBy: "core/fields/identity.ts",
  examples: { good: workerSheet({ "Số CCCD": "012098999001" }), bad: workerSheet({ "Số CCCD": 12098999001 }) },
};
