import { plainSheet, type Range, readStamp, stampSheetName } from "../../core/index";
import { sheetPosition } from "../../engine/same-sheet";
import { rangesOf } from "./addresses";
import { rowOf } from "./cells";
import { ownProperty } from "./own-names";
import { untracked } from "./untracked";

/** A sheet as it stands before something is written. */
export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly isProtected: boolean;
  readonly position: number;
}

/** What has to be known before anything is written. */
export interface SheetList {
  readonly sheets: readonly ListedSheet[];
  readonly isStructureProtected: boolean;
  /** Names, of those asked about, that stand and are ours. */
  readonly own: ReadonlySet<string>;
  /** Merged cells of the sheets that will be written into. */
  readonly merges: ReadonlyMap<string, readonly Range[]>;
  /** What the very hidden stamp says the workbook is; "" without one. */
  readonly stampKind: string;
}

/** Reads it in one request. `into`: sheets whose cells will be written; `whole`: names under which sheets of ours will be put. */
export async function listSheets(
  context: Excel.RequestContext,
  into: readonly string[],
  whole: readonly string[],
): Promise<SheetList> {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility,items/position,items/protection/protected");
  protection.load("protected");
  const merged = into.map((name) => {
    const used = untracked(worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(false));
    const areas = untracked(used.getMergedAreasOrNullObject());
    areas.load("address");
    return { name, areas };
  });
  const marked = whole.map((name) => {
    const property = worksheets.getItemOrNullObject(name).customProperties.getItemOrNullObject(ownProperty);
    property.load("value");
    return { name, property };
  });
  const stamp = whole.length === 0 ? null : stampRange(worksheets);
  await context.sync();
  const sheets = worksheets.items.map(({ id, name, visibility, position, protection: of }) => ({
    id,
    name,
    visibility: visibilityOf(visibility),
    position,
    isProtected: of.protected,
  }));
  const stampKind = stamp === null || stamp.isNullObject ? "" : kindOf(stamp.values);
  const own = new Set<string>();
  for (const { name, property } of marked) {
    const isMarked = !property.isNullObject && sheetPosition([{ name: property.value }], name) >= 0;
    // A consolidated workbook that the other front ends wrote bears no property: its stamp says that the sheets are ours.
    if (sheetPosition(sheets, name) >= 0 && (isMarked || stampKind === "consolidated")) own.add(name);
  }
  return {
    sheets,
    isStructureProtected: protection.protected,
    own,
    merges: new Map(merged.map(({ name, areas }) => [name, areas.isNullObject ? [] : rangesOf(areas.address)])),
    stampKind,
  };
}

function stampRange(worksheets: Excel.WorksheetCollection): Excel.Range {
  const range = untracked(worksheets.getItemOrNullObject(stampSheetName).getRange("A1:C40"));
  range.load("values");
  return range;
}

function kindOf(values: readonly (readonly unknown[])[]): string {
  const sheets = [
    plainSheet(
      stampSheetName,
      values.map((row) => rowOf(row, 0)),
    ),
  ];
  return readStamp({ file: "", sha256: null, savedOn: null, sheets })?.kind ?? "";
}

function visibilityOf(word: string): ListedSheet["visibility"] {
  return word === "VeryHidden" || word === "Hidden" ? word : "Visible";
}
