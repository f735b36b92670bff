import { existsSync } from "node:fs";
import { readStamp, stampOfLayout, type WorkbookLayout } from "../../core/index";
import { openWorkbook } from "./open-workbook";

/**
 * True where nothing stands, or a consolidated workbook that we wrote. With the new layout at hand it must also be about the same
 * unit, level and period: rolling up again gives the same place the newer result, never another district's or another year's.
 */
export function mayReplace(path: string, layout: WorkbookLayout | null): boolean {
  if (!existsSync(path)) return true;
  const opened = openWorkbook(path, path, "vi");
  const stamp = opened.ok ? readStamp(opened.workbook) : null;
  if (stamp?.kind !== "consolidated") return false;
  const next = layout === null ? null : stampOfLayout(layout);
  return next === null || (stamp.unit === next.unit && stamp.to === next.to && stamp.period === next.period);
}
