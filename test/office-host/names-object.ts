import { fullName, parseArea, splitAddress } from "./area";
import type { Book, NameState, SheetState } from "./book";
import { findSheet } from "./book";
import { rangeArgument, rangeOf } from "./cell-range";
import { alreadyExists, invalidArgument, itemNotFound } from "./host-error";
import type { HostObject } from "./host-object";
import { booleanArgument, hostClass, isHostObject, textArgument } from "./host-object";
import { rangeObject } from "./range-object";

interface Scope {
  readonly book: Book;
  /** `null`: the whole workbook's names. */
  readonly sheet: SheetState | null;
}

interface Own extends Scope {
  readonly state: NameState;
}

const namesOf = ({ book, sheet }: Scope): Map<string, NameState> => sheet?.names ?? book.names;

/** The cells a name stands for; `null` where its formula is no plain address. */
function target({ book, state }: Own): HostObject | null {
  const { sheet: name, cells } = splitAddress(state.formula.slice(1));
  const sheet = name === null ? null : findSheet(book, name);
  const area = parseArea(cells);
  return sheet === null || area === null ? null : rangeObject(rangeOf(sheet, area));
}

const namedItem = hostClass<Own>("NamedItem", {
  id: ({ state }) => state.name,
  read: {
    name: ({ state }) => state.name,
    formula: ({ state }) => state.formula,
    value: ({ state }) => state.formula.slice(1),
    visible: ({ state }) => state.visible,
    comment: ({ state }) => state.comment,
    type: (own) => (target(own) === null ? "String" : "Range"),
    scope: ({ sheet }) => (sheet === null ? "Workbook" : "Worksheet"),
  },
  write: {
    formula: ({ state }, value) => void (state.formula = textArgument(value, "NamedItem.formula")),
    visible: ({ state }, value) => void (state.visible = booleanArgument(value, "NamedItem.visible")),
    comment: ({ state }, value) => void (state.comment = textArgument(value, "NamedItem.comment")),
  },
  call: { delete: (own) => void namesOf(own).delete(own.state.name.toLowerCase()) },
  reach: {
    getRange: (own) => target(own) ?? itemNotFound("NamedItem.getRange"),
    getRangeOrNullObject: (own) => target(own),
  },
});

/** https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1 */
const legalName = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

function add(scope: Scope, [name, reference, comment]: readonly unknown[]): HostObject {
  const location = "NamedItemCollection.add";
  const text = textArgument(name, location);
  if (!legalName.test(text) || parseArea(text) !== null) return invalidArgument(location);
  const names = namesOf(scope);
  if (names.has(text.toLowerCase())) return alreadyExists(location);
  const formula = isHostObject(reference) ? `=${addressOf(reference)}` : textArgument(reference, location);
  const state: NameState = { name: text, formula, visible: true, comment: typeof comment === "string" ? comment : "" };
  names.set(text.toLowerCase(), state);
  return namedItem({ ...scope, state });
}

function addressOf(reference: HostObject): string {
  const { sheet, area } = rangeArgument(reference, "NamedItemCollection.add");
  return fullName(sheet.name, area);
}

function found(scope: Scope, name: unknown): HostObject | null {
  const state = namesOf(scope).get(String(name).toLowerCase());
  return state === undefined ? null : namedItem({ ...scope, state });
}

export const names = hostClass<Scope>("NamedItemCollection", {
  items: (scope) => [...namesOf(scope).values()].map((state) => namedItem({ ...scope, state })),
  call: { getCount: (scope) => namesOf(scope).size },
  reach: {
    "": (scope, [name]) => found(scope, name) ?? itemNotFound("NamedItemCollection.getItem"),
    getItemOrNullObject: (scope, [name]) => found(scope, name),
    add,
  },
});
