import { workerSheet } from "../examples";
import type { Rule } from "../rule";

export const identityCharacters: Rule = {
  id: "worker.identity-characters",
  severity: "error",
  legalBasis: "NĐ 137/2015/NĐ-CP Điều 13 (số định danh gồm 12 chữ số)",
  title: { vi: "Số định danh có ký tự lạ", en: "Not only digits" },
  why: {
    vi: "Chữ O gõ thay số 0 là lỗi hay gặp. Dấu cách và dấu chấm giữa các số thì được bỏ qua.",
    en: "A letter O for a zero is the usual slip. Spaces and points between the digits are ignored.",
  },
  foundBy: "core/fields/identity.ts",
  examples: { good: workerSheet({ "Số CCCD": "012 098 999 001" }), bad: workerSheet({ "Số CCCD": "O12098999001" }) },
};
