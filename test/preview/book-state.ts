import { cellName } from "../../core";
import { areaName, sheetColumns } from "../office-host/area";
import type { SheetState } from "../office-host/book";
import { isFormula, valueOf } from "../office-host/cell-content";
import type { Host } from "../office-host/host";
import { chartsOf, type ListedChart } from "../office-host/user-acts";

/** A sheet as a test compares it: everything by names, nothing that JSON would lose. */
export interface SheetContents {
  readonly name: string;
  readonly visibility: string;
  /** Cells with content, by "D12"; a formula as its text. */
  readonly cells: Readonly<Record<string, string | number | boolean>>;
  /** Traits that differ from a plain cell's are many: those of cells with a fill or a number format of their own. */
  readonly looks: Readonly<Record<string, readonly [fill: string, format: string]>>;
  readonly marks: readonly { readonly areas: readonly string[]; readonly fill: string }[];
  readonly isProtected: boolean;
}

export interface BookContents {
  readonly active: string;
  /** First cell selected on the active sheet. */
  readonly selected: string;
  readonly sheets: readonly SheetContents[];
  readonly charts: readonly ListedChart[];
  /** Members that were asked for and are not modelled. */
  readonly missing: readonly string[];
}

const nameOf = (key: number): string => cellName(Math.floor(key / sheetColumns), key % sheetColumns);

function contentsOf(sheet: SheetState): SheetContents {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells: Object.fromEntries(
      [...sheet.cells].map(([key, content]) => [nameOf(key), isFormula(content) ? content.formula : valueOf(content)]),
    ),
    looks: Object.fromEntries(
      [...sheet.styles.cells].map(([key, style]) => [
        nameOf(key),
        [String(style["fill.color"]), String(style["numberFormat"])],
      ]),
    ),
    marks: sheet.conditionals.map(({ areas, props }) => ({
      areas: areas.map(areaName),
      fill: String(props.get("custom.format.fill.color")),
    })),
    isProtected: sheet.protection !== null,
  };
}

/** All that stands in the workbook, for tests. */
export function bookContents(host: Host): BookContents {
  const { active, sheets } = host.book;
  const [at] = active.selection;
  return {
    active: active.name,
    selected: at === undefined ? "" : cellName(at.row, at.column),
    sheets: sheets.map(contentsOf),
    charts: chartsOf(host),
    missing: host.missing,
  };
}
