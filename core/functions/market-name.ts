import { shippedLists } from "../lists/shipped-lists";
import type { CodeItem } from "../lists/code-list";
import type { CellValue } from "../grid";
import type { Language } from "../text/local-text";
import { fieldReader, issueText, saysNothing } from "./cell-answers";
import { eachCell } from "./each-cell";
import type { CellAnswer, FunctionSpec } from "./function-spec";
import { chosenByWord, type WordChoice } from "./words";

type Told = (market: CodeItem) => string;

/** A cell keeps its meaning whatever language the screen is in, so the name is Vietnamese unless asked otherwise. */
const told: readonly WordChoice<Told>[] = [
  { value: ({ name }) => name.vi, name: { vi: "tên", en: "name" }, others: ["tên nước", "tên tiếng Việt"] },
  { value: ({ code }) => code, name: { vi: "mã", en: "code" }, others: ["mã nước", "ISO"] },
  { value: ({ group }) => group ?? "", name: { vi: "nhóm", en: "group" }, others: ["nhóm thị trường", "khu vực"] },
  { value: ({ name }) => name.en, name: { vi: "tiếng Anh", en: "English" }, others: ["tên tiếng Anh"] },
];

const label = { vi: "Nước/vùng lãnh thổ", en: "Market" } as const;

/** The market a cell names, as the column of a register is read. */
export const marketName: FunctionSpec = {
  id: "NUOC",
  parameters: [
    { key: "market", name: { vi: "nước", en: "market" }, kind: "range", optional: false },
    { key: "told", name: { vi: "trả_về", en: "return" }, kind: "cell", optional: true },
  ],
  run([market = [], wanted = []], { lang }) {
    const stated = wanted[0]?.[0] ?? null;
    const choice = chosenByWord(told, saysNothing(stated) ? 1 : stated, lang);
    if ("trouble" in choice) return { error: choice.trouble };
    const answer = marketAnswers(choice.chosen, lang);
    return eachCell([market], lang, ([cell = null]) => answer(cell));
  },
};

function marketAnswers(tell: Told, lang: Language): (cell: CellValue) => CellAnswer {
  const read = fieldReader("market", label[lang]);
  const { items } = shippedLists.market;
  const known = new Map<CellValue, CellAnswer>();
  return (cell) => {
    if (saysNothing(cell)) return null;
    let answer = known.get(cell);
    if (answer === undefined) {
      const { value, issues } = read(cell);
      const item = items[value - 1];
      answer = item !== undefined ? tell(item) : { trouble: issues.map((issue) => issueText(issue, lang)).join(" ") };
      known.set(cell, answer);
    }
    return answer;
  };
}
