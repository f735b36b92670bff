import { noteChange } from "./book";
import type { HyperlinkState } from "./book";
import type { CellRange } from "./cell-range";
import { cellKey } from "./cell-style";
import { contentAt, eachCell } from "./cells";
import { recordArgument } from "./host-object";
import { assertAllowed } from "./protection";
import { writeCells } from "./write-cells";

const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

export const readHyperlink = ({ sheet, area }: CellRange): HyperlinkState | null => {
  const link = sheet.links.get(cellKey(area.row, area.column));
  return link ?? null;
};

/**
 * A link on every cell of the range; `textToDisplay` becomes the first cell's text, an empty cell shows the target.
 * The cells take the look of a link. https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-hyperlinks
 */
export function writeHyperlink({ sheet, area }: CellRange, value: unknown): void {
  assertAllowed(sheet, "allowInsertHyperlinks", "Range.hyperlink");
  const given = recordArgument(value, "Range.hyperlink");
  const shown = text(given["textToDisplay"]);
  const target = text(given["documentReference"]) ?? text(given["address"]) ?? "";
  const first = { row: area.row, column: area.column, height: 1, width: 1 };
  const link: HyperlinkState = Object.fromEntries(Object.entries(given).filter(([, part]) => typeof part === "string"));
  eachCell(area, (row, column) => sheet.links.set(cellKey(row, column), link));
  if (shown !== undefined) writeCells(sheet, first, shown, "Range.hyperlink");
  else if (contentAt(sheet, area.row, area.column) === undefined) writeCells(sheet, first, target, "Range.hyperlink");
  sheet.styles.set(area, "font.color", "#0563C1");
  sheet.styles.set(area, "font.underline", "Single");
  noteChange(sheet.book, { kind: "sheets" });
}
