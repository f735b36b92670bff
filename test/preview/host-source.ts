import type { CellValue, Range, TableColumnLook } from "../../core";
import { dmyOfSerial } from "../../core";
import type { GridSource } from "../../standalone/page/use-sheet";
import { cellKey } from "../office-host/cell-style";
import { usedArea } from "../office-host/cells";
import { type SheetState, findSheet } from "../office-host/book";
import { valueOf } from "../office-host/cell-content";
import type { Host } from "../office-host/host";

function sizeOf(sheet: SheetState): { readonly rowCount: number; readonly columnCount: number } {
  const used = usedArea(sheet, true);
  return used === null
    ? { rowCount: 0, columnCount: 0 }
    : { rowCount: used.row + used.height, columnCount: used.column + used.width };
}

/** A cell as Excel would show it, for the few formats that the product writes. */
function shownCell(sheet: SheetState, row: number, column: number): CellValue {
  const value = valueOf(sheet.cells.get(cellKey(row, column)));
  if (value === "") return null;
  const style = sheet.styles.at(row, column)["numberFormat"];
  const format = typeof style === "string" ? style : "General";
  if (typeof value === "number" && /d.*m.*y/i.test(format)) return dmyOfSerial(Math.floor(value));
  if (typeof value === "number" && format.endsWith("%")) return `${(value * 100).toFixed(1).replace(".", ",")}%`;
  return value;
}

/** The in-memory Excel as a grid that can be drawn. */
export function hostSource(host: Host): GridSource {
  const named = (name: string): SheetState | null => findSheet(host.book, name);
  return {
    sheets: () =>
      Promise.resolve(
        host.book.sheets.map((sheet) => ({
          name: sheet.name,
          hidden: sheet.visibility !== "Visible",
          ...sizeOf(sheet),
        })),
      ),
    window: (name, from, to) => {
      const sheet = named(name);
      if (sheet === null) return Promise.resolve([]);
      const { rowCount, columnCount } = sizeOf(sheet);
      const last = Math.min(to, rowCount);
      return Promise.resolve(
        Array.from({ length: Math.max(0, last - from) }, (_, n) =>
          Array.from({ length: columnCount }, (__, column) => shownCell(sheet, from + n, column)),
        ),
      );
    },
    lookOf: () => Promise.resolve(null),
    columnLooks: (): Promise<readonly TableColumnLook[]> => Promise.resolve([]),
  };
}

const COLUMN_POINTS = 5.25;

/** Fills and widths by which a sheet is told from bare cells. */
export function widthOf(sheet: SheetState, column: number): number | null {
  const size = sheet.columns.get(column)?.size;
  return size === undefined ? null : size / COLUMN_POINTS;
}

/** Colours of conditional formats that are always on: the marks of a check. */
export function tonesOf(sheet: SheetState, toneOfColour: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const tones = new Map<string, string>();
  for (const { type, areas, props } of sheet.conditionals) {
    const tone = toneOfColour.get(String(props.get("custom.format.fill.color")).toUpperCase());
    if (type !== "Custom" || tone === undefined) continue;
    for (const area of areas) {
      for (let row = area.row; row < area.row + area.height; row++) {
        for (let column = area.column; column < area.column + area.width; column++) {
          tones.set(`${String(row)},${String(column)}`, tone);
        }
      }
    }
  }
  return tones;
}

export const oneCell = (row: number, column: number): Range => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});
