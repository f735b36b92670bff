import type { CellValue, Grid } from "./grid";
import type { SheetLayout } from "./layout/sheet-layout";

/** What a host is asked to write. A closed list: add a kind only when a command needs it. */
export type Change =
  /** Overwrites cells of a sheet that is there, from the zero-based top-left position. Text stays text, whatever it looks like. */
  | {
      readonly kind: "put-cells";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly cells: Grid;
    }
  /** Makes a sheet of ours, or replaces the one of that name which we made before. */
  | { readonly kind: "put-sheet"; readonly layout: SheetLayout };

/** A repair of one cell: what it will hold, and the changes that do it. */
export interface Fix {
  readonly to: CellValue;
  readonly changes: readonly Change[];
}
