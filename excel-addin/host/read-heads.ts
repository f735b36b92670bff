import type { Range } from "../../core/index";
import { rangesOf } from "./addresses";
import { checkSheetName, ownProperty, passingOf } from "./own-names";
import { untracked } from "./untracked";

/** What is known of a sheet before its cells are read. */
export interface HeadFacts {
  readonly name: string;
  readonly hidden: boolean;
  readonly isProtected: boolean;
  /** The cells with values; `null` for an empty sheet. */
  readonly used: Range | null;
  readonly merges: readonly Range[];
  /** Areas of formulas; `null` where they must be told cell by cell, on protected sheets. */
  readonly formulas: readonly Range[] | null;
  /** Whether some, but perhaps not all, rows or columns are hidden. */
  readonly rows: "shown" | "hidden" | "mixed";
  readonly columns: "shown" | "hidden" | "mixed";
}

export interface Heads {
  readonly file: string;
  readonly sheets: readonly HeadFacts[];
}

/** Everything about the open workbook but its cells, in two requests. Sheets in the making, or kept for the undo, are not of it. */
export async function readHeads(context: Excel.RequestContext): Promise<Heads> {
  const { workbook } = context;
  workbook.load("name");
  workbook.worksheets.load("items/name,items/visibility,items/protection/protected");
  await context.sync();
  const asked = workbook.worksheets.items
    .filter(({ name }) => passingOf(name) === null)
    .map((sheet) => {
      const used = untracked(sheet.getUsedRangeOrNullObject(true));
      used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
      const merged = untracked(untracked(sheet.getUsedRangeOrNullObject(false)).getMergedAreasOrNullObject());
      merged.load("address");
      // Special cells cannot be asked for on a protected sheet.
      const formulas = sheet.protection.protected ? null : untracked(used.getSpecialCellsOrNullObject("Formulas"));
      formulas?.load("address");
      return { sheet, used, merged, formulas, isOwnList: askOwnList(sheet) };
    });
  await context.sync();
  return { file: workbook.name, sheets: asked.filter(({ isOwnList }) => !isOwnList()).map(factsOf) };
}

/** Whether a sheet is the list that the ribbon's check made, and not an officer's of the same name. */
function askOwnList(sheet: Excel.Worksheet): () => boolean {
  const { name } = sheet;
  if (name !== checkSheetName.vi && name !== checkSheetName.en) return () => false;
  const property = sheet.customProperties.getItemOrNullObject(ownProperty);
  property.load("value");
  return () => !property.isNullObject && property.value === name;
}

interface Asked {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas;
  readonly formulas: Excel.RangeAreas | null;
}

function factsOf({ sheet, used, merged, formulas }: Asked): HeadFacts {
  return {
    name: sheet.name,
    hidden: sheet.visibility !== "Visible",
    isProtected: sheet.protection.protected,
    used: used.isNullObject
      ? null
      : {
          top: used.rowIndex,
          left: used.columnIndex,
          bottom: used.rowIndex + used.rowCount - 1,
          right: used.columnIndex + used.columnCount - 1,
        },
    merges: merged.isNullObject ? [] : rangesOf(merged.address),
    formulas: formulas === null ? null : used.isNullObject || formulas.isNullObject ? [] : rangesOf(formulas.address),
    rows: used.isNullObject ? "shown" : hiding(used.rowHidden),
    columns: used.isNullObject ? "shown" : hiding(used.columnHidden),
  };
}

/** `null` says that some are hidden and some are not, which the typings leave out. */
function hiding(hidden: boolean | null): HeadFacts["rows"] {
  return hidden === null ? "mixed" : hidden ? "hidden" : "shown";
}
