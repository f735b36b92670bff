import type { Tones } from "../../standalone/page/grid";
import { toneFills } from "../../xlsx/write/looks";
import type { SheetState } from "../office-host/book";
import { sheetColumns } from "../office-host/area";

const toneOfColour = new Map(
  Object.entries(toneFills).map(([tone, argb]) => [`#${argb.slice(2)}`.toUpperCase(), tone]),
);
const toneOf = (colour: unknown): string | undefined => toneOfColour.get(String(colour).toUpperCase());

/** Cells with a colour of the product's: fills of its own sheets, and over them the conditional formats by which a check marks. */
export function tonesOf(sheet: SheetState): Tones {
  const tones = new Map<string, string>();
  for (const [key, style] of sheet.styles.cells) {
    const tone = toneOf(style["fill.color"]);
    if (tone !== undefined) tones.set(`${String(Math.floor(key / sheetColumns))},${String(key % sheetColumns)}`, tone);
  }
  for (const { type, areas, props } of sheet.conditionals) {
    const tone = toneOf(props.get("custom.format.fill.color"));
    if (type !== "Custom" || tone === undefined) continue;
    for (const area of areas) {
      for (let row = area.row; row < area.row + area.height; row++) {
        for (let column = area.column; column < area.column + area.width; column++)
          tones.set(`${String(row)},${String(column)}`, tone);
      }
    }
  }
  return tones;
}
