import type { Area } from "./area";
import { isWholeColumns, isWholeRows, sheetColumns } from "./area";

/** How one cell looks, by dotted name: `fill.color`, `font.bold`, `borders.EdgeTop.style`. Equal looks are one object. */
export type CellStyle = Readonly<Record<string, unknown>>;

const border = (side: string) => ({
  [`borders.${side}.style`]: "None",
  [`borders.${side}.weight`]: "Thin",
  [`borders.${side}.color`]: "#000000",
});

const borderSides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "DiagonalDown", "DiagonalUp"] as const;

export const plainStyle: CellStyle = {
  numberFormat: "General",
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indentLevel: 0,
  shrinkToFit: false,
  textOrientation: 0,
  readingOrder: "Context",
  "fill.color": "#FFFFFF",
  "fill.pattern": "None",
  "font.name": "Calibri",
  "font.size": 11,
  "font.bold": false,
  "font.italic": false,
  "font.underline": "None",
  "font.strikethrough": false,
  "font.color": "#000000",
  "protection.locked": true,
  "protection.formulaHidden": false,
  ...Object.fromEntries(borderSides.flatMap((side) => Object.entries(border(side)))),
};

const derived = new WeakMap<CellStyle, Map<string, CellStyle>>();
const known = new Map<string, CellStyle>([[JSON.stringify(plainStyle), plainStyle]]);

/** The style that differs from `style` in one trait. */
function styleWith(style: CellStyle, trait: string, value: unknown): CellStyle {
  if (style[trait] === value) return style;
  const step = `${trait}=${JSON.stringify(value)}`;
  const steps = derived.get(style) ?? new Map<string, CellStyle>();
  derived.set(style, steps);
  const found = steps.get(step);
  if (found !== undefined) return found;
  const next = { ...style, [trait]: value };
  const key = JSON.stringify(next);
  const shared = known.get(key) ?? next;
  known.set(key, shared);
  steps.set(step, shared);
  return shared;
}

export const cellKey = (row: number, column: number): number => row * sheetColumns + column;

/** The looks of a sheet's cells: of single cells, else of their row, else of their column, else plain. */
export class SheetStyles {
  readonly cells = new Map<number, CellStyle>();
  readonly rows = new Map<number, CellStyle>();
  readonly columns = new Map<number, CellStyle>();

  at(row: number, column: number): CellStyle {
    return this.cells.get(cellKey(row, column)) ?? this.rows.get(row) ?? this.columns.get(column) ?? plainStyle;
  }

  set(area: Area, trait: string, value: unknown): void {
    this.change(area, (style) => styleWith(style, trait, value));
  }

  clear(area: Area): void {
    this.change(area, () => plainStyle);
  }

  private change(area: Area, from: (style: CellStyle) => CellStyle): void {
    // Many cells share few styles: each is worked out once.
    const done = new Map<CellStyle, CellStyle>();
    const to = (style: CellStyle): CellStyle => {
      const next = done.get(style) ?? from(style);
      done.set(style, next);
      return next;
    };
    if (isWholeColumns(area)) this.changeColumns(area, to);
    else if (isWholeRows(area)) this.changeRows(area, to);
    else this.changeCells(area, to);
  }

  private changeCells(area: Area, to: (style: CellStyle) => CellStyle): void {
    for (let row = area.row; row < area.row + area.height; row++) {
      for (let column = area.column; column < area.column + area.width; column++) {
        this.put(row, column, to(this.at(row, column)));
      }
    }
  }

  private put(row: number, column: number, style: CellStyle): void {
    const key = cellKey(row, column);
    if (style === (this.rows.get(row) ?? this.columns.get(column) ?? plainStyle)) this.cells.delete(key);
    else this.cells.set(key, style);
  }

  private changeColumns(area: Area, to: (style: CellStyle) => CellStyle): void {
    const inside = (column: number) => column >= area.column && column < area.column + area.width;
    const single = [...this.cells].filter(([key]) => inside(key % sheetColumns));
    const crossed = [...this.rows.keys()].flatMap((row) =>
      Array.from({ length: area.width }, (_, i) => [row, area.column + i] as const).filter(
        ([r, c]) => !this.cells.has(cellKey(r, c)),
      ),
    );
    const crossings = crossed.map(([row, column]) => [row, column, to(this.at(row, column))] as const);
    for (let column = area.column; column < area.column + area.width; column++) {
      this.columns.set(column, to(this.columns.get(column) ?? plainStyle));
    }
    for (const [key, style] of single) this.cells.set(key, to(style));
    for (const [row, column, style] of crossings) this.put(row, column, style);
  }

  private changeRows(area: Area, to: (style: CellStyle) => CellStyle): void {
    const inside = (row: number) => row >= area.row && row < area.row + area.height;
    const single = [...this.cells].filter(([key]) => inside(Math.floor(key / sheetColumns)));
    for (let row = area.row; row < area.row + area.height; row++) {
      const before = this.rows.get(row);
      const crossings =
        before === undefined ? [...this.columns].map(([column, style]) => [column, to(style)] as const) : [];
      this.rows.set(row, to(before ?? plainStyle));
      for (const [column, style] of crossings) this.put(row, column, style);
    }
    for (const [key, style] of single) this.cells.set(key, to(style));
  }
}
