import type { CodeLists, ListKey } from "../lists/code-list";
import { type CodeIndex, codeIndex } from "../lists/match-code";
import type { FieldSpec } from "../tables/table-spec";
import { parseCount, parseMoney } from "./amount";
import { type ChoiceRules, parseChoice, parseChoices } from "./choice";
import { parsePassport, parsePhone, parseText } from "./contact";
import { parseDate } from "./date";
import { parseIdentity } from "./identity";
import { type Filled, type Parsed, accepted, isErrorValue, rejected, shown } from "./parsed";

/** Finds the unit a cell names, as its position in the unit table plus one; how is decided where units are known. */
export type UnitReader = (text: string, label: string) => Parsed;

/** The parser of one field: the truth about what its cells may hold. `label` is the heading as the sheet writes it. */
export type CellParser = (cell: Filled) => Parsed;

/** Indices of the code lists, made once a run. */
export interface CellReaders {
  readonly choiceRules: (field: FieldSpec, label: string) => ChoiceRules;
  readonly parser: (field: FieldSpec, label: string) => CellParser;
}

/** Readers of every kind of field, over the code lists and the units of a run. */
export function cellReaders(lists: CodeLists, readUnit: UnitReader): CellReaders {
  const indices = new Map<ListKey, { readonly index: CodeIndex; readonly position: ReadonlyMap<string, number> }>();
  const choiceRules = (field: FieldSpec, label: string): ChoiceRules => {
    const key = field.list;
    if (key === undefined) throw new Error(`field ${field.key} has no list`);
    const list = lists[key];
    let made = indices.get(key);
    if (made === undefined) {
      made = { index: codeIndex(list), position: new Map(list.items.map((item, at) => [item.code, at])) };
      indices.set(key, made);
    }
    return { label, list, index: made.index, position: made.position };
  };
  const parser = (field: FieldSpec, label: string): CellParser => {
    const parse = parserOf(field, label, choiceRules, readUnit);
    return (cell) =>
      isErrorValue(cell) ? rejected({ rule: "cell.error-value", params: { label, value: shown(cell) } }) : parse(cell);
  };
  return { choiceRules, parser };
}

function parserOf(
  field: FieldSpec,
  label: string,
  rulesOf: CellReaders["choiceRules"],
  readUnit: UnitReader,
): CellParser {
  switch (field.kind) {
    case "date":
      return (cell) => parseDate(cell, label);
    case "integer":
    case "amount": {
      const [least, most] = field.between ?? [0, Number.MAX_SAFE_INTEGER];
      const rules = { label, least, most, example: field.example };
      return field.kind === "integer" ? (cell) => parseCount(cell, rules) : (cell) => parseMoney(cell, rules);
    }
    case "choice": {
      const rules = rulesOf(field, label);
      return (cell) => plusOne(parseChoice(cell, rules));
    }
    case "choices": {
      const rules = rulesOf(field, label);
      return (cell) => parseChoices(cell, rules);
    }
    case "identity":
      return (cell) => parseIdentity(cell, label);
    case "passport":
      return (cell) => parsePassport(cell, label);
    case "phone":
      return (cell) => parsePhone(cell, label);
    case "unit":
      return (cell) => readUnit(String(cell), label);
    case "range":
    case "text":
      return parseText;
  }
}

/** A position becomes a column's value, where 0 is kept for blank. */
function plusOne(parsed: Parsed): Parsed {
  return Number.isNaN(parsed.value) ? parsed : accepted(parsed.value + 1, parsed.issues);
}
