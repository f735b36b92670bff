import type { Range } from "../../core";
import { areaName, cellArea } from "./area";
import type { SheetState } from "./book";
import { findSheet, noteChange } from "./book";
import type { ChartState } from "./chart-state";
import type { Host } from "./host";
import { HostError } from "./host-error";
import { areaOf } from "./sheet-input";
import { writeCells } from "./write-cells";

function sheetNamed(host: Host, name: string): SheetState {
  const sheet = findSheet(host.book, name);
  if (sheet === null) throw new Error(`The workbook has no sheet ${name}.`);
  return sheet;
}

/** Selects cells as a user does by clicking: their sheet is shown, and the selection events fire. */
export function selectAsUser(host: Host, sheetName: string, range: Range): void {
  const sheet = sheetNamed(host, sheetName);
  host.book.active = sheet;
  sheet.selection = [areaOf(range)];
  noteChange(host.book, { kind: "selection", sheet });
  host.flush();
}

/** Shows a sheet as a click on its tab does. */
export function showSheetAsUser(host: Host, sheetName: string): void {
  const sheet = sheetNamed(host, sheetName);
  if (sheet.visibility !== "Visible") throw new Error(`The tab of ${sheetName} is not shown.`);
  host.book.active = sheet;
  noteChange(host.book, { kind: "selection", sheet });
  host.flush();
}

/**
 * Types a text into a cell and leaves it: read as Excel reads typing (en-US here), and `onChanged` fires.
 * False where the cell is locked on a protected sheet, as Excel refuses it with a message.
 */
export function typeAsUser(host: Host, sheetName: string, row: number, column: number, text: string): boolean {
  const sheet = sheetNamed(host, sheetName);
  try {
    writeCells(sheet, cellArea(row, column), text, "typing", "Unknown");
  } catch (error) {
    if (error instanceof HostError && error.code === "AccessDenied") return false;
    throw error;
  }
  host.flush();
  return true;
}

/** A chart as a preview or a test wants to see it. */
export interface ListedChart {
  readonly sheet: string;
  readonly name: string;
  readonly type: string;
  readonly title: string | null;
  readonly valueAxisTitle: string | null;
  readonly series: readonly {
    readonly name: string;
    readonly values: string | null;
    readonly categories: string | null;
  }[];
  /** The cells it covers, where it was placed by cells. */
  readonly at: string | null;
}

const text = (value: unknown): string | null => (typeof value === "string" ? value : null);

const cellsText = (cells: ChartState["series"][number]["values"]): string | null =>
  cells === null ? null : areaName(cells.area);

/** All charts of the workbook, by sheets. */
export function chartsOf(host: Host): readonly ListedChart[] {
  return host.book.sheets.flatMap((sheet) =>
    sheet.charts.map(({ name, type, props, series, cells }) => ({
      sheet: sheet.name,
      name,
      type,
      title: text(props.get("title.text")),
      valueAxisTitle: text(props.get("axes.valueAxis.title.text")),
      series: series.map((each) => ({
        name: each.name,
        values: cellsText(each.values),
        categories: cellsText(each.categories),
      })),
      at:
        cells === null
          ? null
          : areaName({
              row: cells.from.row,
              column: cells.from.column,
              height: cells.to.row + cells.to.height - cells.from.row,
              width: cells.to.column + cells.to.width - cells.from.column,
            }),
    })),
  );
}
