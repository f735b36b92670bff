import type { RollUpResult } from "../rollup/roll-up-result";
import { resultTexts } from "../messages/result-texts";
import { plainSheet } from "../snapshot";
import { travellingReasons } from "../reasons/travelling-reasons";
import type { Language } from "../text/local-text";
import { isoOfSerial } from "../time/serial";
import { periodName } from "../time/period";
import { breakdownSheet } from "./breakdown-sheet";
import { findingsSheet } from "./findings-sheet";
import { methodSheet } from "./method-sheet";
import { reportingSheet } from "./reporting-sheet";
import { rowSheets } from "./row-sheets";
import { calendarSheet, quotasSheet, unitsSheet } from "./settings-sheets";
import type { WorkbookLayout } from "./sheet-layout";
import { sourcesSheet } from "./sources-sheet";
import { readStamp, type Stamp, stampSheet } from "./stamp";
import { summarySheet } from "./summary-sheet";

/** What a consolidated workbook is laid out with, besides the result. */
export interface RollUpLayoutOptions {
  readonly lang: Language;
  /** Serial day with a fraction for the time. */
  readonly createdOn: number;
  readonly productVersion: string;
  /** The options of the run, kept in the stamp so that the workbook can be verified with the same. */
  readonly options: Readonly<Record<string, string | null>>;
}

/**
 * The consolidated workbook: the summary first, then breakdowns, the rows counted, set aside and refused, sources, reporting,
 * findings, the quotas and units used, how figures are computed, and the very hidden stamp with the ledger of figures.
 */
export function layOutRollUp(result: RollUpResult, options: RollUpLayoutOptions): WorkbookLayout {
  const { lang } = options;
  const { context } = result;
  const rows = rowSheets(result, lang);
  const tables = [quotasSheet(result, lang), unitsSheet(result, lang), calendarSheet(result, lang)];
  const reasons = travellingReasons(result, lang);
  const parts = [
    summarySheet(result, lang),
    breakdownSheet(result, lang),
    ...rows,
    sourcesSheet(result, lang),
    reportingSheet(result, lang),
    findingsSheet(result, lang),
    ...(reasons === null ? [] : [{ layout: reasons, figures: [] }]),
    ...tables,
    methodSheet(result, lang, options.productVersion),
  ];
  const target = result.totals.unit === null ? undefined : context.units.units[result.totals.unit];
  const stamp: Stamp = {
    kind: "consolidated",
    version: options.productVersion,
    profile: context.profile.key,
    unit: target?.id ?? null,
    period: context.period.key,
    asOf: isoOfSerial(context.asOf),
    to: context.targetLevel,
    lang,
    rowSheets: rows.map(({ layout }) => layout.name),
    tableSheets: tables.map(({ layout }) => layout.name),
    options: options.options,
    figures: parts.flatMap(({ figures }) => figures),
  };
  return {
    title: `${resultTexts.summaryTitle[lang]} – ${periodName(context.period, lang)}`,
    createdOn: options.createdOn,
    sheets: [...parts.map(({ layout }) => layout), stampSheet(stamp)],
  };
}

/** The stamp of a layout: where each of its figures stands. `null` for a layout without one. */
export function stampOfLayout(layout: WorkbookLayout): Stamp | null {
  return readStamp({
    file: layout.title,
    sha256: null,
    savedOn: null,
    sheets: layout.sheets.map(({ name, grid }) => plainSheet(name, grid)),
  });
}
