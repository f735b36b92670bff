import { type Change, fillText, type Language } from "../core/index";
import type { HeldWorkbook } from "./held-workbook";
import { engineTexts } from "./engine-texts";
import { sheetPosition } from "./same-sheet";

/** Why changes cannot be made, before any is: a sheet that they name is gone. `null` where nothing is known to stand in the way. */
export function missingSheet({ workbook }: HeldWorkbook, changes: readonly Change[], lang: Language): string | null {
  const made = changes.flatMap((change) => (change.kind === "put-sheet" ? [{ name: change.layout.name }] : []));
  const gone = changes.find(
    (change) => change.kind === "put-cells" && sheetPosition([...workbook.sheets, ...made], change.sheet) < 0,
  );
  return gone?.kind === "put-cells" ? fillText(engineTexts.sheetGone[lang], { sheet: gone.sheet }) : null;
}

/** What the file would not take, in the officer's words. The writer names the cell and why. */
export function refusedChange(error: unknown, lang: Language): string {
  const told = error instanceof Error ? error.message : "";
  const cell = /\bCell ([A-Z]{1,3}\d+)\b/.exec(told)?.[1];
  if (cell === undefined) return engineTexts.fileRefuses[lang];
  const text = told.includes("array formula") ? engineTexts.arrayCell : engineTexts.tableHeading;
  return fillText(text[lang], { cell });
}
