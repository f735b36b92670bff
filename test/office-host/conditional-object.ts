import { meets } from "./area";
import { areasObject } from "./areas-object";
import type { BagShape } from "./bag-object";
import { bag } from "./bag-object";
import { nextId, noteChange } from "./book";
import { CellRange, rangeOf } from "./cell-range";
import { removeConditionals } from "./clear-range";
import type { ConditionalState, ConditionalType } from "./conditional-state";
import { invalidArgument, invalidOperation, itemNotFound, notImplemented } from "./host-error";
import type { HostObject, Reacher } from "./host-object";
import { booleanArgument, hostClass, numberArgument } from "./host-object";
import { assertAllowed } from "./protection";
import { rangeObject } from "./range-object";

interface Own {
  readonly range: CellRange;
  readonly format: ConditionalState;
}

const look: BagShape = {
  numberFormat: null,
  fill: { color: null },
  font: { bold: null, italic: null, strikethrough: null, underline: null, color: null },
};

/** The property that holds the rule of each kind. https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-conditional-formatting */
const kinds: Readonly<Record<ConditionalType, { readonly property: string; readonly shape: BagShape }>> = {
  Custom: { property: "custom", shape: { rule: { formula: "", formulaLocal: null }, format: look } },
  CellValue: { property: "cellValue", shape: { rule: null, format: look } },
  ContainsText: { property: "textComparison", shape: { rule: null, format: look } },
  DataBar: {
    property: "dataBar",
    shape: {
      axisColor: "",
      axisFormat: "Automatic",
      barDirection: "Context",
      showDataBarOnly: false,
      lowerBoundRule: null,
      upperBoundRule: null,
      positiveFormat: { borderColor: "", fillColor: "#638EC6", gradientFill: true },
      negativeFormat: {
        borderColor: "",
        fillColor: "#FF0000",
        matchPositiveBorderColor: true,
        matchPositiveFillColor: false,
      },
    },
  },
};

const isKind = (type: unknown): type is ConditionalType => typeof type === "string" && Object.hasOwn(kinds, type);

const clearLook = {
  clear: (props: Map<string, unknown>, prefix: string): void => {
    for (const key of [...props.keys()]) if (key.startsWith(prefix)) props.delete(key);
  },
};

const ruleOf = ({ format }: Own): HostObject => {
  const { property, shape } = kinds[format.type];
  return bag(`ConditionalFormat.${property}`, shape, format.props, `${property}.`, clearLook);
};

/** Its own kind's property; another kind's is an error, or null where it says so. https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat */
const ruleProperties: Readonly<Record<string, Reacher<Own>>> = Object.fromEntries(
  Object.entries(kinds).flatMap(([type, { property }]) => [
    [
      property,
      (own: Own) => (own.format.type === type ? ruleOf(own) : invalidOperation(`ConditionalFormat.${property}`)),
    ],
    [`${property}OrNullObject`, (own: Own) => (own.format.type === type ? ruleOf(own) : null)],
  ]),
);

function moveTo({ range: { sheet }, format }: Own, priority: unknown): void {
  const at = numberArgument(priority, "ConditionalFormat.priority");
  const others = sheet.conditionals.filter((other) => other !== format);
  sheet.conditionals = [...others.slice(0, at), format, ...others.slice(at)];
}

function remove({ range: { sheet }, format }: Own): void {
  assertAllowed(sheet, "allowFormatCells", "ConditionalFormat.delete");
  sheet.conditionals = sheet.conditionals.filter((other) => other !== format);
  noteChange(sheet.book, { kind: "sheets" });
}

const conditionalFormat = hostClass<Own>("ConditionalFormat", {
  id: ({ format }) => format.id,
  read: {
    id: ({ format }) => format.id,
    type: ({ format }) => format.type,
    priority: ({ range, format }) => range.sheet.conditionals.indexOf(format),
    stopIfTrue: ({ format }) => format.stopIfTrue,
  },
  write: {
    priority: moveTo,
    stopIfTrue: ({ format }, value) =>
      void (format.stopIfTrue = booleanArgument(value, "ConditionalFormat.stopIfTrue")),
  },
  call: { delete: remove },
  reach: {
    ...ruleProperties,
    // Several areas are no range. https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat#excel-excel-conditionalformat-getrange-member(1)
    getRange: ({ range: { sheet }, format: { areas } }) => {
      const [only] = areas;
      return only === undefined || areas.length > 1
        ? invalidOperation("ConditionalFormat.getRange")
        : rangeObject(rangeOf(sheet, only));
    },
    getRangeOrNullObject: ({ range: { sheet }, format: { areas } }) => {
      const [only] = areas;
      return only === undefined || areas.length > 1 ? null : rangeObject(rangeOf(sheet, only));
    },
    getRanges: ({ range: { sheet }, format: { areas } }) => areasObject(new CellRange(sheet, areas)),
  },
});

const onRange = ({ sheet, areas }: CellRange): readonly ConditionalState[] =>
  sheet.conditionals.filter((format) => format.areas.some((mine) => areas.some((area) => meets(mine, area))));

/** A new one comes first. https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection#excel-excel-conditionalformatcollection-add-member(1) */
function add(range: CellRange, type: unknown): HostObject {
  const location = "ConditionalFormatCollection.add";
  const { sheet } = range;
  assertAllowed(sheet, "allowFormatCells", location);
  if (!isKind(type))
    return typeof type === "string" ? notImplemented(`${location}("${type}")`) : invalidArgument(location);
  const format: ConditionalState = {
    id: nextId(sheet.book, "{cf-"),
    type,
    areas: range.areas,
    stopIfTrue: false,
    props: new Map(),
  };
  sheet.conditionals = [format, ...sheet.conditionals];
  noteChange(sheet.book, { kind: "sheets" });
  return conditionalFormat({ range, format });
}

function find(range: CellRange, id: unknown): HostObject | null {
  const format = onRange(range).find((each) => each.id === id);
  return format === undefined ? null : conditionalFormat({ range, format });
}

export const conditionalFormats = hostClass<CellRange>("ConditionalFormatCollection", {
  items: (range) => onRange(range).map((format) => conditionalFormat({ range, format })),
  call: {
    getCount: (range) => onRange(range).length,
    clearAll: (range) => {
      assertAllowed(range.sheet, "allowFormatCells", "ConditionalFormatCollection.clearAll");
      removeConditionals(range);
      noteChange(range.sheet.book, { kind: "sheets" });
    },
  },
  reach: {
    "": (range, [id]) => find(range, id) ?? itemNotFound("ConditionalFormatCollection.getItem"),
    getItem: (range, [id]) => find(range, id) ?? itemNotFound("ConditionalFormatCollection.getItem"),
    getItemOrNullObject: (range, [id]) => find(range, id),
    getItemAt: (range, [index]) => {
      const format = typeof index === "number" ? onRange(range)[index] : undefined;
      return format === undefined
        ? itemNotFound("ConditionalFormatCollection.getItemAt")
        : conditionalFormat({ range, format });
    },
    add: (range, [type]) => add(range, type),
  },
});
