import { existsSync } from "node:fs";
import { isNewerResult, readStamp, type Stamp, stampOfLayout, type WorkbookLayout } from "../../core/index";
import { openWorkbook } from "./open-workbook";

/** What stands where a result is to be written: nothing, a consolidated workbook that we wrote, or something not ours to replace. */
export type Standing = { readonly kind: "nothing" | "foreign" } | { readonly kind: "result"; readonly stamp: Stamp };

export function standingAt(path: string): Standing {
  if (!existsSync(path)) return { kind: "nothing" };
  const opened = openWorkbook(path, path, "vi");
  const stamp = opened.ok ? readStamp(opened.workbook) : null;
  return stamp?.kind === "consolidated" ? { kind: "result", stamp } : { kind: "foreign" };
}

/**
 * True where nothing stands, or an earlier result about the same unit, level and period: rolling up again gives the same place the
 * newer result, never another district's or another year's.
 */
export function mayReplace(standing: Standing, layout: WorkbookLayout): boolean {
  if (standing.kind !== "result") return standing.kind === "nothing";
  const next = stampOfLayout(layout);
  return next === null || isNewerResult(standing.stamp, next);
}
