import type { Area } from "./area";
import { isWholeColumns, isWholeRows } from "./area";
import { noteChange } from "./book";
import { borders } from "./borders-object";
import type { CellRange } from "./cell-range";
import { contentAt, standardHeight, standardWidth } from "./cells";
import { valueOf } from "./cell-content";
import { invalidArgument } from "./host-error";
import type { HostObject, Members, Reader, Writer } from "./host-object";
import { hostClass, numberArgument } from "./host-object";
import { setSize, uniformSize } from "./lines";
import { assertAllowed } from "./protection";

/** The common value of a trait, `null` where cells differ. https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-multiple-ranges#get-properties-of-rangeareas */
export function uniformTrait(range: CellRange, trait: string): unknown {
  const { styles } = range.sheet;
  let common: unknown;
  for (const { row, column, height, width } of range.areas.map(sampled)) {
    for (let i = 0; i < height; i++) {
      for (let j = 0; j < width; j++) {
        const value = styles.at(row + i, column + j)[trait];
        common ??= value;
        if (common !== value) return null;
      }
    }
  }
  return common ?? null;
}

/** Of a whole row or column, only its start is looked at. */
const sampled = (area: Area): Area => ({
  ...area,
  height: isWholeColumns(area) ? 1 : area.height,
  width: isWholeRows(area) ? 1 : area.width,
});

export function setTrait(range: CellRange, trait: string, value: unknown, location: string): void {
  assertAllowed(range.sheet, "allowFormatCells", location);
  for (const area of range.areas) range.sheet.styles.set(area, trait, value);
  noteChange(range.sheet.book, { kind: "sheets" });
}

type Check = (value: unknown, location: string) => unknown;

