import type { CellValue } from "../grid";
import { cleanText } from "../text/fold";
import { eachCell } from "./each-cell";
import type { FunctionSpec } from "./function-spec";

/** Text as it should have been typed. */
export const unicodeRepair: FunctionSpec = {
  id: "UNICODE",
  parameters: [{ key: "text", name: { vi: "văn_bản", en: "text" }, kind: "range", optional: false }],
  run([text = []], { lang }) {
    return eachCell([text], lang, ([cell = null]) => repaired(cell));
  },
};

// Eth and the African D look like Đ and come from old converters; Vietnamese has neither.
const LOOK_ALIKES: Readonly<Record<string, string>> = { "\u00d0": "Đ", "\u00f0": "đ", "\u0189": "Đ", "\u0256": "đ" };
const LOOK_ALIKE = /[\u00d0\u00f0\u0189\u0256]/g;
// Typed tone first, a circumflex, breve or horn does not join its letter: Unicode keeps the order of marks of one class.
const TONE_BEFORE_MARK = /([\u0300\u0301\u0303\u0309\u0323])([\u0302\u0306\u031b])/g;

function repaired(cell: CellValue): CellValue {
  if (typeof cell !== "string") return cell;
  const text = cell
    .normalize("NFD")
    .replace(TONE_BEFORE_MARK, "$2$1")
    .replace(/\u00ad/g, "")
    .replace(LOOK_ALIKE, (letter) => LOOK_ALIKES[letter] ?? letter);
  const lines = text.split(/\r\n|\r|\n/).map(cleanText);
  return lines.join("\n").trim();
}
