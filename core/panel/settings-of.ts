import { headingMemo } from "../reading/header-block";
import { locateWorkbook } from "../reading/locate-workbook";
import { readStamp } from "../layout/stamp";
import type { Workbook } from "../snapshot";
import type { TableKey } from "../tables/table-spec";
import { foldSheetName, sheetsOfResult } from "./roll-up-sheets";

const SETTINGS: ReadonlySet<TableKey> = new Set(["units", "quotas", "calendar"]);

/**
 * The open workbook reduced to its sheets of settings (units, quotas, due dates), for a roll-up started inside it; `null` where it
 * has none. Lists of workers are left out: a roll-up counts the files that were chosen, never the open workbook in silence. The
 * settings in a result of ours are what an earlier run used, not what the user says: they are left out too, and so is a template.
 */
export function settingsOf(workbook: Workbook): Workbook | null {
  const stamp = readStamp(workbook);
  if (stamp?.kind === "template") return null;
  const ours = sheetsOfResult(stamp);
  const own = workbook.sheets.filter(({ name }) => !ours.has(foldSheetName(name)));
  const { tables } = locateWorkbook({ ...workbook, sheets: own }, headingMemo());
  const wanted = new Set(tables.flatMap(({ table, sheet }) => (SETTINGS.has(table) ? [sheet.name] : [])));
  // The file itself may be among the chosen ones: with the same hash one of the two would be taken for a copy and not read.
  return wanted.size === 0 ? null : { ...workbook, sha256: null, sheets: own.filter(({ name }) => wanted.has(name)) };
}