const isColour = (value: unknown): value is string =>
  typeof value === "string" && /^(?:#[0-9a-f]{6}|[a-z]+)$/i.test(value);
/** "#FFA500" or a named colour. https://learn.microsoft.com/javascript/api/excel/excel.rangefill#excel-excel-rangefill-color-member */
const colour: Check = (value, location) =>
  isColour(value) ? (value.startsWith("#") ? value.toUpperCase() : value) : invalidArgument(location);
const flag: Check = (value, location) => (typeof value === "boolean" ? value : invalidArgument(location));
const size: Check = (value, location) => numberArgument(value, location);
const word: Check = (value, location) =>
  typeof value === "string" && value !== "" ? value : invalidArgument(location);
const among =
  (...choices: readonly string[]): Check =>
  (value, location) =>
    choices.find((choice) => choice === value) ?? invalidArgument(location);

/** Readable and writable traits under a prefix, as members of a class. */
function traits(className: string, prefix: string, checks: Readonly<Record<string, Check>>): Members<CellRange> {
  const read: Record<string, Reader<CellRange>> = {};
  const write: Record<string, Writer<CellRange>> = {};
  for (const [name, check] of Object.entries(checks)) {
    const location = `${className}.${name}`;
    read[name] = (range) => uniformTrait(range, prefix + name);
    write[name] = (range, value) => setTrait(range, prefix + name, check(value, location), location);
  }
  return { read, write };
}

const fillTraits = traits("RangeFill", "fill.", { color: colour, pattern: word });

const fill = hostClass<CellRange>("RangeFill", {
  ...fillTraits,
  write: {
    ...fillTraits.write,
    color: (range, value) => {
      setTrait(range, "fill.color", colour(value, "RangeFill.color"), "RangeFill.color");
      setTrait(range, "fill.pattern", "Solid", "RangeFill.color");
    },
  },
  call: {
    clear: (range) => {
      setTrait(range, "fill.color", "#FFFFFF", "RangeFill.clear");
      setTrait(range, "fill.pattern", "None", "RangeFill.clear");
    },
  },
});

const font = hostClass<CellRange>(
  "RangeFont",
  traits("RangeFont", "font.", {
    bold: flag,
    italic: flag,
    strikethrough: flag,
    color: colour,
    name: word,
    size,
    underline: among("None", "Single", "Double", "SingleAccountant", "DoubleAccountant"),
  }),
);

const protection = hostClass<CellRange>(
  "FormatProtection",
  traits("FormatProtection", "protection.", { locked: flag, formulaHidden: flag }),
);

const ownTraits = traits("RangeFormat", "", {
  horizontalAlignment: among(
    "General",
    "Left",
    "Center",
    "Right",
    "Fill",
    "Justify",
    "CenterAcrossSelection",
    "Distributed",
  ),
  verticalAlignment: among("Top", "Center", "Bottom", "Justify", "Distributed"),
  wrapText: flag,
  indentLevel: size,
  shrinkToFit: flag,
  textOrientation: size,
  readingOrder: among("Context", "LeftToRight", "RightToLeft"),
});

const spanOf = (area: Area, which: "rows" | "columns"): readonly [number, number] =>
  which === "rows" ? [area.row, area.height] : [area.column, area.width];

function readSize({ sheet, areas }: CellRange, which: "rows" | "columns"): number | null {
  const standard = which === "rows" ? standardHeight : standardWidth;
  const sizes = new Set(areas.map((area) => uniformSize(sheet[which], ...spanOf(area, which), standard)));
  const [only = standard] = sizes;
  return sizes.size === 1 ? only : null;
}

/** https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3: rows up to 409 points, columns up to 255 characters. */
const largest = { rows: 409.5, columns: 1344 };

function writeSize({ sheet, areas }: CellRange, which: "rows" | "columns", value: unknown): void {
  const location = which === "rows" ? "RangeFormat.rowHeight" : "RangeFormat.columnWidth";
  assertAllowed(sheet, which === "rows" ? "allowFormatRows" : "allowFormatColumns", location);
  const given = numberArgument(value, location);
  if (given < 0 || given > largest[which]) invalidArgument(location);
  for (const area of areas) setSize(sheet[which], ...spanOf(area, which), given);
  noteChange(sheet.book, { kind: "sheets" });
}

/** Not Excel's measure of text, but wider for longer text, so that a preview looks right. */
function autofitColumns({ sheet, areas }: CellRange): void {
  assertAllowed(sheet, "allowFormatColumns", "RangeFormat.autofitColumns");
  for (const area of areas) {
    for (let column = area.column; column < area.column + area.width; column++) {
      let longest = 0;
      for (let row = area.row; row < area.row + Math.min(area.height, 2000); row++) {
        longest = Math.max(longest, String(valueOf(contentAt(sheet, row, column))).length);
      }
      if (longest > 0) setSize(sheet.columns, column, 1, Math.min(largest.columns, longest * 5.5 + 6));
    }
  }
}

function autofitRows({ sheet, areas }: CellRange): void {
  assertAllowed(sheet, "allowFormatRows", "RangeFormat.autofitRows");
  for (const area of areas) {
    for (const row of [...sheet.rows.keys()].filter((at) => at >= area.row && at < area.row + area.height)) {
      const { hidden = false } = sheet.rows.get(row) ?? {};
      sheet.rows.set(row, { hidden });
    }
  }
}

export const formatObject: (self: CellRange) => HostObject = hostClass<CellRange>("RangeFormat", {
  read: {
    ...ownTraits.read,
    columnWidth: (range) => readSize(range, "columns"),
    rowHeight: (range) => readSize(range, "rows"),
  },
  write: {
    ...ownTraits.write,
    columnWidth: (range, value) => writeSize(range, "columns", value),
    rowHeight: (range, value) => writeSize(range, "rows", value),
  },
  call: { autofitColumns, autofitRows },
  reach: {
    fill: (range) => fill(range),
    font: (range) => font(range),
    protection: (range) => protection(range),
    borders: (range) => borders(range),
  },
});
