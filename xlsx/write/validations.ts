import { type Choice, type InputHint, type Range, rangeName, type SheetLayout } from "../../core/index";
import { absoluteReference } from "./absolute-reference";
import { intersect, subtract } from "./rectangles";
import { cutText, xmlAttributes, xmlText } from "./xml-text";

/** Excel's limit for a list written into the validation itself, without the quotes around it. */
const longestList = 255;

/** One validation: Excel allows a cell only one, so a drop-down and a hint on the same cell become one. */
interface Piece {
  readonly range: Range;
  readonly choice: Choice | null;
  readonly hint: InputHint | null;
}

/** Whether the values can stand in the validation itself: no commas (they separate), and short enough together. */
export function fitsInline(values: readonly string[]): boolean {
  return values.join(",").length <= longestList && values.every((value) => value !== "" && !/[,\n\r]/.test(value));
}

/** Choices and hints as pieces that do not overlap. Where two of a kind overlap, the first counts. */
function disjoint(choices: readonly Choice[], hints: readonly InputHint[]): Piece[] {
  let pieces: Piece[] = [];
  for (const choice of choices) {
    let free: Range[] = [choice.range];
    for (const { range } of pieces) free = free.flatMap((part) => subtract(part, range));
    pieces.push(...free.map((range) => ({ range, choice, hint: null })));
  }
  for (const hint of hints) {
    let free: Range[] = [hint.range];
    pieces = pieces.flatMap((piece) => {
      const common = intersect(piece.range, hint.range);
      if (common === null) return [piece];
      free = free.flatMap((part) => subtract(part, piece.range));
      if (piece.hint !== null) return [piece];
      return [
        { ...piece, range: common, hint },
        ...subtract(piece.range, hint.range).map((range) => ({ ...piece, range })),
      ];
    });
    pieces.push(...free.map((range) => ({ range, choice: null, hint })));
  }
  return pieces;
}

function listFormula({ from }: Choice): string {
  if ("values" in from) return `"${from.values.join(",").replace(/"/g, '""')}"`;
  return absoluteReference(from.sheet, from.range);
}

function validationXml(sqref: string, choice: Choice | null, hint: InputHint | null): string {
  const attributes = xmlAttributes({
    type: choice === null ? undefined : "list",
    errorStyle: choice === null || choice.strict ? undefined : "warning",
    allowBlank: 1,
    showInputMessage: 1,
    showErrorMessage: choice === null ? undefined : 1,
    promptTitle: hint === null || hint.title === "" ? undefined : cutText(hint.title, 32),
    prompt: hint === null ? undefined : cutText(hint.text, 255),
    sqref,
  });
  if (choice === null) return `<dataValidation${attributes}/>`;
  return `<dataValidation${attributes}><formula1>${xmlText(listFormula(choice))}</formula1></dataValidation>`;
}

/** The `<dataValidations>` element, or "" when there is nothing to offer or say. */
export function validationsXml(layout: SheetLayout): string {
  const groups = new Map<Choice | null, Map<InputHint | null, string[]>>();
  for (const { range, choice, hint } of disjoint(layout.choices, layout.hints)) {
    const byHint = groups.get(choice) ?? new Map<InputHint | null, string[]>();
    groups.set(choice, byHint);
    byHint.set(hint, [...(byHint.get(hint) ?? []), rangeName(range)]);
  }
  const items: string[] = [];
  for (const [choice, byHint] of groups) {
    for (const [hint, names] of byHint) items.push(validationXml(names.join(" "), choice, hint));
  }
  return items.length === 0
    ? ""
    : `<dataValidations count="${String(items.length)}">${items.join("")}</dataValidations>`;
}
