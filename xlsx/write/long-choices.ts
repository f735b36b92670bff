import { type Choice, sheetLayout, type SheetLayout } from "../../core/index";
import { fitsInline } from "./validations";

/**
 * Moves drop-down values that Excel cannot hold in the validation itself (longer than 255 characters, or with a comma in one)
 * to a column of a very hidden sheet at the end, one column for each distinct list. Without such lists the sheets come back as they are. The sheet is called `wanted`, or, where
 * that name is taken, the same with more underscores before it.
 */
export function withLongChoices(sheets: readonly SheetLayout[], wanted = "_DanhSach"): readonly SheetLayout[] {
  const lists: (readonly string[])[] = [];
  const columns = new Map<string, number>();
  let name = wanted;
  while (sheets.some((sheet) => sheet.name === name)) name = `_${name}`;
  const move = (choice: Choice): Choice => {
    if (!("values" in choice.from) || fitsInline(choice.from.values)) return choice;
    const { values } = choice.from;
    const key = JSON.stringify(values);
    const column = columns.get(key) ?? lists.push(values) - 1;
    columns.set(key, column);
    return {
      ...choice,
      from: { sheet: name, range: { top: 0, left: column, bottom: Math.max(values.length, 1) - 1, right: column } },
    };
  };
  const moved = sheets.map((sheet) => ({ ...sheet, choices: sheet.choices.map(move) }));
  if (lists.length === 0) return sheets;
  const height = Math.max(...lists.map((list) => list.length));
  const grid = Array.from({ length: height }, (_, row) => lists.map((list) => list[row] ?? null));
  const columnsOfText = lists.map(() => ({ width: 30, look: "text" }) as const);
  return [...moved, sheetLayout(name, grid, { columns: columnsOfText, bodyLook: "plain", visibility: "very-hidden" })];
}
