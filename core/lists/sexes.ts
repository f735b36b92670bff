import { codeItem } from "./code-item";
import type { CodeList } from "./code-list";

/** A lone "x" is no sex: in a sheet with one column for men and one for women it only says which column. */
export const sexes: CodeList = {
  key: "sex",
  title: { vi: "Giới tính", en: "Sex" },
  leadingWords: ["giới tính"],
  items: [
    codeItem("M", "Nam", "Male", ["nam giới", "trai", "đàn ông"]),
    codeItem("F", "Nữ", "Female", ["nữ giới", "nu", "gái", "phụ nữ"]),
  ],
};
