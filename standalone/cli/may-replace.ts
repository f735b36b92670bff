import { existsSync } from "node:fs";
import { readStamp } from "../../core/index";
import { openWorkbook } from "./open-workbook";

/** True where nothing stands, or a consolidated workbook that we wrote: rolling up again gives the same place the newer result. */
export function mayReplace(path: string): boolean {
  if (!existsSync(path)) return true;
  const opened = openWorkbook(path, path, "vi");
  return opened.ok && readStamp(opened.workbook)?.kind === "consolidated";
}
