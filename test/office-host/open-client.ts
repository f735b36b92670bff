import type { Host } from "./host";
import { makeHost } from "./host";
import { loadOfficeClient, type OfficeClient } from "./load-office-client";
import type { Mode } from "./modes";
import type { WorkbookInput } from "./sheet-input";

let open: OfficeClient | null = null;

/** A host with a fresh client over it, whose globals stand for the rest of the test. */
export function openClient(
  sheets: WorkbookInput["sheets"],
  mode?: Mode,
): { readonly host: Host; readonly client: OfficeClient } {
  open?.close();
  const host = makeHost({ sheets }, mode);
  open = loadOfficeClient(host);
  return { host, client: open };
}

/** Runs a batch on the first sheet. */
export const onFirst = <Result>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> => Excel.run((context) => batch(context.workbook.worksheets.getFirst(), context));

/** The code of the error a batch ends with. */
export async function codeOf(run: Promise<unknown>): Promise<string> {
  try {
    await run;
    return "no error";
  } catch (error) {
    return typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error);
  }
}

/** Writes a value into a cell and reads back what it became. */
export const written = (value: unknown, numberFormat?: string): Promise<unknown> =>
  onFirst(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    if (numberFormat !== undefined) cell.numberFormat = [[numberFormat]];
    cell.values = [[value]];
    cell.load("values, formulas, numberFormat");
    await context.sync();
    return [cell.values, cell.formulas, cell.numberFormat].map((grid): unknown => grid[0]?.[0]);
  });
