import type { DuplicateGroup, RollUpResult } from "../rollup/roll-up-result";
import { homeOf } from "../rollup/row-place";
import { fillText } from "../text/fill-text";
import type { Language } from "../text/local-text";
import { rollUpTexts } from "./roll-up-texts";

/** All the places of a person who was found more than once, the one that counts first: "a.xlsx, trang «Danh sách», dòng 12". */
export function duplicatePlaces(
  { reading }: RollUpResult,
  { counted, others }: DuplicateGroup,
  lang: Language,
): readonly string[] {
  return [counted, ...others].map((row) => fillText(rollUpTexts.place[lang], { ...homeOf(reading, row) }));
}
