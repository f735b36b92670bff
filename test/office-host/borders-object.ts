import type { Area } from "./area";
import { CellRange } from "./cell-range";
import { setTrait, uniformTrait } from "./format-object";
import { invalidArgument } from "./host-error";
import type { HostObject } from "./host-object";
import { hostClass, oneOf } from "./host-object";

/** Traits of single cells that make up a side of a range: the outer edges of its outer cells, or the inner edges between cells. */
interface Part {
  readonly trait: string;
  readonly of: (area: Area) => readonly Area[];
}

const last = (area: Area): Area => ({ ...area, row: area.row + area.height - 1, height: 1 });
const right = (area: Area): Area => ({ ...area, column: area.column + area.width - 1, width: 1 });
const kept = (area: Area): readonly Area[] => (area.height > 0 && area.width > 0 ? [area] : []);

/** https://learn.microsoft.com/javascript/api/excel/excel.borderindex */
const sides: Readonly<Record<string, readonly Part[]>> = {
  EdgeTop: [{ trait: "EdgeTop", of: (area) => [{ ...area, height: 1 }] }],
  EdgeBottom: [{ trait: "EdgeBottom", of: (area) => [last(area)] }],
  EdgeLeft: [{ trait: "EdgeLeft", of: (area) => [{ ...area, width: 1 }] }],
  EdgeRight: [{ trait: "EdgeRight", of: (area) => [right(area)] }],
  InsideHorizontal: [
    { trait: "EdgeBottom", of: (area) => kept({ ...area, height: area.height - 1 }) },
    { trait: "EdgeTop", of: (area) => kept({ ...area, row: area.row + 1, height: area.height - 1 }) },
  ],
  InsideVertical: [
    { trait: "EdgeRight", of: (area) => kept({ ...area, width: area.width - 1 }) },
    { trait: "EdgeLeft", of: (area) => kept({ ...area, column: area.column + 1, width: area.width - 1 }) },
  ],
  DiagonalDown: [{ trait: "DiagonalDown", of: (area) => [area] }],
  DiagonalUp: [{ trait: "DiagonalUp", of: (area) => [area] }],
};

const styles = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const weights = ["Hairline", "Thin", "Medium", "Thick"] as const;

interface Side {
  readonly range: CellRange;
  readonly name: string;
}

const partsOf = ({ range, name }: Side): readonly (readonly [CellRange, string])[] =>
  (sides[name] ?? []).map(({ trait, of }) => [
    new CellRange(range.sheet, range.areas.flatMap(of)),
    `borders.${trait}.`,
  ]);

function read(side: Side, what: string): unknown {
  const [first] = partsOf(side);
  return first === undefined || first[0].areas.length === 0 ? null : uniformTrait(first[0], first[1] + what);
}

function write(side: Side, what: string, value: unknown): void {
  for (const [range, prefix] of partsOf(side)) {
    setTrait(range, prefix + what, value, `RangeBorder.${what}`);
    // A colour or weight draws the line. https://learn.microsoft.com/javascript/api/excel/excel.rangeborder
    if (what !== "style" && uniformTrait(range, `${prefix}style`) === "None")
      setTrait(range, `${prefix}style`, "Continuous", "RangeBorder.style");
  }
}

const border = hostClass<Side>("RangeBorder", {
  id: ({ name }) => name,
  read: {
    sideIndex: ({ name }) => name,
    style: (side) => read(side, "style"),
    color: (side) => read(side, "color"),
    weight: (side) => read(side, "weight"),
  },
  write: {
    style: (side, value) => write(side, "style", oneOf(styles, value, "RangeBorder.style")),
    weight: (side, value) => write(side, "weight", oneOf(weights, value, "RangeBorder.weight")),
    color: (side, value) =>
      write(side, "color", typeof value === "string" ? value : invalidArgument("RangeBorder.color")),
  },
});

const sideNamed = (range: CellRange, name: unknown): HostObject =>
  border({ range, name: oneOf(Object.keys(sides), name, "RangeBorderCollection.getItem") });

export const borders = hostClass<CellRange>("RangeBorderCollection", {
  items: (range) => Object.keys(sides).map((name) => border({ range, name })),
  call: { getCount: () => Object.keys(sides).length },
  reach: {
    "": (range, [name]) => sideNamed(range, name),
    getItem: (range, [name]) => sideNamed(range, name),
  },
});
