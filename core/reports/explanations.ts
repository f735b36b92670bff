import type { Language } from "../text/local-text";
import { measures } from "./measures";

/** Each measure's name and how it is computed, in words. */
export function measureExplanations(lang: Language): readonly (readonly [string, string])[] {
  return measures.map(({ label, how }) => [label[lang], how[lang]]);
}
