import type { SheetLayout } from "../../core/index";
import { legalSheetNames } from "./legal-sheet-names";

/** The sheets under names Excel accepts; drop-downs and links follow their sheets to the new names. */
export function withLegalNames(sheets: readonly SheetLayout[]): SheetLayout[] {
  const names = legalSheetNames(sheets.map(({ name }) => name));
  const renamed = new Map<string, string>();
  sheets.forEach(({ name }, index) => {
    if (!renamed.has(name)) renamed.set(name, names[index] ?? name);
  });
  const rename = (name: string): string => renamed.get(name) ?? name;
  return sheets.map((sheet, index) => ({
    ...sheet,
    name: names[index] ?? sheet.name,
    choices: sheet.choices.map((choice) =>
      "values" in choice.from ? choice : { ...choice, from: { ...choice.from, sheet: rename(choice.from.sheet) } },
    ),
    links: sheet.links.map((link) => ({ ...link, toSheet: rename(link.toSheet) })),
  }));
}
