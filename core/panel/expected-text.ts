import { shippedLists } from "../lists/shipped-lists";
import type { FieldSpec } from "../tables/table-spec";
import { fillText } from "../text/fill-text";
import type { Language } from "../text/local-text";
import { countText } from "../text/number-text";
import { panelTexts } from "./panel-texts";

/** A list that fits on two lines of the panel is written out. */
const SHORT_LIST = 6;

/** What a column expects: how it is filled, between what, which names of a short list, an example. */
export function expectedText({ help, example, between, list }: FieldSpec, lang: Language): string {
  const parts = [help[lang]];
  if (between !== undefined && between[0] > 0)
    parts.push(fillText(panelTexts.between[lang], { least: countText(between[0]), most: countText(between[1]) }));
  const names = list === undefined ? [] : shippedLists[list].items.map(({ name }) => name[lang]);
  const isShort = names.length > 0 && names.length <= SHORT_LIST && !names.every((name) => help[lang].includes(name));
  if (isShort) parts.push(fillText(panelTexts.oneOf[lang], { names: names.join("; ") }));
  const isShown = example === "" || parts.some((part) => part.includes(example));
  if (!isShown) parts.push(fillText(panelTexts.example[lang], { example }));
  return parts.join(" ");
}
