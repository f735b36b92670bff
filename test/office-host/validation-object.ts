import { meets, sameArea } from "./area";
import type { ValidationState } from "./book";
import { noteChange } from "./book";
import type { CellRange } from "./cell-range";
import { rangeArgument } from "./cell-range";
import { clearValidation } from "./clear-range";
import { invalidArgument } from "./host-error";
import { booleanArgument, hostClass, isHostObject, recordArgument } from "./host-object";
import { assertAllowed } from "./protection";

const none: Omit<ValidationState, "areas"> = { rule: {}, prompt: null, errorAlert: null, ignoreBlanks: true };

/** The one rule that covers the whole range; `null` where parts differ. */
function common({ sheet, areas }: CellRange): Omit<ValidationState, "areas"> | null {
  const touching = sheet.validations.filter((rule) =>
    rule.areas.some((mine) => areas.some((area) => meets(mine, area))),
  );
  const [first] = touching;
  if (first === undefined) return none;
  return touching.length === 1 &&
    areas.every((area) => first.areas.some((mine) => sameArea(mine, area) || covers(mine, area)))
    ? first
    : null;
}

const covers = (outer: CellRange["area"], inner: CellRange["area"]): boolean =>
  outer.row <= inner.row &&
  outer.column <= inner.column &&
  outer.row + outer.height >= inner.row + inner.height &&
  outer.column + outer.width >= inner.column + inner.width;

function put(range: CellRange, change: Partial<ValidationState>, location: string): void {
  const { sheet, areas } = range;
  assertAllowed(sheet, "", location);
  const before = common(range) ?? none;
  clearValidation(range);
  sheet.validations = [...sheet.validations, { ...before, ...change, areas }];
  noteChange(sheet.book, { kind: "sheets" });
}

/** A list named in the rule itself holds 255 characters. https://support.microsoft.com/office/apply-data-validation-to-cells-29fecbcc-d1b9-42c1-9d76-eff3ce5f7249 */
const longestList = 255;

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation */
function ruleOf(value: unknown): Readonly<Record<string, unknown>> {
  const location = "DataValidation.rule";
  const rule = recordArgument(value, location);
  const kinds = Object.keys(rule);
  if (kinds.length > 1 || kinds.some((kind) => !Object.hasOwn(types, kind))) return invalidArgument(location);
  return rule["list"] === undefined ? rule : { list: listRule(rule["list"], location) };
}

function listRule(value: unknown, location: string): Readonly<Record<string, unknown>> {
  const { source, inCellDropDown = true } = recordArgument(value, location);
  if (isHostObject(source)) return { inCellDropDown, source: `=${rangeArgument(source, location).address}` };
  if (typeof source !== "string" || source === "") return invalidArgument(location);
  if (!source.startsWith("=") && source.length > longestList) return invalidArgument(location);
  return { inCellDropDown, source };
}

const types: Readonly<Record<string, string>> = {
  custom: "Custom",
  date: "Date",
  decimal: "Decimal",
  list: "List",
  textLength: "TextLength",
  time: "Time",
  wholeNumber: "WholeNumber",
};

/** Titles up to 32 characters, texts up to 255. https://learn.microsoft.com/javascript/api/excel/excel.datavalidationprompt */
function words(value: unknown, location: string): unknown {
  const given = recordArgument(value, location);
  const { title = "", message = "" } = given;
  const fits = typeof title === "string" && typeof message === "string" && title.length <= 32 && message.length <= 255;
  return fits ? given : invalidArgument(location);
}

function typeOf(range: CellRange): string {
  const state = common(range);
  if (state === null) return "Inconsistent";
  const [kind] = Object.keys(state.rule);
  return kind === undefined ? "None" : (types[kind] ?? "None");
}

/** Rules are kept and not enforced: writing through the API passes them in Excel too. https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation */
export const dataValidation = hostClass<CellRange>("DataValidation", {
  read: {
    type: typeOf,
    rule: (range) => common(range)?.rule ?? null,
    prompt: (range) => common(range)?.prompt ?? null,
    errorAlert: (range) => common(range)?.errorAlert ?? null,
    ignoreBlanks: (range) => common(range)?.ignoreBlanks ?? null,
  },
  write: {
    rule: (range, value) => put(range, { rule: ruleOf(value) }, "DataValidation.rule"),
    prompt: (range, value) => put(range, { prompt: words(value, "DataValidation.prompt") }, "DataValidation.prompt"),
    errorAlert: (range, value) =>
      put(range, { errorAlert: words(value, "DataValidation.errorAlert") }, "DataValidation.errorAlert"),
    ignoreBlanks: (range, value) =>
      put(
        range,
        { ignoreBlanks: booleanArgument(value, "DataValidation.ignoreBlanks") },
        "DataValidation.ignoreBlanks",
      ),
  },
  call: {
    clear: (range) => {
      assertAllowed(range.sheet, "", "DataValidation.clear");
      clearValidation(range);
    },
  },
});
