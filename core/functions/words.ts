import type { CellValue } from "../grid";
import { fillText } from "../text/fill-text";
import { foldLabel } from "../text/fold";
import type { Language, LocalText } from "../text/local-text";
import type { Trouble } from "./function-spec";
import { functionTexts } from "./texts";

/** A choice that an argument may name by any of its words; the first of each language is the one shown. */
export interface WordChoice<Value> {
  readonly value: Value;
  readonly name: LocalText;
  readonly others: readonly string[];
}

/** A number as a choice stands for its place: 1 is the first. Marks and case change nothing; a likeness is never an answer. */
export function chosenByWord<Value>(
  choices: readonly WordChoice<Value>[],
  cell: CellValue,
  lang: Language,
): { readonly chosen: Value } | Trouble {
  const byPlace = typeof cell === "number" ? choices[cell - 1] : undefined;
  const label = foldLabel(String(cell));
  const found =
    byPlace ??
    choices.find(({ name, others }) => [name.vi, name.en, ...others].some((word) => foldLabel(word) === label));
  if (found !== undefined) return { chosen: found.value };
  const words = choices.map(({ name }) => name[lang]).join("; ");
  return { trouble: fillText(functionTexts.notAWord[lang], { value: String(cell), words }) };
}
