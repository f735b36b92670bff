import { subtract } from "./area";
import { noteChange } from "./book";
import type { CellRange } from "./cell-range";
import { keysIn } from "./cells";
import { notImplemented } from "./host-error";
import { assertAllowed } from "./protection";
import { clearContents } from "./write-cells";

/** https://learn.microsoft.com/javascript/api/excel/excel.clearapplyto */
export function clearRange(range: CellRange, applyTo: unknown): void {
  switch (applyTo ?? "All") {
    case "All":
      clearFormats(range);
      clearLinks(range);
      clearValidation(range);
      clearValues(range);
      return;
    case "Contents":
      clearValues(range);
      return;
    case "Formats":
      clearFormats(range);
      return;
    case "Hyperlinks":
    case "RemoveHyperlinks":
      clearLinks(range);
      return;
    default:
      notImplemented(`Range.clear("${String(applyTo)}")`);
  }
}

function clearValues({ sheet, areas }: CellRange): void {
  for (const area of areas) clearContents(sheet, area, "Range.clear");
}

function clearFormats({ sheet, areas }: CellRange): void {
  assertAllowed(sheet, "allowFormatCells", "Range.clear");
  for (const area of areas) sheet.styles.clear(area);
  removeConditionals({ sheet, areas });
  noteChange(sheet.book, { kind: "sheets" });
}

/** Takes the cells out of every conditional format; one that covers nothing more is gone. */
export function removeConditionals({ sheet, areas }: Pick<CellRange, "sheet" | "areas">): void {
  for (const format of sheet.conditionals) format.areas = subtract(format.areas, areas);
  sheet.conditionals = sheet.conditionals.filter((format) => format.areas.length > 0);
}

function clearLinks({ sheet, areas }: CellRange): void {
  for (const area of areas) for (const key of keysIn(sheet.links, area)) sheet.links.delete(key);
}

export function clearValidation({ sheet, areas }: Pick<CellRange, "sheet" | "areas">): void {
  sheet.validations = sheet.validations
    .map((validation) => ({ ...validation, areas: subtract(validation.areas, areas) }))
    .filter((validation) => validation.areas.length > 0);
}
