import type { CodeItem, CodeList } from "../lists/code-list";
import type { CodeIndex } from "../lists/match-code";
import { matchCode } from "../lists/match-code";
import type { RuleId } from "../messages/finding-params";
import { cleanText } from "../text/fold";
import { type Filled, type Issue, type Parsed, accepted, rejected, shown } from "./parsed";

/** What a choice field needs to read its cells. */
export interface ChoiceRules {
  readonly label: string;
  readonly list: CodeList;
  readonly index: CodeIndex;
  /** Position of each code in the list: the coded value. */
  readonly position: ReadonlyMap<string, number>;
}

/** One code of a list as its position in it. What is not in the list keeps the row, unless it is the sex or the market. */
export function parseChoice(cell: Filled, rules: ChoiceRules): Parsed {
  const text = cleanText(String(cell));
  const found = matchCode(rules.index, text);
  if ("code" in found) return accepted(rules.position.get(found.code) ?? Number.NaN);
  // "Nhật (TTS)": what stands in brackets says more, not something else.
  const bare = text.replace(BRACKETS, "").trim();
  const inner = bare === "" || bare === text ? found : matchCode(rules.index, bare);
  if ("code" in inner) return accepted(rules.position.get(inner.code) ?? Number.NaN);
  return rejected(notInList(cell, rules, inner.candidates));
}

const BRACKETS = /\s*\([^)]*\)/g;

const NONE = /^(không|ko|k|không có|-|–|0)$/i;

// Between several groups officers write ; , + & / a line break, or "và".
const SEPARATORS = /\s*[;,+&/\n]\s*|\s+và\s+/;

/** Several codes of a list as a set of bits, by their positions. A part that is not in the list is reported; the others count. */
export function parseChoices(cell: Filled, rules: ChoiceRules): Parsed {
  const text = cleanText(String(cell).replace(/\n/g, ";"));
  const whole = matchCode(rules.index, text);
  if ("code" in whole) return accepted(bit(rules, whole.code));
  if (NONE.test(text)) return accepted(0);
  let bits = 0;
  const issues: Issue[] = [];
  for (const part of text.split(SEPARATORS)) {
    if (part === "") continue;
    const found = matchCode(rules.index, part);
    if ("code" in found) bits |= bit(rules, found.code);
    else issues.push(notInList(part, rules, found.candidates));
  }
  return accepted(bits, issues);
}

function bit(rules: ChoiceRules, code: string): number {
  return 1 << (rules.position.get(code) ?? 31);
}

const ruleOfList: Partial<Record<CodeList["key"], RuleId & `worker.${string}`>> = {
  market: "worker.market-unknown",
  programme: "worker.programme-unknown",
  priorityGroup: "worker.priority-group-unknown",
};

function notInList(cell: Filled, rules: ChoiceRules, near: readonly CodeItem[]): Issue {
  const { label, list } = rules;
  const value = shown(cell);
  const candidates = near.map((item) => item.name.vi).join("; ");
  const rule = ruleOfList[list.key];
  if (list.key === "sex") return { rule: "worker.sex-unknown", params: { label, value } };
  if (
    rule === "worker.market-unknown" ||
    rule === "worker.programme-unknown" ||
    rule === "worker.priority-group-unknown"
  ) {
    return { rule, params: { label, value, candidates } };
  }
  return { rule: "cell.not-in-list", params: { label, value, list: list.title.vi, candidates } };
}
