import { layOutRollUp, stampOfLayout } from "../layout/consolidated";
import type { WorkbookLayout } from "../layout/sheet-layout";
import { type Stamp, stampSheetName } from "../layout/stamp";
import { sheetNames } from "../messages/result-texts";
import type { RollUpResult } from "../rollup/roll-up-result";
import { fillText } from "../text/fill-text";
import type { Language } from "../text/local-text";
import { countText } from "../text/number-text";
import { isoOfSerial } from "../time/serial";
import { rollUpTexts } from "./roll-up-texts";
import type { PanelRefusal, SheetPreview } from "./views";

/** The workbook that a roll-up is to be written into: the names of its sheets, and its stamp where it has one of ours. */
export interface OpenBook {
  readonly sheetNames: readonly string[];
  readonly stamp: Stamp | null;
}

/** The consolidated workbook of a result. It says it was made on the as-of day, not today: the same input gives the same bytes on any day. */
export function layOutResult(result: RollUpResult, lang: Language, productVersion: string): WorkbookLayout {
  const { profile, targetLevel, period, asOf } = result.context;
  return layOutRollUp(result, {
    lang,
    createdOn: asOf,
    productVersion,
    options: { profile: profile.key, to: targetLevel, period: period.key, asOf: isoOfSerial(asOf) },
  });
}

/**
 * The sheets that a roll-up writes into an open workbook: those of the consolidated workbook, with its stamp, so that they can be
 * verified and explained where they stand. An earlier result there (`stamp`) keeps its language, so that each of its sheets is
 * replaced and none is left over.
 */
export function layOutPanelRollUp(
  result: RollUpResult,
  lang: Language,
  productVersion: string,
  stamp: Stamp | null,
): WorkbookLayout {
  return layOutResult(result, stamp?.kind === "consolidated" ? stamp.lang : lang, productVersion);
}

/**
 * Why the layout may not be written into an open workbook; `null` where nothing stands in the way. Sheets of an earlier result of
 * ours are replaced when it is about the same unit and period; a sheet of the user's own is never touched, whatever its name.
 */
export function collidingSheets(
  openSheetNames: readonly string[],
  stamp: Stamp | null,
  layout: WorkbookLayout,
  lang: Language,
): PanelRefusal | null {
  const next = stampOfLayout(layout);
  if (stamp?.kind === "consolidated" && next !== null && !isNewerResult(stamp, next))
    return refused(rollUpTexts.otherResult[lang], lang);
  const wanted = new Set(layout.sheets.map(({ name }) => foldSheetName(name)));
  const ours = sheetsOfResult(stamp);
  const colliding = openSheetNames.filter((name) => {
    const folded = foldSheetName(name);
    return wanted.has(folded) && !ours.has(folded);
  });
  if (colliding.length === 0) return null;
  // The very hidden stamp of a template is nothing that its officer could rename.
  const seen = colliding.filter((name) => name !== stampSheetName);
  const named = seen.length === 0 ? colliding : seen;
  const text = named.length === 1 ? rollUpTexts.collision : rollUpTexts.collisions;
  return refused(fillText(text[lang], { sheets: named.map((name) => `«${name}»`).join(", ") }), lang);
}

function refused(text: string, lang: Language): PanelRefusal {
  return { refusal: { title: rollUpTexts.notWritten[lang], text, findings: [] } };
}

/** True where one result stands for another: the same unit, level and period, counted anew. Never another district's or year's. */
export function isNewerResult(before: Stamp, next: Stamp): boolean {
  return before.unit === next.unit && before.to === next.to && before.period === next.period;
}

/** Folded names of the sheets that an earlier roll-up wrote. In a template of ours the register is the officer's: none. */
export function sheetsOfResult(stamp: Stamp | null): ReadonlySet<string> {
  if (stamp?.kind !== "consolidated") return new Set();
  const names = [
    stampSheetName,
    ...Object.values(sheetNames).map((name) => name[stamp.lang]),
    ...stamp.rowSheets,
    ...stamp.tableSheets,
    ...stamp.figures.map(({ sheet }) => sheet),
  ];
  return new Set(names.map(foldSheetName));
}

/** Excel takes names that differ in case only for one. */
export function foldSheetName(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

/** What a layout will write, sheet by sheet, without what is hidden from the user. */
export function sheetPreviews(layout: WorkbookLayout, open: OpenBook | null, lang: Language): readonly SheetPreview[] {
  const standing = new Set(open?.sheetNames.map(foldSheetName));
  return layout.sheets
    .filter(({ visibility }) => visibility === "visible")
    .map(({ name, grid, columns }) => ({
      sheet: name,
      size: fillText(rollUpTexts.size[lang], {
        rows: countText(grid.length),
        columns: countText(columns.filter(({ hidden }) => hidden !== true).length),
      }),
      replaces: standing.has(foldSheetName(name)),
    }));
}
